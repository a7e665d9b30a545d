import { useEffect, useState } from 'preact/hooks';
import type { Leverage } from '../../../taxonomy/rules/skill-leverage.ts';
import { ChartFigure } from '../../ui/chart-figure.tsx';
import { counted } from '../../ui/words.ts';
import { askReader } from '../ask-reader.ts';
import { seriesPage } from '../frame/links.ts';

export interface OpensMostProps {
  /** Ids of skills the person has. */
  mine: ReadonlySet<string>;
  /** Codes of the series to look at; left out = all. */
  only?: readonly string[] | undefined;
  heading: string;
  /** Given: each skill can be marked as done. */
  onMark?: (skill: string) => void;
  /** Called once it is known what stands here, or that nothing does. */
  onSettled?: () => void;
}

const SHOWN = 6;

/** Skills not marked yet that would open most: kinds of job, openings and agencies, with three kinds as examples. */
export function OpensMost({ mine, only, heading, onMark, onSettled }: OpensMostProps) {
  const [opens, setOpens] = useState<readonly Leverage[]>([]);
  const asked = `${[...mine].sort().join(' ')}, ${only?.join(' ')}`;
  useEffect(() => {
    let over = false;
    // Without it the page has one part less; what it says elsewhere stands.
    askReader('opensMost', mine, SHOWN, only && new Set(only))
      .then(
        (found) => !over && setOpens(found),
        () => undefined,
      )
      .finally(() => !over && onSettled?.());
    return () => {
      over = true;
    };
  }, [asked]);
  if (opens.length === 0) return null;
  const most = Math.max(...opens.map(({ announcements }) => announcements), 1);
  return (
    <section class="opens-most" aria-label={heading}>
      <h3>{heading}</h3>
      <ChartFigure
        name="skills-that-open-most"
        label={heading}
        source="Sorted by our own measure: how much of each kind of job a skill adds to what you have, openings and agencies. Openings: USAJOBS, February to December 2025. Agencies: OPM, March 2025."
      >
        <table class="plain-table stacks">
          <caption class="heard">{heading}</caption>
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">Openings in 2025 that it counts for</th>
              <th scope="col">Such as</th>
            </tr>
          </thead>
          <tbody>
            {opens.map(({ skill, label, series, announcements, agencies, examples }) => (
              <tr key={skill}>
                <th scope="row">
                  {label}{' '}
                  {onMark && (
                    <button type="button" class="link-button small" onClick={() => onMark(skill)}>
                      I have done this<span class="heard">: {label}</span>
                    </button>
                  )}
                </th>
                <td data-by="Openings in 2025">
                  <span class="bar-cell">
                    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                      <rect width={Math.max(0.5, (announcements / most) * 100).toFixed(1)} height="10" />
                    </svg>
                    <span class="figure">{announcements.toLocaleString('en-US')}</span>
                  </span>
                  <span class="small quiet">
                    {counted(series, 'kind')} of job, in up to {counted(agencies, 'agency', 'agencies')}
                  </span>
                </td>
                <td class="small" data-by="Such as">
                  {examples.map(({ code, title }, at) => (
                    <>
                      {at > 0 && '\u00a0· '}
                      <a key={code} href={seriesPage(code)}>
                        {title}
                      </a>
                    </>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ChartFigure>
    </section>
  );
}
