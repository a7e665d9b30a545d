import type { Taxonomy } from '../load-taxonomy.ts';
import type { Section } from '../schema/analysis.ts';
import type { Correction } from '../schema/profile.ts';
import type { SkillKind } from '../schema/skill.ts';
import { isStopWord, lemmaOf, stemOf } from '../text/stem-word.ts';
import { foldWord, wordsOf } from '../text/tokenize.ts';
import { SECTION_WEIGHT } from './gather-evidence.ts';
import type { JudgedMention } from './judge-mentions.ts';
import { addRow } from './rank-series.ts';
import type { FieldReading } from './read-fields.ts';

/** Among fewer skills than this, none can be out of place. */
const FEWEST_SKILLS = 8;
/** What a person uses, is or holds has a name, and one mention of it is enough. */
const NAMED: ReadonlySet<SkillKind> = new Set(['tool', 'language', 'credential', 'people-skill']);
const ASKED: ReadonlySet<Section> = new Set(['required', 'preferred', 'education']);
const WORK: ReadonlySet<Section> = new Set(['duties', ...ASKED]);
/** Likeness to the rest below which a skill is of another world, whatever its words and wherever it stands. */
const ALIEN = 0;
/** Likeness below which a skill needs words of its own. */
const LOOSE = 0.2;
/** Share of an ad's words under no heading, from which on its headings no longer tell where the work begins. */
const MOSTLY_UNKNOWN = 0.6;

/**
 * Drops what an ad only seems to ask for. Three kinds of mentions are wrong four times as often as others: those before the heading where
 * the work begins, which mostly tell of the employer; kinds of work named only where it says how to apply; and kinds of work named
 * once, in one wording, that nothing else in the ad bears out ("customer insight" to an engineer is no market research): private work
 * that has the skill has nothing in common with work that has the ad's other skills, or little, and the wording is a paraphrase outside
 * of what is asked for. What the title names stays.
 * @param corrections skills that the person said are meant always stay
 */
export function dropPassing(fields: FieldReading[], corrections: readonly Correction[], taxonomy: Taxonomy): FieldReading[] {
  const body = fields.find((field) => field.in === 'text');
  if (!body) return fields;
  const sure = new Set(corrections.flatMap((one) => (one.kind === 'means' ? [one.skill] : [])));
  const title = fields.find((field) => field.in === 'title');
  const titled = new Set(title?.mentions.map(({ skill }) => skill));
  const stays = (skill: number): boolean => titled.has(skill) || (sure.size > 0 && sure.has(taxonomy.skills[skill]!.id));
  const begins = workBegins(body);
  const counts = ({ skill, from }: JudgedMention): boolean =>
    SECTION_WEIGHT[sectionAt(body, from)] > 0 && (from >= begins || sectionAt(body, from) !== 'unknown' || stays(skill));

  const told = new Map<number, JudgedMention[]>();
  for (const mention of body.mentions) {
    if (!counts(mention)) continue;
    const known = told.get(mention.skill);
    if (known) known.push(mention);
    else told.set(mention.skill, [mention]);
  }
  const all = new Set([...told.keys(), ...titled]);
  const passing = new Set<number>();
  if (all.size >= FEWEST_SKILLS) {
    const likeness = likenessToRest([...all], taxonomy);
    for (const [skill, mentions] of told) if (!stays(skill) && isPassing(skill, mentions, likeness)) passing.add(skill);
  }
  const kept = body.mentions.filter((one) => counts(one) && !passing.has(one.skill));
  return kept.length === body.mentions.length ? fields : fields.map((field) => (field === body ? { ...field, mentions: kept } : field));

  /** The cheapest questions first: most skills are done with before their words are looked at. */
  function isPassing(skill: number, mentions: readonly JudgedMention[], likeness: (skill: number) => number): boolean {
    if (NAMED.has(taxonomy.skills[skill]!.kind)) return false;
    const sections = new Set(mentions.map(({ from }) => sectionAt(body!, from)));
    if (sections.size === 1 && sections.has('application')) return true;
    const alike = likeness(skill);
    const isAlien = alike < ALIEN;
    if (!isAlien && (alike >= LOOSE || [...sections].some((one) => ASKED.has(one)))) return false;
    const first = mentions[0]!;
    if (mentions.some((one) => !isSameWording(body!, first, one))) return false;
    const own = wordsOfLabel(skill, taxonomy);
    const words = wordsOfMention(body!, first, taxonomy);
    return !isWithin(own, words) && (isAlien || !isWithin(words, own));
  }
}

