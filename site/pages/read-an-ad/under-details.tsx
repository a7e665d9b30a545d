import { useState } from 'preact/hooks';
import type { ReadingOptions } from '../../../taxonomy/match/read-posting.ts';
import type { Posting } from '../../../taxonomy/schema/posting.ts';
import { AlsoNames } from '../../ui/also-names.tsx';
import type { Answer } from '../../ui/answer.ts';
import { KindOfWork } from '../../ui/kind-of-work.tsx';
import { askReader } from '../ask-reader.ts';
import type { ThisIsWrong } from '../challenge/this-is-wrong.tsx';

const askWords: Record<Answer['asks'][number]['kind'], string> = {
  degree: 'A degree',
  license: 'A license',
  clearance: 'A clearance',
  citizenship: 'Citizenship',
  travel: 'Travel',
  shift: 'Shift work',
  years: 'Years of work',
};

const alsoNames = (posting: Posting) => askReader('alsoNames', posting);

export interface UnderDetailsProps {
  answer: Answer;
  options: ReadingOptions;
  payAreas: readonly { code: string; name: string }[];
  onOption: (part: ReadingOptions) => void;
  onOpen: () => void;
}

/** What few people need, behind one press: the title switch, the place that pay is shown for, what else the ad asks for, notes of the reading. */
export function UnderDetails({ answer, options, payAreas, onOption, onOpen }: UnderDetailsProps) {
  const [opened, setOpened] = useState(false);
  const [wrong, setWrong] = useState(false);
  // Few need it, so it comes with the first press.
  const [Report, setReport] = useState<typeof ThisIsWrong | null>(null);
  const openReport = () => {
    setWrong(!wrong);
    void import('../challenge/this-is-wrong.tsx').then((m) => setReport(() => m.ThisIsWrong));
  };
  const toggle = (open: boolean) => {
    setOpened(open);
    if (open) onOpen();
  };
  return (
    <details class="details" onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>Details of this reading</summary>
      <div class="details-body">
        <label class="switch">
          <input
            type="checkbox"
            checked={options.titleBlind ?? false}
            onChange={(event) => onOption({ titleBlind: event.currentTarget.checked })}
          />
          Judge by the work alone, not by the title
        </label>
        {payAreas.length > 0 && (
          <div class="job-search">
            <label for="pay-area">Show pay for</label>
            <select
              id="pay-area"
              class="field"
              value={options.payArea ?? ''}
              onChange={(event) => onOption({ payArea: event.currentTarget.value || null })}
            >
              <option value="">The place the ad names</option>
              {payAreas.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        {answer.cards.map((card) => card.kindOfWork && <KindOfWork key={card.code} name={card.name} kind={card.kindOfWork} />)}
        {answer.asks.length > 0 && (
          <div>
            <h3>The ad also asks for</h3>
            <dl class="asks">
              {answer.asks.map((ask) => (
                <div key={ask.start}>
                  <dt>{askWords[ask.kind]}</dt>
                  <dd class="theirs">“{ask.quote.trim()}”</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
        {opened && <AlsoNames posting={answer.posting} read={alsoNames} />}
        {answer.notes.length > 0 && (
          <ul class="notes small">
            {answer.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <div>
          <button type="button" class="link-button" aria-expanded={wrong} onClick={openReport}>
            This is wrong
          </button>
        </div>
        {wrong && Report && <Report answer={answer} />}
      </div>
    </details>
  );
}
