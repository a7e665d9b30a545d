import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Card } from '../../ui/answer.ts';
import { MarkedAd, type MarkedAdProps } from '../../ui/marked-ad.tsx';
import { SeriesPlate } from '../../ui/plate.tsx';
import { plateFacts } from '../../ui/plate-facts.ts';
import { WaysDetails } from '../../ui/ways-details.tsx';
import { openJobs, seriesPage } from '../frame/links.ts';
import { loadStrips } from '../load-strips.ts';
import type { PrivateCounterpart } from './private-counterpart.tsx';

export interface FacingPagesProps {
  answer: Answer;
  /** Heading over the plates; its level depends on the page. */
  heading: ComponentChildren;
  /** Level of the plates' names, one below the heading's. */
  plates: 'h2' | 'h3';
  onCorrect?: MarkedAdProps['onCorrect'];
  /** The type-ahead for "it means". */
  picker?: MarkedAdProps['picker'];
  /** Chips and own skills, below the ad. */
  own: ComponentChildren;
  /** Below those. */
  after?: ComponentChildren;
}

/** Like a bilingual edition: the ad on the left, its federal counterpart on the right. Pressing a skill lights it up in both. */
export function FacingPages({ answer, heading, plates, onCorrect, picker, own, after }: FacingPagesProps) {
  const [lit, setLit] = useState<string | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const light = (skill: string) => setLit(lit === skill ? null : skill);
  const lightFromPlate = (skill: string) => {
    light(skill);
    showInPane(pane.current, skill);
  };
  // Few ads are federal announcements, so what answers them comes with the first.
  const [Private, setPrivate] = useState<typeof PrivateCounterpart | null>(null);
  const announced = answer.occupations !== undefined;
  useEffect(() => {
    if (announced) void import('./private-counterpart.tsx').then((m) => setPrivate(() => m.PrivateCounterpart));
  }, [announced]);
  const names = new Map(answer.skills.map((skill) => [skill.id, skill]));
  const { posting } = answer;
  return (
    <div class="facing">
      <section class="leaf leaf-answer" aria-labelledby="answer-heading">
        <p class="running-head" aria-hidden="true">
          {answer.occupations ? 'Its private counterpart' : 'Its federal counterpart'}
        </p>
        {heading}
        {answer.occupations ? (
          Private && <Private answer={answer} plates={plates} />
        ) : (
          <FederalCounterpart answer={answer} plates={plates} lit={lit} onLight={lightFromPlate} />
        )}
      </section>
      <section class="leaf leaf-own" aria-label="Your side">
        {own}
        {after}
      </section>
      <section class="leaf leaf-ad" aria-labelledby="ad-heading">
        <h2 class="running-head" id="ad-heading">
          {answer.occupations ? 'The announcement' : 'The ad'}
        </h2>
        <div class="ad-pane" ref={pane}>
          <MarkedAd
            title={posting.title}
            employer={[posting.employer, posting.location].filter(Boolean).join(', ')}
            text={posting.text ?? ''}
            mentions={answer.skills.flatMap((skill) => skill.mentions)}
            nameOf={(id) => names.get(id)}
            lit={lit}
            onLight={light}
            {...(onCorrect ? { onCorrect } : {})}
            {...(picker ? { picker } : {})}
          />
        </div>
      </section>
    </div>
  );
}

/** Three kinds of federal job, and those close behind. */
function FederalCounterpart({
  answer,
  plates,
  lit,
  onLight,
}: Pick<FacingPagesProps, 'answer' | 'plates'> & Pick<AnswerPlateProps, 'lit' | 'onLight'>) {
  return (
    <>
      {answer.disagreement && (
        <p class="says-work">
          The title says {answer.disagreement.title}; the work says {answer.disagreement.work}.
        </p>
      )}
      <ol class="plates">
        {answer.cards.map((card) => (
          <li key={card.code}>
            <AnswerPlate card={card} heading={plates} adPay={answer.adPay} lit={lit} onLight={onLight} />
          </li>
        ))}
      </ol>
      {answer.others.length > 0 && (
        <p class="others">
          Also close:{' '}
          {answer.others.map(({ code, name }, i) => (
            <Fragment key={code}>
              {i > 0 && '\u00a0· '}
              <a href={seriesPage(code)}>
                {name} <span class="figure quiet">{code}</span>
              </a>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

/** A long ad is scrolled in its own pane to the first place a skill stands at; the page itself stays where it is. */
function showInPane(pane: HTMLElement | null, skill: string): void {
  const mark = pane?.querySelector<HTMLElement>(`[data-skill="${CSS.escape(skill)}"]`);
  if (!pane || !mark || pane.scrollHeight <= pane.clientHeight) return;
  const above = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  if (above < 0 || above > pane.clientHeight - mark.offsetHeight) pane.scrollTop += above - pane.clientHeight / 3;
}

interface AnswerPlateProps {
  card: Card;
  heading: 'h2' | 'h3';
  adPay: string | undefined;
  lit: string | null;
  onLight: (skill: string) => void;
}

function AnswerPlate({ card, heading, adPay, lit, onLight }: AnswerPlateProps) {
  const { code, name, plate, pay, mayApply, specialty, quote, quotedFrom, skills, standing, level, differs } = card;
  return (
    <SeriesPlate
      heading={heading}
      code={code}
      name={specialty ? `${name}: ${specialty}` : name}
      href={seriesPage(code)}
      status={plate?.status}
      quote={quote}
      quotedFrom={quotedFrom}
      facts={plate ? plateFacts(plate, pay, mayApply, adPay) : []}
      skills={skills}
      standing={standing}
      level={level}
      differs={differs}
      lit={lit}
      onLight={onLight}
    >
      <a class="action action-second" href={openJobs(code)} rel="noreferrer">
        See open jobs <span class="heard">of {name}, on USAJOBS</span>
      </a>
      <a href={seriesPage(code)}>
        More about this kind<span class="heard">: {name}</span>
      </a>
      <WaysDetails code={code} name={name} load={loadStrips} seriesPage={seriesPage} />
    </SeriesPlate>
  );
}
