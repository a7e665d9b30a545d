import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import { Explained } from '../glossary/explained.tsx';

export interface WhereToStartProps {
  profile: Profile;
  /** The answer, once something is said. */
  children?: ComponentChildren;
  onChange: (part: Pick<Profile, 'duties' | 'education' | 'years'>) => void;
}

const duties: readonly [NonNullable<Profile['duties']>, string][] = [
  ['guided', 'Someone checks my work closely'],
  ['independent', 'I do my work on my own'],
  ['led', 'I lead others or set the rules'],
];

const education: readonly [NonNullable<Profile['education']>, string][] = [
  ['none', 'No diploma'],
  ['high school', 'High school'],
  ['some college', 'Some college'],
  ['bachelor', 'Bachelor’s degree'],
  ['superior bachelor', 'Bachelor’s with high grades (3.0 or more)'],
  ['master', 'Master’s degree'],
  ['doctorate', 'Doctorate'],
];

/** Three questions and the answer to them behind "start your search at": level is duties, not years, so duties come first. */
export function WhereToStart({ profile, onChange, children }: WhereToStartProps) {
  const said = profile.education !== undefined || profile.duties !== undefined || profile.years !== undefined;
  // Who said something on an earlier visit sees what came of it; after that the reader opens and closes.
  const [open] = useState(said);
  return (
    <details class="details" open={open}>
      <summary>At which level could I start?</summary>
      <div class="details-body">
        <p class="small quiet">
          Three answers give a <Explained id="grade">grade</Explained> to begin at. They stay on this computer; leave out what you like.
        </p>
        <fieldset class="choices">
          <legend>In work like this, in your last year</legend>
          {duties.map(([value, label]) => (
            <label key={value} class="switch">
              <input type="radio" name="duties" checked={profile.duties === value} onChange={() => onChange({ duties: value })} />
              {label}
            </label>
          ))}
        </fieldset>
        <div class="job-search">
          <label for="years">Years of work like this</label>
          <input
            id="years"
            class="field"
            type="number"
            min="0"
            max="60"
            inputMode="numeric"
            // Not held by the profile: an answer saved meanwhile must not wipe what is being typed.
            defaultValue={profile.years ?? ''}
            onChange={(event) => {
              const years = event.currentTarget.valueAsNumber;
              if (years >= 0 && years <= 60) onChange({ years });
            }}
          />
        </div>
        <div class="job-search">
          <label for="education">Highest schooling</label>
          <select
            id="education"
            class="field"
            value={profile.education ?? ''}
            onChange={(event) => {
              const chosen = education.find(([value]) => value === event.currentTarget.value)?.[0];
              if (chosen) onChange({ education: chosen });
            }}
          >
            <option value="">Choose</option>
            {education.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        {said && children}
      </div>
    </details>
  );
}
