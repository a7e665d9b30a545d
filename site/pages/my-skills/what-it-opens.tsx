import type { Profile } from '../../../taxonomy/schema/profile.ts';
import { MilitaryAnswer } from './military-answer.tsx';
import { OpensMost } from './opens-most.tsx';

export interface WhatItOpensProps {
  profile: Profile;
  onMark: (skill: string) => void;
}

/** Below the nearest kinds of job: the skills that would open most, and where military work leads. */
export function WhatItOpens({ profile, onMark }: WhatItOpensProps) {
  const mine = new Set(profile.skills.map(({ id }) => id));
  return (
    <div class="what-it-opens">
      {mine.size > 0 && <OpensMost mine={mine} heading="Skills that would open most" onMark={onMark} />}
      <MilitaryAnswer codes={profile.military} />
    </div>
  );
}
