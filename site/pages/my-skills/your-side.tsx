import type { Findable } from '../../../taxonomy/lookup/build-finder.ts';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import { kindWords } from '../../ui/words.ts';
import type { BackgroundList } from './change-background.ts';

export interface YourSideProps {
  profile: Profile;
  labelOf: (skill: string) => string;
  onTakeOff: (skill: string) => void;
  onTakeOffBackground: (list: BackgroundList, name: string) => void;
}

const lists: readonly [BackgroundList, Extract<Findable['kind'], keyof typeof kindWords>][] = [
  ['titles', 'title'],
  ['military', 'military'],
  ['majors', 'major'],
];

/** All that is marked, each with the press that takes it off again. */
export function YourSide({ profile, labelOf, onTakeOff, onTakeOffBackground }: YourSideProps) {
  return (
    <ul class="own-list">
      {lists.flatMap(([list, kind]) =>
        profile[list].map((name) => (
          <Marked key={`${list} ${name}`} label={name} note={kindWords[kind]} onTakeOff={() => onTakeOffBackground(list, name)} />
        )),
      )}
      {profile.skills.map(({ id }) => (
        <Marked key={id} label={labelOf(id)} onTakeOff={() => onTakeOff(id)} />
      ))}
    </ul>
  );
}

function Marked({ label, note, onTakeOff }: { label: string; note?: string; onTakeOff: () => void }) {
  return (
    <li class="own-skill">
      <span>
        {label} {note && <span class="quiet small">{note}</span>}
      </span>
      <button type="button" class="chip-no" aria-label={`Take ${label} off`} onClick={onTakeOff}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" class="stroke" />
        </svg>
      </button>
    </li>
  );
}
