import { useEffect, useRef } from 'preact/hooks';
import { AlsoNames, type AlsoNamesProps } from '../../site/ui/also-names.tsx';
import type { Answer } from '../../site/ui/answer.ts';
import { KindOfWork } from '../../site/ui/kind-of-work.tsx';
import { MarkedAd, type MarkedAdProps } from '../../site/ui/marked-ad.tsx';
import { Quote } from '../../site/ui/quote.tsx';
import { quoteAround } from '../../site/ui/quote-around.ts';
import { WaysDetails } from '../../site/ui/ways-details.tsx';
import { sectionWords } from '../../site/ui/words.ts';
import { usualGrades } from '../../taxonomy/rules/level-sentence.ts';
import type { Analysis, SeriesMatch } from '../../taxonomy/schema/analysis.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import { CounselorLink } from './counselor-link.tsx';
import { loadStrips } from './taxonomy-parts.ts';

interface DetailsProps {
  answer: Answer;
  analysis: Analysis;
  profile: Profile;
  payAreas: readonly { code: string; name: string }[];
  payArea: string;
  onPayArea: (code: string) => void;
  alsoNames: AlsoNamesProps['read'];
  titleBlind: boolean;
  onTitleBlind: (on: boolean) => void;
  onCorrect: NonNullable<MarkedAdProps['onCorrect']>;
  picker: NonNullable<MarkedAdProps['picker']>;
}

/** Everything that few people need: all reasons, grade, pay area, the title switch, and the ad with its marks to correct. */
export function Details(props: DetailsProps) {
  const { answer, analysis, profile, payAreas, payArea, onPayArea, alsoNames, titleBlind, onTitleBlind, onCorrect, picker } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button stands in the foot, below what it opens: go there, for eyes and for keys.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const names = new Map(answer.skills.map((skill) => [skill.id, skill]));
  return (
    <section id="details" class="panel-details" aria-labelledby="details-heading">
      <h2 id="details-heading" ref={heading} tabIndex={-1}>
        Details
      </h2>
      <label class="panel-choice">
        Pay area
        <select class="field" value={payArea} onChange={(event) => onPayArea(event.currentTarget.value)}>
          {payAreas.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="panel-switch">
        <input type="checkbox" checked={titleBlind} onChange={(event) => onTitleBlind(event.currentTarget.checked)} />
        Judge by the work alone, not by the title
      </label>
      {analysis.series.slice(0, answer.cards.length).map((match) => (
        <Reasons key={match.code} match={match} answer={answer} />
      ))}
      {answer.others.length > 0 && (
        <p class="small">Also close: {answer.others.map(({ code, name }) => `${name} (${code})`).join('\u00a0· ')}</p>
      )}
      <h3>The ad as we read it</h3>
      <p class="small quiet">Press a marked word to say that it is wrong.</p>
      <MarkedAd
        text={answer.posting.text ?? ''}
        mentions={answer.skills.flatMap((skill) => skill.mentions)}
        nameOf={(id) => names.get(id)}
        onLight={() => {}}
        onCorrect={onCorrect}
        picker={picker}
      />
      <AlsoNames posting={answer.posting} read={alsoNames} />
      <CounselorLink profile={profile} target={answer.cards.map((card) => card.code)} titleBlind={titleBlind} />
      {answer.notes.length > 0 && (
        <ul class="panel-notes small">
          {answer.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Reasons({ match, answer }: { match: SeriesMatch; answer: Answer }) {
  const card = answer.cards.find(({ code }) => code === match.code);
  const name = card?.name ?? match.title;
  // Where to start for a person who said enough about herself, else where the work sits.
  const grade = card?.level ?? (card?.plate && usualGrades(card.plate));
  return (
    <div class="panel-reasons">
      <h3>
        Why {name} <span class="quiet figure">{match.code}</span>
      </h3>
      {grade && <p class="small">{grade}</p>}
      {card?.kindOfWork && <KindOfWork name={name} kind={card.kindOfWork} />}
      <WaysDetails code={match.code} name={name} load={loadStrips} />
      <ul class="panel-quotes">
        {match.reasons.map((reason) => {
          const field = reason.in === 'title' ? answer.posting.title : answer.posting.text;
          const quoted = reason.in === 'profile' ? null : quoteAround(field ?? '', reason.start, reason.end);
          return (
            <li key={`${reason.in} ${reason.start} ${reason.quote}`}>
              {quoted ? (
                <Quote quoted={quoted} from={sectionWords[reason.in === 'title' ? 'title' : reason.section]} />
              ) : (
                `You marked ${reason.quote}.`
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
