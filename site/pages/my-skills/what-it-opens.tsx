import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { KindNear } from '../reader/know-person.ts';
import { MilitaryAnswer } from './military-answer.tsx';
import { OpensMost } from './opens-most.tsx';
import { StartGrades } from './start-grades.tsx';

export interface WhatItOpensProps {
  /** Nearest first. */
  kinds: readonly KindNear[];
  profile: Profile;
  onMark: (skill: string) => void;
}

const SHOWN = 3;

/** Below the nearest kinds of job: where to start in them, the skills that would open most, and where military work leads. */
export function WhatItOpens({ kinds, profile, onMark }: WhatItOpensProps) {
  const mine = new Set(profile.skills.map(({ id }) => id));
  const said = profile.education !== undefined || profile.duties !== undefined || profile.years !== undefined;
  return (
    <div class="what-it-opens">
      {said && <StartGrades kinds={kinds.slice(0, SHOWN)} profile={profile} />}
      {mine.size > 0 && <OpensMost mine={mine} heading="Skills that would open most" onMark={onMark} />}
      <MilitaryAnswer codes={profile.military} />
    </div>
  );
}
