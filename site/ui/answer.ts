import type { Analysis, Mention, OccupationMatch, Reason, SeriesMatch } from '../../taxonomy/schema/analysis.ts';
import type { KindOfWork } from '../../taxonomy/schema/kind-of-work.ts';
import type { MayApply } from '../../taxonomy/schema/may-apply.ts';
import type { PayHere } from '../../taxonomy/schema/pay-here.ts';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import type { Plate, Plates } from '../../taxonomy/schema/taxonomy.ts';
import type { PlateSkill } from './plate.tsx';
import { type Quoted, quoteAround } from './quote-around.ts';
import type { ChipSkill } from './skill-chips.tsx';
import { capital, counted, countWord, sectionWords } from './words.ts';

/** What a page needs to show one reading. Plain data: the prerendered example travels in this shape as JSON. */
export interface Answer {
  posting: Posting;
  cards: Card[];
  /** Kinds of job that came close, after the cards. */
  others: { code: string; name: string }[];
  chips: ChipSkill[];
  skills: { id: string; label: string; kind: ChipSkill['kind']; mentions: Mention[] }[];
  notes: string[];
  asks: Analysis['asks'];
  /** What the ad pays, in words; absent where it doesn't say. */
  adPay?: string;
  /** Names of the kinds of job that title and work point to, where they differ. */
  disagreement?: { title: string; work: string };
  /** Present for a federal announcement: the private occupations it leads to, best first. */
  occupations?: OccupationMatch[];
}

/** One plate. */
export interface Card {
  code: string;
  name: string;
  plate: Plate | null;
  pay: PayHere | null;
  mayApply: MayApply | null;
  specialty?: string;
  /** How it differs from a look-alike among the first places, in one sentence. */
  differs?: string;
  /** What stands behind the specialty. */
  kindOfWork?: KindOfWork;
  quote: Quoted | null;
  quotedFrom: string;
  skills: PlateSkill[];
  standing: string;
  /** Where to start searching; absent while the person has not said enough. */
  level?: string;
}

/** What an answer is made of besides the analysis. */
export interface AnswerWorld {
  plates: Plates;
  /** Skills a kind of job asks for, to the share (0..1) of its announcements that name each; an empty map for an unknown code. */
  asksOf(code: string): ReadonlyMap<string, number | null>;
  /** Pay of the usual grades where the job is; null when the kind of job is paid otherwise. */
  payOf(plate: Plate): PayHere | null;
  mayApply?(plate: Plate): MayApply | null;
  /** Where the person could start searching, in a sentence or two. */
  levelOf?(plate: Plate): string | null;
  /** What the ad pays, in words. */
  adPay?: string | null;
  /** Private occupations that a federal announcement leads to, best first. */
  occupations?: readonly OccupationMatch[];
  /** What stands behind a specialty that was named. */
  kindOf?(code: string, specialty: string): KindOfWork | null;
}

const SHOWN = 3;
/** "Asks for" counts a skill of the ad when at least one in fifty of the job's own announcements names it; below that it is chance. */
const ASKED = 0.02;
const CHIPS = 8;

/** Turns an analysis into what the page shows. Never invents: without a quote the plate has none. */
export function makeAnswer(posting: Posting, analysis: Analysis, profile: Profile | null, world: AnswerWorld): Answer {
  const yours = new Set(profile?.skills.map((s) => s.id));
  const top = analysis.series.slice(0, SHOWN);
  const nameOf = (code: string) => world.plates.get(code)?.title ?? code;
  const groupOf = (code: string) => world.plates.get(code)?.group.code;
  // Without an ad, one word of a title she held ("licensed") leads into groups that share nothing else with the person.
  const given = Boolean(posting.title || posting.text);
  const near = new Set(top.map(({ code }) => groupOf(code)));
  return {
    posting,
    cards: makeCards(top, posting, analysis, yours, world),
    others: analysis.series
      .slice(SHOWN, SHOWN + 5)
      .filter(({ score }) => score >= CLOSE)
      .filter(({ code, reasons }) => given || near.has(groupOf(code)) || reasons.some(({ by }) => by !== 'title' && by !== 'level'))
      .map(({ code, title }) => ({ code, name: world.plates.get(code)?.title ?? title })),
    chips: pickChips(analysis, top, world),
    skills: analysis.skills.map(({ id, label, kind, mentions }) => ({ id, label, kind, mentions })),
    notes: analysis.notes,
    asks: analysis.asks,
    ...(world.adPay ? { adPay: world.adPay } : {}),
    ...(world.occupations?.length ? { occupations: [...world.occupations] } : {}),
    ...(analysis.disagreement
      ? { disagreement: { title: nameOf(analysis.disagreement.title), work: nameOf(analysis.disagreement.work) } }
      : {}),
  };
}