/** The first token under a heading of work; 0 where headings don't tell. */
function workBegins({ sections }: FieldReading): number {
  const section = sections?.section ?? [];
  let begins = -1;
  let unknown = 0;
  for (let at = 0; at < section.length; at++) {
    if (section[at] === 'unknown') unknown++;
    else if (begins < 0 && WORK.has(section[at]!)) begins = at;
  }
  return unknown < MOSTLY_UNKNOWN * section.length ? Math.max(begins, 0) : 0;
}

/**
 * How like the series are that a skill and all the other skills of an ad pull, by the private work that has them.
 * @returns asked of a skill: cosine of the pulls about their means, -1..1; 0 where nothing is known of either
 */
function likenessToRest(skills: readonly number[], { skillPulls, codes }: Taxonomy): (skill: number) => number {
  const { start, column, pull } = skillPulls.occupations;
  const count = codes.length;
  const all = new Float64Array(count);
  for (const skill of skills) addRow(skillPulls.occupations, skill, 1, all);
  let allSum = 0;
  let allSquares = 0;
  for (const x of all) {
    allSum += x;
    allSquares += x * x;
  }
  return (skill) => {
    let sum = 0;
    let squares = 0;
    let product = 0;
    for (let cell = start[skill]!; cell < start[skill + 1]!; cell++) {
      const x = pull[cell]!;
      sum += x;
      squares += x * x;
      product += x * all[column[cell]!]!;
    }
    const restSum = allSum - sum;
    const own = squares - (sum * sum) / count;
    const rest = allSquares - 2 * product + squares - (restSum * restSum) / count;
    return own > 0 && rest > 0 ? (product - squares - (sum * restSum) / count) / Math.sqrt(own * rest) : 0;
  };
}

const sectionAt = ({ sections }: FieldReading, at: number): Section => sections?.section[at] ?? 'unknown';

/** Whether two mentions have the same words, up to number and case. */
function isSameWording({ reading: { word, lemma } }: FieldReading, one: JudgedMention, other: JudgedMention): boolean {
  if (one.to - one.from !== other.to - other.from) return false;
  for (let at = one.from, beside = other.from; at < one.to; at++, beside++) {
    const [a, b] = [word[at]!, word[beside]!];
    if (a !== b && (lemma[a] !== lemma[b] || lemma[a] === 0)) return false;
  }
  return true;
}

/** Stems of words that say something, found once: of a skill's label, and of a word by its index in the lexicon's table (null: it says nothing). */
interface KnownStems {
  labels: Map<number, ReadonlySet<string>>;
  words: Map<number, string | null>;
}

const stemsByTaxonomy = new WeakMap<Taxonomy, KnownStems>();

function stemsOf(taxonomy: Taxonomy): KnownStems {
  const stems = stemsByTaxonomy.get(taxonomy) ?? { labels: new Map(), words: new Map() };
  stemsByTaxonomy.set(taxonomy, stems);
  return stems;
}

function wordsOfLabel(skill: number, taxonomy: Taxonomy): ReadonlySet<string> {
  const { labels } = stemsOf(taxonomy);
  const ready = labels.get(skill);
  if (ready) return ready;
  const words = wordsOf(taxonomy.skills[skill]!.label).map(tellingStem);
  const made = new Set(words.filter((stem) => stem !== null));
  labels.set(skill, made);
  return made;
}

function wordsOfMention(
  { given, reading: { tokens, word } }: FieldReading,
  { from, to }: JudgedMention,
  taxonomy: Taxonomy,
): ReadonlySet<string> {
  const { words } = stemsOf(taxonomy);
  const made = new Set<string>();
  for (let at = from; at < to; at++) {
    const index = word[at]!;
    // Index 0 is shared by all words that the table had no room for.
    let stem = index === 0 ? undefined : words.get(index);
    if (stem === undefined) {
      stem = tellingStem(foldWord(given.slice(tokens.start[at], tokens.end[at])));
      if (index !== 0) words.set(index, stem);
    }
    if (stem !== null) made.add(stem);
  }
  return made;
}

const tellingStem = (word: string): string | null => (isStopWord(word) ? null : stemOf(lemmaOf(word)));

function isWithin(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (!others.has(one)) return false;
  return true;
}
