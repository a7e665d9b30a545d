import { whoMayApply } from '../../../taxonomy/rules/who-may-apply.ts';
import type { RulesData } from '../../../taxonomy/schema/rules-data.ts';
import type { Plate } from '../../../taxonomy/schema/taxonomy.ts';
import { spokenDate } from '../../ui/words.ts';
import { DatedLine } from '../applying/dated-line.tsx';
import { to } from '../frame/links.ts';
import { Explained } from '../glossary/explained.tsx';

/** Doors that are worth naming on every page; the page about applying tells of all. */
const NAMED = ['public', 'pathways-interns', 'recent-graduates', 'veterans-vra', 'disability', 'former-federal', 'military-spouses'];

export interface ApplySectionProps {
  plate: Plate;
  rules: Pick<RulesData, 'paths' | 'directHire'>;
  /** ISO day the page is made for. */
  today: string;
}

/** Who may apply to this kind of job: direct hire where there is one, then the doors that USAJOBS names. Each with its source and date. */
export function ApplySection({ plate, rules, today }: ApplySectionProps) {
  const { paths, directHire } = whoMayApply(rules, plate.code, plate.gsGrades, today);
  return (
    <section id="who">
      <h2>Who may apply</h2>
      <dl class="doors">
        {directHire.map((one) => (
          <div class="door" key={`${one.date} ${one.onlyFor ?? ''}`}>
            <dt class="door-name">
              <Explained id="direct-hire">Direct hire</Explained>
              {one.onlyFor ? ` for ${one.onlyFor}` : ''}
              {one.grades && one.grades.low > 1 && `, GS-${one.grades.low} to ${one.grades.high}`}
            </dt>
            <dd class="door-says">
              An agency may hire anyone who qualifies, without ranking. The opening says so when it does.
              {one.ends && ` It is reported to run until ${spokenDate(one.ends)} at the latest.`}
              <DatedLine fact={one} />
            </dd>
          </div>
        ))}
        {paths
          .filter(({ id }) => NAMED.includes(id))
          .map((path) => (
            <div class="door" key={path.id}>
              <dt class="door-name">
                {path.link ? (
                  <a href={path.link} rel="noreferrer">
                    {path.name}
                  </a>
                ) : (
                  path.name
                )}
              </dt>
              <dd class="door-says">{path.who}</dd>
            </div>
          ))}
      </dl>
      <p class="small quiet">
        Doors as the USAJOBS help center named them in July 2021. An opening may use some of them or one.{' '}
        <a href={to('applying/')}>All doors, with what changed since</a>
      </p>
    </section>
  );
}
