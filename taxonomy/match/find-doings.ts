import type { Lexicon } from '../text/lexicon.ts';
import type { Reading } from '../text/read-text.ts';
import type { Sections } from '../text/split-sections.ts';
import { GAP } from '../text/tokenize.ts';
import { skillOfObject } from '../text/verb-table.ts';
import { ROLE } from '../text/word-roles.ts';

/** A verb with its object, as token span. */
export interface DoingPhrase {
  from: number;
  to: number;
  /** Skill that the verb makes with its object, -1 = none known. */
  skill: number;
}

/** Words of a phrase, the verb included. Longer ones are sentences. */
const LONGEST = 11;
/** Further noun phrases that may hang on the object by a preposition. */
const MOST_TIES = 2;
/** Words between the verb and the head of the object that names a skill. */
const OBJECT_REACH = 8;

/**
 * Finds what is to be done, in the ad's own words: a known verb where one may stand ("to manage", "responsible for managing", at the
 * head of a line), and its object up to the end of the clause.
 *
 *   "Ability to manage a portfolio of construction contracts and to ..."
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ skill of manage + contract
 *
 * No model: a few rules on closed classes of words. Cost: one look-up a word, and a short walk at each verb.
 */
export function findDoings(reading: Reading, sections: Sections, lexicon: Lexicon): DoingPhrase[] {
  const { tokens, word, lemma, cues } = reading;
  const { verbOf } = lexicon.verbs;
  const found: DoingPhrase[] = [];
  let end = 0;
  let nextCue = 0;
  for (let i = 0; i < tokens.count; i++) {
    const verb = verbAt(i);
    if (verb === 0 || i < end || !mayBegin(i, verb, end) || namesAt(i)) continue;
    const to = endOf(i);
    if (to - i < 2) continue;
    found.push({ from: i, to, skill: skillOf(Math.abs(verb), i, to) });
    end = to;
  }
  return found;

  /** "Understanding of markets" is nothing to be done. */
  function namesAt(token: number): boolean {
    while (nextCue < cues.length && cues[nextCue]!.from < token) nextCue++;
    for (let at = nextCue; at < cues.length && cues[at]!.from === token; at++) if (cues[at]!.cue.names) return true;
    return false;
  }

  function mayBegin(at: number, verb: number, lastEnd: number): boolean {
    const said = sections.said[sections.sentence[at]!]!;
    if (said.tells && !said.asks) return false;
    if (at === 0 || tokens.gap[at]! >= GAP.LINE) return verb < 0 || tokens.caps[at] !== 2;
    let before = at - 1;
    if (before > 0 && roleAt(before) & ROLE.adverb) before--;
    const role = roleAt(before);
    if (role & ROLE.joins) return lastEnd === before;
    if (verb < 0) return tokens.gap[at] === GAP.PAUSE || (role & ROLE.beforeIng) !== 0;
    if (role & ROLE.beforeBase) return true;
    // "You manage", "the incumbent will manage"; not "when you manage".
    const doer = role & ROLE.will ? before - 1 : before;
    return doer >= 0 && (roleAt(doer) & ROLE.doer) !== 0 && (doer < before || beginsSentence(doer));
  }

  function beginsSentence(doer: number): boolean {
    const first = doer > 0 && tokens.gap[doer]! < GAP.LINE && roleAt(doer - 1) & ROLE.determiner ? doer - 1 : doer;
    return first === 0 || tokens.gap[first]! >= GAP.LINE;
  }

  function endOf(from: number): number {
    let to = from + 1;
    let ties = 0;
    while (to < tokens.count && to - from < LONGEST && tokens.gap[to]! === GAP.JOIN) {
      const role = roleAt(to);
      if (role & ROLE.ends) break;
      if (role & ROLE.joins && to + 1 < tokens.count && to - from > 1 && verbAt(to + 1) !== 0) break;
      if (role & ROLE.ties && ++ties > MOST_TIES) break;
      to++;
    }
    while (to > from + 1 && roleAt(to - 1) & LOOSE) to--;
    return to;
  }

  function skillOf(verb: number, from: number, to: number): number {
    for (let at = from + 1; at < to && at - from <= OBJECT_REACH; at++) {
      // "contract" in "contract staff" is not what is managed.
      if (at + 1 < to && (roleAt(at + 1) & (ROLE.joins | ROLE.ties)) === 0) continue;
      const skill = skillOfObject(lexicon.verbs, verb, at - 1 > from ? lemma[word[at - 1]!]! : 0, lemma[word[at]!]!);
      if (skill >= 0) return skill;
    }
    return -1;
  }

  function verbAt(at: number): number {
    return verbOf[lemma[word[at]!]!] ?? 0;
  }

  function roleAt(at: number): number {
    return lexicon.words.role[word[at]!]!;
  }
}

/** A phrase does not end in these. */
const LOOSE = ROLE.ties | ROLE.joins | ROLE.determiner;
