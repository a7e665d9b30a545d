import type { Reading } from '../text/read-text.ts';
import type { Sections } from '../text/split-sections.ts';
import { GAP } from '../text/tokenize.ts';
import { ROLE } from '../text/word-roles.ts';

type TokenSpan = { from: number; to: number };

/** Words between "seeking" and the people sought ("seeking experienced, licensed journey electricians"). */
const SOUGHT_REACH = 8;
/** Words between "work with" and the last team of its list. */
const TEAMS_REACH = 14;

/**
 * Whether a phrase says what people do with whom the reader will merely work: "engineers" in the plural, unless they are sought; teams after
 * "partner with" ("Sales, Legal and Data Science", "the sales and marketing teams").
 * @param isTool nobody works with a team called Java
 */
export function isOthersWork(span: TokenSpan, isTool: boolean, reading: Reading, sections: Sections, roles: Uint16Array): boolean {
  const { tokens, word } = reading;
  const sentence = sections.sentence[span.from]!;
  const role = (at: number): number => roles[word[at]!]!;
  const holds = (at: number): boolean => at >= 0 && at < tokens.count && sections.sentence[at] === sentence;
  if (role(span.to - 1) & ROLE.people) return areOthers();
  return !isTool && isTeam();

  /** A line that begins with them may be what the ad is for: "Electricians wanted". */
  function areOthers(): boolean {
    if (!holds(span.from - 1)) return false;
    for (let at = span.from - 1; holds(at) && span.from - at <= SOUGHT_REACH; at--) if (role(at) & ROLE.seeks) return false;
    return !(holds(span.to) && role(span.to) & (ROLE.seeks | ROLE.will));
  }

  function isTeam(): boolean {
    let crowd = (role(span.to - 1) & ROLE.crowd) !== 0;
    for (let at = span.from - 1; holds(at) && span.from - at <= TEAMS_REACH; at--) {
      if (role(at) & ROLE.beside) return meetsBefore(at) && (crowd || isNamedCrowd() || isCapitalized());
      if (role(at) & ROLE.crowd) crowd = true;
      if (partsTeams(at)) return false;
    }
    return false;
  }

  /** "work closely with", but not "experience working with". */
  function meetsBefore(beside: number): boolean {
    for (let at = beside - 1; holds(at) && beside - at <= 3; at--)
      if (role(at) & ROLE.meets) return !(holds(at - 1) && /^experienced?$/i.test(textOf(at - 1)));
    return false;
  }

  /** The list that the phrase stands in ends in "teams" or "leaders". */
  function isNamedCrowd(): boolean {
    for (let at = span.to; holds(at) && at - span.to < TEAMS_REACH; at++) {
      if (role(at) & ROLE.crowd) return true;
      if (partsTeams(at)) return false;
    }
    return false;
  }

  function isCapitalized(): boolean {
    for (let at = span.from; at < span.to; at++) if (tokens.caps[at] === 0 && !(role(at) & ROLE.joins)) return false;
    return true;
  }

  /** "work with Finance to build reports": what comes after "to" is the reader's own work. */
  function partsTeams(at: number): boolean {
    return (
      tokens.gap[at]! > GAP.PAUSE ||
      ((role(at) & (ROLE.ends | ROLE.beforeBase)) !== 0 && !/^(?:including|such|as)$/i.test(textOf(at))) ||
      isTie(at)
    );
  }

  function isTie(at: number): boolean {
    return (role(at) & ROLE.ties) !== 0 && (role(at) & ROLE.beside) === 0 && !/^(?:across|of|within|from)$/i.test(textOf(at));
  }

  function textOf(at: number): string {
    return reading.text.slice(tokens.start[at], tokens.end[at]);
  }
}
