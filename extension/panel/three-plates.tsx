import { useState } from 'preact/hooks';
import type { Answer } from '../../site/ui/answer.ts';
import { SeriesPlate } from '../../site/ui/plate.tsx';
import { plateFacts } from '../../site/ui/plate-facts.ts';
import { capital, countWord } from '../../site/ui/words.ts';
import { homepage } from './homepage.ts';

/** The first plate open, the other two as single lines; one is open at a time, so that the panel stays short. */
export function ThreePlates({ answer }: { answer: Answer }) {
  const first = answer.cards[0]?.code ?? null;
  const [chosen, setChosen] = useState<{ ad: string | undefined; code: string | null } | null>(null);
  const open = chosen && chosen.ad === answer.posting.id ? chosen.code : first;
  const [lit, setLit] = useState<string | null>(null);
  return (
    <section class="panel-plates" aria-labelledby="plates-heading">
      <h2 id="plates-heading">{heading(answer.cards.length)}</h2>
      {answer.disagreement && (
        <p class="small">
          The title says {answer.disagreement.title}; the work says {answer.disagreement.work}.
        </p>
      )}
      {answer.cards.map(({ code, name, specialty, plate, pay, mayApply, quote, quotedFrom, skills, standing, differs }) => (
        <SeriesPlate
          key={code}
          code={code}
          name={specialty && open === code ? `${name}: ${specialty}` : name}
          status={plate?.status}
          quote={quote}
          quotedFrom={quotedFrom}
          facts={plate ? plateFacts(plate, pay, mayApply, answer.adPay) : []}
          skills={skills}
          standing={standing}
          differs={differs}
          lit={lit}
          onLight={(skill) => setLit(lit === skill ? null : skill)}
          open={open === code}
          onToggle={() => setChosen({ ad: answer.posting.id, code: open === code ? null : code })}
        >
          <a class="action action-second" href={openJobs(code)} target="_blank" rel="noreferrer">
            See open jobs<span class="heard"> of {name}, on USAJOBS, in a new tab</span>
          </a>
          {homepage && (
            <a href={`${homepage}series/${code}/`} target="_blank" rel="noreferrer">
              More about this kind<span class="heard">: {name}, in a new tab</span>
            </a>
          )}
        </SeriesPlate>
      ))}
    </section>
  );
}

const heading = (count: number) =>
  count === 1 ? 'One likely kind of federal job' : `${capital(countWord(count))} likely kinds of federal job`;

/** Openings that anybody may apply for, on the government's own site. An ordinary link: we never ask that site for anything. */
const openJobs = (code: string): string => `https://www.usajobs.gov/Search/Results?hp=public&j=${code}`;
