import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Plate } from '../../taxonomy/schema/taxonomy.ts';
import type { PlateFact } from './plate-facts.ts';
import { Quote } from './quote.tsx';
import type { Quoted } from './quote-around.ts';
import { SkillTag } from './skill-tag.tsx';
import { spokenDate } from './words.ts';

export interface PlateSkill {
  id: string;
  label: string;
  /** The person has marked it as done. */
  yours?: boolean;
}

export interface SeriesPlateProps {
  code: string;
  /** Plain name of this kind of job. */
  name: string;
  status?: Plate['status'] | undefined;
  /** One reason, quoted from the ad, and the part of the ad it stands in. */
  quote?: Quoted | null;
  quotedFrom?: string;
  /** From plateFacts(): pay, entry hires, degree, who may apply. */
  facts: readonly PlateFact[];
  /** What of this kind of work the ad asks for. */
  skills?: readonly PlateSkill[];
  /** What the skills are, for those who listen. */
  skillsAre?: string;
  /** One sentence with counts, such as "Asks for six things in this ad; you have marked four." */
  standing?: string | undefined;
  /** Where to start searching. */
  level?: string | undefined;
  /** How it differs from a look-alike that stands near it. */
  differs?: string | undefined;
  /** Skill lit in both texts. */
  lit?: string | null;
  onLight?: (skill: string) => void;
  /** Given together: the plate opens and shuts, and is a single line while shut. */
  open?: boolean;
  onToggle?: () => void;
  /** Makes the name a link. Left out where onToggle is given. */
  href?: string;
  /** Level of the name among the page's headings; h3 when left out. */
  heading?: 'h2' | 'h3';
  /** Next steps, below everything else. */
  children?: ComponentChildren;
}

/** One kind of federal job as a sign: the name on a dark band, a quoted reason, four facts. */
export function SeriesPlate(props: SeriesPlateProps) {
  const { code, name, open = true, onToggle, href, heading: Heading = 'h3' } = props;
  const shown = <span class="plate-name">{name}</span>;
  const small = (
    <span class="plate-code">
      <span class="heard">code </span>
      {code}
    </span>
  );
  return (
    <article class={open ? 'plate' : 'plate plate-shut'} data-code={code}>
      <Heading class="plate-band">
        {onToggle ? (
          <button type="button" aria-expanded={open} onClick={onToggle}>
            {shown}
            {small}
          </button>
        ) : (
          <>
            {href ? <a href={href}>{shown}</a> : shown}
            {small}
          </>
        )}
      </Heading>
      {open && <PlateBody {...props} />}
    </article>
  );
}

function PlateBody(props: SeriesPlateProps) {
  const { status, quote, quotedFrom, facts, skills = [], standing, level, differs, children } = props;
  const warning = status && statusSentence(status);
  return (
    <div class="plate-body">
      {warning && <p class="plate-status">{warning}</p>}
      {quote && <Quote quoted={quote} from={quotedFrom} />}
      <dl class="plate-facts">
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd class={fact.value === null ? 'not-known' : undefined}>
              {fact.value ?? 'Not known'}
              {fact.note && <small>{fact.note}</small>}
              {fact.beside && <small>{fact.beside}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {(standing || skills.length > 0) && (
        <div class="plate-shared">
          {standing && <p>{standing}</p>}
          <PlateSkills {...props} />
        </div>
      )}
      {differs && <p>{differs}</p>}
      {level && <p>{level}</p>}
      {children && <div class="plate-steps">{children}</div>}
    </div>
  );
}

/** More tags than this make a wall; the rest are one press away. */
const TAGS = 6;

function PlateSkills({ skills = [], skillsAre = 'Skills in this ad that point here', lit, onLight }: SeriesPlateProps) {
  const [all, setAll] = useState(false);
  if (skills.length === 0) return null;
  // A lit skill is always to be seen, wherever it stands in the list.
  const shown = all ? skills : skills.filter((skill, i) => i < TAGS || skill.id === lit);
  const hidden = skills.length - shown.length;
  return (
    <ul class="plate-skills" aria-label={skillsAre}>
      {shown.map((skill) => (
        <li key={skill.id}>
          <SkillTag skill={skill} lit={lit === skill.id} onLight={onLight} />
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <button type="button" class="link-button small" onClick={() => setAll(true)}>
            {hidden} more
          </button>
        </li>
      )}
    </ul>
  );
}

/** What a person must know first about a kind of job with a doubtful future; null when there is nothing to warn of. */
export function statusSentence(status: Plate['status']): string | null {
  const next = status.forward ? ` Look at ${status.forward} instead.` : '';
  switch (status.state) {
    case 'cancelled':
      return `OPM has cancelled this kind of job (${spokenDate(status.date)}).${next}`;
    case 'reported':
      return `Reported as being merged or cancelled (${spokenDate(status.date)}). We have seen no official list.${next}`;
    case 'retired':
      return `No longer in use (${spokenDate(status.date)}).${next}`;
    default:
      return null;
  }
}
