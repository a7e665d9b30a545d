import { authoredSkills } from '../../../../taxonomy/compile/skills/authored-skills.ts';
import { settleForms } from '../../../../taxonomy/compile/skills/settle-forms.ts';
import { skillParts } from '../../../../taxonomy/compile/skills/write-skills.ts';
import { countTerms } from '../../../../taxonomy/compile/weights/count-terms.ts';
import { learnSoftmax } from '../../../../taxonomy/compile/weights/learn-softmax.ts';
import type { LearnedWeights } from '../../../../taxonomy/compile/weights/learn-weights.ts';
import { packWeights } from '../../../../taxonomy/compile/weights/pack-weights.ts';
import type { SkillPulls } from '../../../../taxonomy/compile/weights/skill-pulls.ts';
import { makeVocabulary, toVector } from '../../../../taxonomy/compile/weights/vocabulary.ts';
import { type Calibration, loadTaxonomy, type Taxonomy } from '../../../../taxonomy/load-taxonomy.ts';
import type { PhraseReader } from '../../../../taxonomy/match/analyze-posting.ts';
import { phraseReader } from '../../../../taxonomy/match/phrase-reader.ts';
import type { Skill } from '../../../../taxonomy/schema/skill.ts';
import type { Plate, ReadPart } from '../../../../taxonomy/schema/taxonomy.ts';
import { plateColumns } from '../../../../taxonomy/text/plates.ts';
import { packTerms } from '../../../../taxonomy/text/term-list.ts';
import { smallLinks } from './small-links.ts';
import { smallAcronyms, smallCues, smallGeneric, smallHeadings, smallMisleading, smallSkillFile, smallVerbs } from './small-skills.ts';
import { smallSeries, smallTitles } from './small-texts.ts';

const SCALE = 8;
export const smallCodes = smallSeries.map(({ code }) => code as string);

/** Learns from a handful of texts with the code that learns from thousands. */
export function learnSmall(rows: readonly { text: string; code: string }[]): LearnedWeights {
  const counted = rows.map(({ text, code }) => ({ text, codes: [code], weight: 1, kind: 'about' as const, counts: countTerms(text) }));
  const vocabulary = makeVocabulary(counted, { leastSingle: 1, leastPair: 2, most: 1_000 });
  const examples = counted.map(({ codes, counts }) => ({
    ...toVector(counts, vocabulary),
    target: [[smallCodes.indexOf(codes[0]!), 1]] as [number, number][],
    weight: 1,
  }));
  const learned = learnSoftmax(examples, {
    rows: vocabulary.terms.length,
    columns: smallCodes.length,
    scale: SCALE,
    epochs: 30,
    rate: 0.2,
    biasRate: 0.1,
    least: 1e-4,
  });
  return { vocabulary, learned, scale: SCALE };
}

export function smallSkills(): Skill[] {
  const drafts = authoredSkills([{ name: 'small.json', json: smallSkillFile }], []);
  return settleForms(drafts, {
    generic: smallGeneric,
    forms: [],
    everyday: new Set(['react', 'go']),
    acronyms: smallAcronyms,
    retired: [],
  });
}

const calibration: Calibration = { textScale: SCALE, titleScale: SCALE * 0.5, strong: 0.6, good: 0.2 };

/** What two skills say of series: private occupations have the one, federal texts name the other. */
export const smallPulls = (): SkillPulls => ({
  occupations: new Map([['react', [{ column: smallCodes.indexOf('2210'), pull: 2 }]]]),
  federal: new Map([
    ['react', [{ column: smallCodes.indexOf('2210'), pull: 0.8 }]],
    ['contract-negotiation', [{ column: smallCodes.indexOf('1102'), pull: 2.4 }]],
  ]),
});

/** The compiled files of five series and two dozen skills, by name, made by the modules that make the real ones. */
export function smallParts(): Map<string, string | Uint8Array> {
  const text = learnSmall(smallSeries.flatMap(({ code, texts }) => texts.map((one) => ({ text: one, code }))));
  const title = learnSmall(smallCodes.flatMap((code) => smallTitles[code]!.map((one) => ({ text: one, code }))));
  const limits = { mostInRow: 60, least: 0, levels: 127 };
  const skills = smallSkills();
  const ids = skills.map(({ id }) => id);
  const packed = packWeights(text, title, { text: limits, title: limits }, ids, smallPulls());
  const terms = packTerms(packed.terms);
  const written = skillParts(skills, {
    generic: smallGeneric,
    headings: smallHeadings,
    cues: smallCues,
    titles: smallMisleading,
    acronyms: smallAcronyms,
    verbs: smallVerbs,
    retired: [{ id: 'golang', to: 'go' }],
  });
  const at = (id: string) => skills.findIndex((skill) => skill.id === id);
  return new Map<string, string | Uint8Array>([
    ['skills.tsv', written.lines],
    ['words.txt', written.words],
    ['forms.bin', written.phrases],
    ['cues.tsv', written.cues],
    ['terms.tsv', terms.lines],
    ['word-classes.bin', new Uint8Array(0)],
    ['weights.bin', Uint8Array.from([...packed.bytes, ...terms.pairs])],
    ['asks.tsv', `2210\t${at('python')}:60 ${at('sql')}:40\n1102\t${at('contract-negotiation')}:80 ${at('contract-administration')}:50\n`],
    ['links.json', JSON.stringify(smallLinks)],
    [
      'plates.json',
      JSON.stringify(
        plateColumns(
          smallSeries.map(
            ({ code, title: name }) => ({ code, title: name, twoGradeInterval: ['0343', '1102', '2210'].includes(code) }) as Plate,
          ),
        ),
      ),
    ],
    [
      'edition.json',
      JSON.stringify({
        edition: 'small.1',
        codes: smallCodes,
        calibration,
        tables: packed.tables,
        bias: { ...packed.bias, profile: smallCodes.map(() => 0) },
      }),
    ],
  ]);
}

export function readParts(parts: ReadonlyMap<string, string | Uint8Array>): ReadPart {
  return { text: async (name) => parts.get(name) as string, bytes: async (name) => parts.get(name) as Uint8Array };
}

export const loadSmallWorld = (): Promise<Taxonomy> => loadTaxonomy(readParts(smallParts()));

/** What reads the own words of ads by it. */
export const smallPhrases = (world: Taxonomy): Promise<PhraseReader> => phraseReader(readParts(smallParts()), world);
