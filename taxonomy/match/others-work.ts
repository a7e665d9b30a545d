import type { Reading } from '../text/read-text.ts';
import type { Sections } from '../text/split-sections.ts';
import { GAP } from '../text/tokenize.ts';
import { ROLE } from '../text/word-roles.ts';
import { firstFrom } from './first-from.ts';

type TokenSpan = { from: number; to: number };

/** Words between "seeking" and the people sought ("seeking experienced, licensed journey electricians"). */
const SOUGHT_REACH = 8;
/** Words between "work with" and the last team of its list. */
const TEAMS_REACH = 14;
/** Words between "work" and its "with" ("work closely with"). */
const MEETS_REACH = 3;
/** "Support the sales team": no "with", and then only these say that others do it; "support accounting functions" is the reader's own work. */
const HELPS = /^(?:support|enabl|equip)/i;
const HELPED = /^(?:teams?|leaders?|leadership|managers?)$/i;

/**
 * Tells whether a phrase says what people do with whom the reader will merely work: "engineers" in the plural, unless they are sought; teams
 * after "partner with" or "support" ("Sales, Legal and Data Science", "the sales and marketing teams").
 * @returns asked of a token span, and of whether it is a tool: nobody works with a team called Java
 */
export function othersWork(reading: Reading, sections: Sections, roles: Uint16Array): (span: TokenSpan, isTool: boolean) => boolean {
  const { tokens, word } = reading;
  const role = (at: number): number => roles[word[at]!]!;
  /** Each "with" that follows "work" or "partner", and each "support", in the order of the text. */
  const meetings: { from: number; helps: boolean }[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const helps = (role(at) & ROLE.meets) !== 0 && HELPS.test(textOf(at));
    if (helps || (role(at) & ROLE.beside && meetsBefore(at))) meetings.push({ from: at, helps });
  }

  return (span, isTool) => {
    if (role(span.to - 1) & ROLE.people) return areOthers(span);
    if (isTool) return false;
    for (let at = firstFrom(meetings, span.from - TEAMS_REACH); at < meetings.length; at++) {
      const { from, helps } = meetings[at]!;
      if (from >= span.from) return false;
      if (isTeam(span, from, helps)) return true;
    }
    return false;
  };

  function isOneSentence(one: number, other: number): boolean {
    return other >= 0 && other < tokens.count && sections.sentence[one] === sections.sentence[other];
  }

  /** A line that begins with them may be what the ad is for: "Electricians wanted". */
  function areOthers({ from, to }: TokenSpan): boolean {
    if (!isOneSentence(from, from - 1)) return false;
    for (let at = from - 1; isOneSentence(from, at) && from - at <= SOUGHT_REACH; at--) if (role(at) & ROLE.seeks) return false;
    return !(isOneSentence(from, to) && role(to) & (ROLE.seeks | ROLE.will));
  }

  /** "work closely with", but not "experience working with". */
  function meetsBefore(beside: number): boolean {
    for (let at = beside - 1; isOneSentence(beside, at) && beside - at <= MEETS_REACH; at--)
      if (role(at) & ROLE.meets) return !(isOneSentence(at, at - 1) && /^experienced?$/i.test(textOf(at - 1)));
    return false;
  }

  function isTeam(span: TokenSpan, beside: number, helps: boolean): boolean {
    if (!isOneSentence(span.from, beside)) return false;
    if (helps) return !partsBetween(beside, span.from) && isHelped(span);
    let crowd = (role(span.to - 1) & ROLE.crowd) !== 0;
    for (let at = span.from - 1; at > beside; at--) {
      if (partsTeams(at)) return false;
      if (role(at) & ROLE.crowd) crowd = true;
    }
    return crowd || goesOnToCrowd(span) || isCapitalized(span);
  }

  /** The list that the phrase stands in ends in "teams" or "leaders". */
  function goesOnToCrowd({ from, to }: TokenSpan): boolean {
    for (let at = to; isOneSentence(from, at) && at - to < TEAMS_REACH; at++) {
      if (role(at) & ROLE.crowd) return true;
      if (partsTeams(at)) return false;
    }
    return false;
  }

  function partsBetween(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++) if (partsTeams(at) || role(at) & ROLE.ties) return true;
    return false;
  }

  /** The phrase ends in "team", or the list it stands in does. */
  function isHelped({ from, to }: TokenSpan): boolean {
    for (let at = to - 1; isOneSentence(from, at) && at - to < TEAMS_REACH; at++) {
      if (HELPED.test(textOf(at))) return true;
      if (at >= to && (partsTeams(at) || role(at) & ROLE.ties)) return false;
    }
    return false;
  }

  function isCapitalized({ from, to }: TokenSpan): boolean {
    for (let at = from; at < to; at++) if (tokens.caps[at] === 0 && !(role(at) & ROLE.joins)) return false;
    return true;
  }

  /** "work with Finance to build reports": what comes after "to" is the reader's own work. */
  function partsTeams(at: number): boolean {
    if (tokens.gap[at]! > GAP.PAUSE) return true;
    const is = role(at);
    if (is & (ROLE.ends | ROLE.beforeBase)) return !/^(?:including|such|as)$/i.test(textOf(at));
    return (is & ROLE.ties) !== 0 && !/^(?:with|across|of|within|from)$/i.test(textOf(at));
  }

  function textOf(at: number): string {
    return reading.text.slice(tokens.start[at], tokens.end[at]);
  }
}
