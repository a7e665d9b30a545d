import type { Lexicon } from '../text/lexicon.ts';
import type { Reading } from '../text/read-text.ts';
import { GAP } from '../text/tokenize.ts';
import { ROLE } from '../text/word-roles.ts';
import type { NamedPhrase } from './find-named.ts';

/** Unknown names that may follow one another beside a known tool. */
const MOST_NAMES = 4;

/**
 * Names that stand in one list with a known tool and that no list of skills has: "Jenkins, Concourse and Drone". A name here is one
 * capitalized word that occurs in no form of any skill, parted from the tool by a comma, a slash or "and" only.
 * @param tools spans of mentions of tools, in the order of the text
 */
export function findListed(reading: Reading, lexicon: Lexicon, tools: readonly { from: number; to: number }[]): NamedPhrase[] {
  const { tokens, word, lemma } = reading;
  const found: NamedPhrase[] = [];
  let done = 0;
  for (const { from, to } of tools) {
    for (let at = from - 1, n = 0; n < MOST_NAMES && at >= done; n++) {
      const name = partsList(at + 1) ? (roleAt(at) & ROLE.joins ? at - 1 : at) : -1;
      if (name < done || !isName(name) || !(name === 0 || partsPhrase(name))) break;
      found.push({ from: name, to: name + 1, isName: true });
      at = name - 1;
    }
    done = Math.max(done, to);
    for (let at = to, n = 0; n < MOST_NAMES && at < tokens.count; n++) {
      const name = partsList(at) ? (roleAt(at) & ROLE.joins ? at + 1 : at) : tokens.count;
      if (name >= tokens.count || !isName(name) || !(name + 1 === tokens.count || partsPhrase(name + 1))) break;
      found.push({ from: name, to: name + 1, isName: true });
      at = name + 1;
      done = at;
    }
  }
  return found.sort((a, b) => a.from - b.from);

  /** What stands before a token parts two things of one list. */
  function partsList(at: number): boolean {
    return tokens.gap[at] === GAP.PAUSE || isSlash(at) || (tokens.gap[at] === GAP.JOIN && (roleAt(at) | roleAt(at - 1)) & ROLE.joins) !== 0;
  }

  function partsPhrase(at: number): boolean {
    return tokens.gap[at]! >= GAP.PAUSE || isSlash(at) || (roleAt(at) & PARTS) !== 0 || (roleAt(at - 1) & PARTS) !== 0;
  }

  function isName(at: number): boolean {
    return tokens.caps[at] !== 0 && lemma[word[at]!] === 0 && roleAt(at) === 0 && lexicon.words.skip[word[at]!] === 0;
  }

  function isSlash(at: number): boolean {
    return reading.text.charCodeAt(tokens.start[at]! - 1) === SLASH;
  }

  function roleAt(at: number): number {
    return lexicon.words.role[word[at]!]!;
  }
}

const SLASH = 47;

/** Words that part a name from what stands before or after it. */
const PARTS = ROLE.joins | ROLE.ties | ROLE.ends | ROLE.determiner;
