import type { Answer } from '../../ui/answer.ts';

const askWords: Record<Answer['asks'][number]['kind'], string> = {
  degree: 'A degree',
  license: 'A license',
  clearance: 'A clearance',
  citizenship: 'Citizenship',
  travel: 'Travel',
  shift: 'Shift work',
  years: 'Years of work',
};

export interface UnderDetailsProps {
  answer: Answer;
  titleBlind: boolean;
  onTitleBlind: (on: boolean) => void;
}

/** What few people need, behind one press: the title switch, what else the ad asks for, notes of the reading. */
export function UnderDetails({ answer, titleBlind, onTitleBlind }: UnderDetailsProps) {
  return (
    <details class="details">
      <summary>Details of this reading</summary>
      <div class="details-body">
        <label class="switch">
          <input type="checkbox" checked={titleBlind} onChange={(event) => onTitleBlind(event.currentTarget.checked)} />
          Judge by the work alone, not by the title
        </label>
        {answer.asks.length > 0 && (
          <div>
            <h3>The ad also asks for</h3>
            <dl class="asks">
              {answer.asks.map((ask) => (
                <div key={ask.start}>
                  <dt>{askWords[ask.kind]}</dt>
                  <dd class="theirs">“{ask.quote}”</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
        {answer.notes.length > 0 && (
          <ul class="notes small">
            {answer.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
