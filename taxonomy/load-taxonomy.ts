import type { SeriesLinks } from './schema/series-links.ts';
import type { Plates, ReadPart, SkillEntry } from './schema/taxonomy.ts';
import type { Weights } from './schema/weights.ts';
import { indexBySkill } from './text/index-by-skill.ts';
import { addKinds } from './text/kind-phrases.ts';
import { lazy } from './text/lazy.ts';
import { type Lexicon, makeLexicon, setTerms } from './text/lexicon.ts';
import { linesOf } from './text/lines-of.ts';
import { readPlates } from './text/plates.ts';
import { readCues, readVerbs } from './text/read-cues.ts';
import { readSkillLines } from './text/read-skill-lines.ts';
import { readWeights, type SkillTables, type WeightTables } from './text/read-weights.ts';
import { unpackTerms } from './text/term-list.ts';

/** The compiled taxonomy, ready for use. Read-only but for the lexicon's memory of words met. */
export interface Taxonomy {
  edition: string;
  skills: readonly SkillEntry[];
  skillById: ReadonlyMap<string, SkillEntry>;
  /** Skill id to index in `skills`; retired ids lead to the skill that took over. */
  skillIndex: ReadonlyMap<string, number>;
  /** Series code to what its plate shows; read when the first is asked for. */
  plates: Plates;
  /** Series codes in the order of the weights' columns. */
  codes: readonly string[];
  lexicon: Lexicon;
  textWeights: Weights;
  titleWeights: Weights;
  /** What skills say of series, whatever words they are called by. */
  skillPulls: SkillTables;
  /** Where each series starts when there is no ad, but a profile alone: by column. */
  profileStart: Float32Array;
  /** Series column to the skills it asks for, most telling first: index, and the share of its openings that name it, null where none was read. */
  asks: readonly (readonly { skill: number; share: number | null }[])[];
  calibration: Calibration;
  links: SeriesLinks;
}

/** Constants fitted in compile; the head of compile/learn-weights.ts says how. */
export interface Calibration {
  textScale: number;
  titleScale: number;
  /** Least belief (0..1) for each band, with and without a title. */
  strong: number;
  good: number;
}

interface EditionFile {
  edition: string;
  codes: string[];
  calibration: Calibration;
  tables: WeightTables;
  bias: { text: number[]; title: number[]; profile: number[] };
}

/**
 * Reads the compiled parts and builds the lexicon.
 * @param read hands over a compiled file by name; its errors pass through
 */
export async function loadTaxonomy(read: ReadPart): Promise<Taxonomy> {
  const [editionText, skillsText, wordsText, formBytes, termsText, weightBytes, cuesText, platesText, asksText, linksText] =
    await Promise.all([
      read.text('edition.json'),
      read.text('skills.tsv'),
      read.text('words.txt'),
      read.bytes('forms.bin'),
      read.text('terms.tsv'),
      read.bytes('weights.bin'),
      read.text('cues.tsv'),
      read.text('plates.json'),
      read.text('asks.tsv'),
      read.text('links.json'),
    ]);
  const file = JSON.parse(editionText) as EditionFile;
  const lexicon = makeLexicon(80_000);
  readVerbs(cuesText, lexicon);
  const { skills, retired, phrases } = readSkillLines(skillsText, wordsText, formBytes, lexicon);
  const skillIndex = lazy(() => indexBySkill(skills, retired));
  const skillById = lazy(() => new Map([...skillIndex()].map(([id, at]) => [id, skills[at]!])));
  readCues(cuesText, phrases, lexicon);
  const plates = lazy(() => readPlates(platesText));
  const links = JSON.parse(linksText) as SeriesLinks;
  addKinds(lexicon, links.specialties);
  const { textWeights, titleWeights, skillPulls, pairs } = readWeights(weightBytes, file.tables, file.bias);
  setTerms(lexicon, unpackTerms(termsText, pairs));
  return {
    edition: file.edition,
    skills,
    get skillById() {
      return skillById();
    },
    get skillIndex() {
      return skillIndex();
    },
    get plates() {
      return plates();
    },
    codes: file.codes,
    lexicon,
    textWeights,
    titleWeights,
    skillPulls,
    profileStart: Float32Array.from(file.bias.profile),
    asks: readAsks(asksText, file.codes),
    calibration: file.calibration,
    links,
  };
}

/** A line: series code, then skill index:share in per cent, parted by blanks; the share is left out where it is not known. */
function readAsks(text: string, codes: readonly string[]): { skill: number; share: number | null }[][] {
  const byCode = new Map<string, { skill: number; share: number | null }[]>();
  for (const line of linesOf(text)) {
    const [code, cells] = line.split('\t') as [string, string];
    byCode.set(
      code,
      cells
        .split(' ')
        .filter(Boolean)
        .map((cell) => {
          const [skill, percent] = cell.split(':');
          return { skill: Number(skill), share: percent === undefined ? null : Number(percent) / 100 };
        }),
    );
  }
  return codes.map((code) => byCode.get(code) ?? []);
}
