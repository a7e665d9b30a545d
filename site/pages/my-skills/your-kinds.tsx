import { Fragment } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Doors } from '../../../taxonomy/match/profile-doors.ts';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { Engine } from '../engine.ts';
import { seriesPage } from '../frame/links.ts';
import { KindForYou } from './kind-for-you.tsx';
import { doorsFor } from './load-doors.ts';

export interface YourKindsProps {
  engine: Engine;
  profile: Profile;
  /** Codes that titles, military jobs and fields of study lead to; shown where no skill is marked yet. */
  leadsTo: readonly string[];
}

const SHOWN = 3;
const CLOSE = 5;

/** The three kinds of job nearest to a person, and those close behind. */
export function YourKinds({ engine, profile, leadsTo }: YourKindsProps) {
  const [doors, setDoors] = useState<Doors | undefined>();
  useEffect(() => void doorsFor(profile).then(setDoors), [profile]);
  const answer = useMemo(() => engine.answer({}, profile, { doors }), [engine, profile, doors]);
  const level = new Map(answer.cards.map((card) => [card.code, card.level]));
  const ranked = [...answer.cards, ...answer.others].map(({ code }) => code);
  const codes = ranked.length > 0 ? ranked : leadsTo.slice(0, SHOWN + CLOSE);
  const kinds = engine.compare(codes);
  const marked = new Set(profile.skills.map((skill) => skill.id));
  const notMine = new Set(profile.notMine);
  const close = kinds.slice(SHOWN);
  if (kinds.length === 0) return <p class="quiet">Nothing marked so far points to one kind of job. Mark one thing more.</p>;
  return (
    <>
      <ol class="plates">
        {kinds.slice(0, SHOWN).map((kind) => (
          <li key={kind.plate.code}>
            <KindForYou kind={kind} marked={marked} notMine={notMine} level={level.get(kind.plate.code)} />
          </li>
        ))}
      </ol>
      {close.length > 0 && (
        <p class="others">
          Also close:{' '}
          {close.map(({ plate: { code, title } }, i) => (
            <Fragment key={code}>
              {i > 0 && ' · '}
              <a href={seriesPage(code)}>
                {title} <span class="figure quiet">{code}</span>
              </a>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}
