import { SeriesPlate } from '../../ui/plate.tsx';
import { plateFacts } from '../../ui/plate-facts.ts';
import type { Compared } from '../engine.ts';
import { openJobs, seriesPage } from '../frame/links.ts';
import { standingWords } from '../kinds/standing-words.ts';

export interface KindForYouProps {
  kind: Compared;
  marked: ReadonlySet<string>;
  /** Skills the person said she does not have: not asked again. */
  notMine: ReadonlySet<string>;
  /** Where to start searching. */
  level?: string | undefined;
  /** Said before the count, such as why this kind is not among the first. */
  before?: string;
}

/** Things a kind of job asks for most; a longer list says less. */
const ASKED = 12;
const OPEN = 4;

/** A kind of job as seen from the person: what it asks for that she has marked, and the first things nothing was said of. Counts, never a score. */
export function KindForYou({ kind: { plate, pay, mayApply, asks }, marked, notMine, level, before }: KindForYouProps) {
  const most = asks.slice(0, ASKED);
  const yours = asks.filter(({ id }) => marked.has(id));
  const open = most.filter(({ id }) => !marked.has(id) && !notMine.has(id)).slice(0, OPEN);
  return (
    <SeriesPlate
      code={plate.code}
      name={plate.title}
      href={seriesPage(plate.code)}
      status={plate.status}
      facts={plateFacts(plate, pay, mayApply)}
      standing={`${before ? `${before} ` : ''}${standingWords(yours.length, asks.length)}`}
      skills={[...yours.map((skill) => ({ ...skill, yours: true })), ...open]}
      skillsAre="What it asks for: yours are ticked, the others are not marked yet"
      level={level}
    >
      <a class="action action-second" href={openJobs(plate.code)} rel="noreferrer">
        See open jobs <span class="heard">of {plate.title}, on USAJOBS</span>
      </a>
      <a href={seriesPage(plate.code)}>
        More about this kind<span class="heard">: {plate.title}</span>
      </a>
    </SeriesPlate>
  );
}
