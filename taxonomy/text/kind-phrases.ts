import type { Specialty } from '../schema/specialty.ts';
import { type Lexicon, lemmasOf, phraseNode, setFlag } from './lexicon.ts';
import { FLAG } from './node-flags.ts';

/** A phrase that speaks for one kind of work inside a series. */
export interface KindPhrase {
  code: string;
  /** Place of the kind in its series' list. */
  kind: number;
  /** What federal titles carry in brackets, a job title, or a word of the duties. */
  is: 'bracket' | 'title' | 'cue';
  /** Spelling that must be met to the letter; '' where capitals don't matter. */
  exact: string;
  /** How many kinds of its series share the phrase. */
  sharedBy: number;
}

/** Adds the phrases of all specialties, so that they are met in the one walk over a text. */
export function addKinds(lexicon: Lexicon, specialties: Readonly<Record<string, readonly Specialty[]>>): void {
  for (const [code, list] of Object.entries(specialties)) {
    const sharing = new Map<string, number>();
    for (const { cues, titles } of list)
      for (const phrase of new Set([...cues, ...titles])) sharing.set(phrase, (sharing.get(phrase) ?? 0) + 1);
    list.forEach(({ forms, titles, cues }, kind) => {
      const add = (phrase: string, is: KindPhrase['is']) =>
        addKind(lexicon, phrase, {
          code,
          kind,
          is,
          exact: is !== 'bracket' && phrase !== phrase.toLowerCase() ? phrase : '',
          sharedBy: sharing.get(phrase) ?? 1,
        });
      for (const form of forms) add(form, 'bracket');
      for (const title of titles) add(title, 'title');
      for (const cue of cues) add(cue, 'cue');
    });
  }
}

function addKind(lexicon: Lexicon, phrase: string, kind: KindPhrase): void {
  const node = phraseNode(lexicon, lemmasOf(lexicon, phrase));
  if (node === 0) return;
  const known = lexicon.kindsAt.get(node);
  // "Router" and "routers" are one phrase here.
  if (known?.some((one) => one.code === kind.code && one.kind === kind.kind && one.is === kind.is && one.exact === kind.exact)) return;
  if (known) known.push(kind);
  else lexicon.kindsAt.set(node, [kind]);
  setFlag(lexicon, node, FLAG.KIND);
}
