import { useMemo } from 'preact/hooks';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { Engine } from '../engine.ts';
import { MilitaryAnswer } from './military-answer.tsx';
import { OpensMost } from './opens-most.tsx';
import { StartGrades } from './start-grades.tsx';

export interface WhatItOpensProps {
  engine: Engine;
  profile: Profile;
  /** Codes that titles, military jobs and fields of study lead to; looked at where no skill is marked yet. */
  leadsTo: readonly string[];
  onMark: (skill: string) => void;
}

const SHOWN = 3;

/** Below the nearest kinds of job: where to start in them, the skills that would open most, and where military work leads. */
export function WhatItOpens({ engine, profile, leadsTo, onMark }: WhatItOpensProps) {
  const nearest = useMemo(() => {
    const ranked = engine.answer({}, profile).cards.map(({ code }) => code);
    return (ranked.length > 0 ? ranked : leadsTo).slice(0, SHOWN).flatMap((code) => engine.taxonomy.plates.get(code) ?? []);
  }, [engine, profile, leadsTo.join(' ')]);
  const mine = useMemo(() => new Set(profile.skills.map(({ id }) => id)), [profile]);
  const said = profile.education !== undefined || profile.duties !== undefined || profile.years !== undefined;
  return (
    <div class="what-it-opens">
      {said && <StartGrades plates={nearest} profile={profile} />}
      {mine.size > 0 && <OpensMost engine={engine} mine={mine} heading="Skills that would open most" onMark={onMark} />}
      <MilitaryAnswer codes={profile.military} nameOf={(code) => engine.taxonomy.plates.get(code)?.title} />
    </div>
  );
}