function makeCards(
  top: readonly SeriesMatch[],
  posting: Posting,
  analysis: Analysis,
  yours: ReadonlySet<string>,
  world: AnswerWorld,
): Card[] {
  // Three plates that quote one sentence say less than three sentences.
  const quoted = new Set<string>();
  return top.map((match, place) => {
    const fresh = match.reasons.filter((reason) => !quoted.has(`${reason.in} ${reason.start}`));
    const reason = bestReason(fresh) ?? bestReason(match.reasons);
    if (reason) quoted.add(`${reason.in} ${reason.start}`);
    const card = makeCard(match, reason, posting, analysis, yours, world);
    // Said once, on the plate that stands below its look-alike.
    return place > 0 && match.differs ? { ...card, differs: match.differs.by } : card;
  });
}

function makeCard(
  match: SeriesMatch,
  reason: Reason | undefined,
  posting: Posting,
  analysis: Analysis,
  yours: ReadonlySet<string>,
  world: AnswerWorld,
): Card {
  const plate = world.plates.get(match.code) ?? null;
  const field = reason?.in === 'title' ? posting.title : posting.text;
  const quote = reason ? quoteAround(field ?? '', reason.start, reason.end) : null;
  const reasonSkills = new Set(match.reasons.map((r) => r.skill));
  const asks = world.asksOf(match.code);
  const shared = analysis.skills.filter(
    (skill) => skill.mentions.length > 0 && (reasonSkills.has(skill.id) || (asks.get(skill.id) ?? 0) >= ASKED),
  );
  const level = plate && world.levelOf?.(plate);
  const kind = match.specialty ? world.kindOf?.(match.code, match.specialty) : null;
  return {
    code: match.code,
    name: plate?.title ?? match.title,
    plate,
    pay: plate && world.payOf(plate),
    mayApply: plate && (world.mayApply?.(plate) ?? null),
    ...(match.specialty ? { specialty: match.specialty } : {}),
    ...(kind ? { kindOfWork: kind } : {}),
    ...(level ? { level } : {}),
    quote,
    quotedFrom: sectionWords[reason?.in === 'title' ? 'title' : (reason?.section ?? 'unknown')],
    skills: shared.map(({ id, label }) => ({ id, label, yours: yours.has(id) })),
    standing:
      shared.length === 0 && yours.size > 0
        ? fromProfile(match.reasons)
        : standing(shared.length, shared.filter(({ id }) => yours.has(id)).length, yours.size > 0),
  };
}

/** A sentence of the duties says more than the title, which everybody has read already; after that, the strongest. */
function bestReason(reasons: readonly Reason[]): Reason | undefined {
  const quotable = reasons.filter((r) => r.in !== 'profile' && r.weight > 0);
  return quotable.find((r) => r.in === 'text' && r.skill) ?? quotable.find((r) => r.in === 'text') ?? quotable[0];
}

/** Without an ad, the plate names what the person has marked that this kind of work asks for. */
function fromProfile(reasons: readonly Reason[]): string {
  const labels = reasons.filter((r) => r.in === 'profile' && r.weight > 0).map((r) => r.quote);
  return labels.length === 0 ? 'Close to what you have marked.' : `It asks for ${labels.join(', ')}.`;
}

function standing(shared: number, marked: number, hasProfile: boolean): string {
  if (shared === 0) return 'The words of the ad point here, more than any one skill.';
  const asks = `asks for ${counted(shared, 'thing')} in this ad`;
  if (!hasProfile) return `${capital(asks)}.`;
  return `${capital(asks)}; you have marked ${marked === 0 ? 'none yet' : countWord(marked)}.`;
}

/** Kinds of job believed in less than this did not come close, whatever their place. */
const CLOSE = 0.001;

/** Skills of the ad that would move the plates most: those of the top matches' reasons first, then the ones asked for as a must. */
function pickChips(analysis: Analysis, top: readonly SeriesMatch[], world: AnswerWorld): ChipSkill[] {
  const asks = top.map((match) => world.asksOf(match.code));
  const worth = (id: string, mentions: readonly Mention[]) => {
    const asked = asks.reduce((sum, shares) => sum + (shares.get(id) ?? 0), 0);
    const reason = top.some((match) => match.reasons.some((r) => r.skill === id)) ? 2 : 0;
    return asked + reason + (mentions.some((m) => m.demand === 'must') ? 0.5 : 0);
  };
  return analysis.skills
    .filter((skill) => skill.mentions.length > 0 && skill.kind !== 'federal-term')
    .map((skill) => ({ skill, worth: worth(skill.id, skill.mentions) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, CHIPS)
    .map(({ skill: { id, label, kind } }) => ({ id, label, kind }));
}
