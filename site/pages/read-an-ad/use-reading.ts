import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingOptions } from '../../../taxonomy/match/read-posting.ts';
import type { Mention } from '../../../taxonomy/schema/analysis.ts';
import type { Posting } from '../../../taxonomy/schema/posting.ts';
import type { Correction, Profile } from '../../../taxonomy/schema/profile.ts';
import type { SkillEntry } from '../../../taxonomy/schema/taxonomy.ts';
import { markNotMine, markSkill } from '../../store/change-skills.ts';
import { correct, correctionOf, type HowWrong, undoCorrection } from '../../store/corrections.ts';
import type { Answer } from '../../ui/answer.ts';
import { whatMoved } from '../../ui/what-moved.ts';
import { askReader } from '../ask-reader.ts';
import type { Engine } from '../engine.ts';
import { useProfile } from '../frame/use-profile.ts';
import { loadStore, withStore } from '../frame/with-store.ts';
import type { readAds } from '../reader/read-ads.ts';

export interface Reading {
  answer: Answer | null;
  profile: Profile | null;
  busy: boolean;
  /** Why there is no answer, in a sentence. */
  problem: string | null;
  /** What the last press changed. */
  said: string;
  /** Given after a correction: takes it back. */
  undo: (() => void) | null;
  options: ReadingOptions;
  /** Empty until the details were opened. */
  payAreas: Engine['payAreas'];
  read(posting: Posting): Promise<boolean>;
  /** Says why nothing could be read; null = nothing is wrong any more. */
  fail(problem: string | null): void;
  close(): void;
  mark(skill: string, done: boolean): void;
  notMine(skill: string, not: boolean): void;
  correct(mention: Mention, how: HowWrong): void;
  setOption(part: ReadingOptions): void;
  openDetails(): void;
  /** Gets the reader ready before it is asked. */
  warm(): void;
  /** Gets the type-ahead ready. */
  near(): void;
  /** Null where the list can't be had. */
  search(query: string): Promise<readonly SkillEntry[] | null>;
}

/** One ad and what comes of it: read, marked, corrected. `first` is an answer that is already there. */
export function useReading(first: Answer | null): Reading {
  const { profile, change } = useProfile();
  const [answer, setAnswer] = useState(first);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [canUndo, setCanUndo] = useState<Correction | null>(null);
  const [options, setOptions] = useState<ReadingOptions>({ titleBlind: false, payArea: null });
  const [payAreas, setPayAreas] = useState<Engine['payAreas']>([]);
  /** Labels of the skills that the type-ahead has offered, which the ad need not name. */
  const labels = useRef(new Map<string, string>());

  const guarded = useCallback(async (work: () => Promise<void>): Promise<boolean> => {
    setProblem(null);
    try {
      await work();
      return true;
    } catch (error) {
      // Our own expected failures carry a sentence for the person; anything else is a bug and surfaces.
      if (!(error instanceof Error) || !expected.has(error.name)) throw error;
      setProblem(error.message);
      return false;
    } finally {
      setBusy(false);
    }
  }, []);

  useEffect(
    () =>
      withStore((store) => {
        void store.settings.get().then(({ payArea, titleBlind }) => {
          if (typeof payArea === 'string') setOptions((was) => ({ ...was, payArea }));
          if (titleBlind === true) setOptions((was) => ({ ...was, titleBlind }));
        });
      }),
    [],
  );

  const again = useCallback(async (posting: Posting, person: Profile | null, how: ReadingOptions) => {
    const next = await readAd(posting, person, how);
    // The chips stay where they are while the person answers them.
    setAnswer((was) => (was && was.posting === posting && was.chips.length > 0 ? { ...next, chips: was.chips } : next));
    return next;
  }, []);

  const changed = (f: (p: Profile) => Profile, say: (before: Answer, after: Answer) => string) =>
    guarded(async () => {
      const before = answer;
      const person = await change(f);
      if (before) setSaid(say(before, await again(before.posting, person, options)));
    });
  const search = async (query: string) => {
    let found: readonly SkillEntry[] | null = null;
    await guarded(async () => {
      found = await askReader('findSkill', query, 8);
    });
    for (const { id, label } of found ?? []) labels.current.set(id, label);
    return found;
  };
  const labelOf = (id: string) => answer?.skills.find((s) => s.id === id)?.label ?? labels.current.get(id) ?? id;

  return {
    answer,
    profile,
    busy,
    problem,
    said,
    undo: canUndo
      ? () => {
          setCanUndo(null);
          void changed(
            (person) => undoCorrection(person, canUndo),
            () => 'Taken back.',
          );
        }
      : null,
    options,
    payAreas,
    read: (posting) => {
      setBusy(true);
      setSaid('');
      return guarded(async () => {
        const person = profile ?? (await (await loadStore()).profile.get());
        const next = await readAd(posting, person, options);
        if (next.cards.length === 0) throw new TooLittle(next.notes);
        setAnswer(next);
      });
    },
    fail: setProblem,
    close: () => setAnswer(first),
    mark: (skill, done) => {
      setCanUndo(null);
      void changed(markSkill(skill, done), (a, b) => whatMoved(a, b, labelOf(skill), done ? 'marked' : 'unmarked'));
    },
    notMine: (skill, not) => {
      setCanUndo(null);
      void changed(markNotMine(skill, not), (a, b) => whatMoved(a, b, labelOf(skill), not ? 'not yours' : 'unmarked'));
    },
    correct: (mention, how) => {
      const correction = correctionOf(mention.quote.toLowerCase(), how, answer?.posting.id);
      const said = {
        never: `“${mention.quote}” is never read as a skill again.`,
        'not-here': `“${mention.quote}” no longer counts in this ad.`,
        means: typeof how === 'object' ? `“${mention.quote}” means ${labelOf(how.means)} from now on, in every ad.` : '',
      };
      void changed(
        (person) => correct(person, correction),
        () => said[correction.kind],
      ).then((done) => setCanUndo(done ? correction : null));
    },
    setOption: (part) => {
      const how = { ...options, ...part };
      setOptions(how);
      void guarded(async () => {
        if ('titleBlind' in part) await (await loadStore()).settings.set('titleBlind', part.titleBlind || null);
        if ('payArea' in part) await (await loadStore()).settings.set('payArea', part.payArea ?? null);
        if (answer) await again(answer.posting, profile, how);
      });
    },
    openDetails: () => void guarded(async () => setPayAreas(await askReader('payAreas'))),
    warm: () => void askReader('payAreas').catch(() => undefined),
    near: () => void search(''),
    search,
  };
}

/** The posting itself comes back, not its copy: the page knows the ad it shows by it. */
const readAd: typeof readAds.answer = async (posting, ...rest) => ({ ...(await askReader('answer', posting, ...rest)), posting });
const expected = new Set(['EngineNotLoaded', 'TooLittle', 'StoreFull', 'RecordTooLarge', 'StoreOutdated']);

/** The text holds too few words of work to tell any kind of job, or is in another language; the notes of the reading say which. */
class TooLittle extends Error {
  override name = 'TooLittle';
  constructor(notes: readonly string[]) {
    super(notes.join(' '));
  }
}
