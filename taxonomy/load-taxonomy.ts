import type { SeriesLinks } from './schema/series-links.ts';
import type { Plates, ReadPart, SkillEntry } from './schema/taxonomy.ts';
import type { Weights } from './schema/weights.ts';
import { indexBySkill } from './text/index-by-skill.ts';
import { addKinds } from './text/kind-phrases.ts';
import { lazy } from './text/lazy.ts';
import {
  type Aside,
  addAside,
  addCue,
  addEntry,
  type Cue,
  type Lexicon,
  lemmaNumber,
  lemmasOf,
  makeLexicon,
  setTerms,
} from './text/lexicon.ts';
import { PhraseList } from './text/phrase-list.ts';
import { PlateList } from './text/plate-list.ts';
import { readSkillLines } from './text/read-skill-lines.ts';
import { unpackTerms } from './text/term-list.ts';
import { addVerb } from './text/verb-table.ts';

/** The compiled taxonomy, ready for use. Read-only but for the lexicon's memory of words met. */
export interface Taxonomy {
  edition: string;
  skills: readonly SkillEntry[];
  skillById: ReadonlyMap<string, SkillEntry>;
  /** Skill id to index in `skills`; retired ids lead to the skill that took over. */
  skillIndex: ReadonlyMap<string, number>;
  /** Series code to what its plate shows. */
  plates: Plates;
  /** Series codes in the order of the weights' columns. */
  codes: readonly string[];
  lexicon: Lexicon;
  textWeights: Weights;
  titleWeights: Weights;
  /** Series column to the skills it asks for (index, share of its announcements that mention it), most telling first. */
  asks: readonly (readonly { skill: number; share: number }[])[];
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
  /** Cells of each table of weights.bin. */
  tables: { rows: number; textCells: number; titleCells: number; textPull: number; titlePull: number; idf: number };
  bias: { text: number[]; title: number[] };
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
      read.text('plates.jsonl'),
      read.text('asks.tsv'),
      read.text('links.json'),
    ]);
  const file = JSON.parse(editionText) as EditionFile;
  const lexicon = makeLexicon(80_000);
  readVerbs(cuesText, lexicon);
  const phrases = new PhraseList(wordsText, formBytes, (word) => lemmaNumber(lexicon, word));
  const { skills, retired } = readSkillLines(skillsText, phrases, lexicon);
  const skillIndex = lazy(() => indexBySkill(skills, retired));
  const skillById = lazy(() => new Map([...skillIndex()].map(([id, at]) => [id, skills[at]!])));
  readCues(cuesText, lexicon);
  const links = JSON.parse(linksText) as SeriesLinks;
  addKinds(lexicon, links.specialties);
  const { textWeights, titleWeights, pairs } = readWeights(weightBytes, file);
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
    plates: new PlateList(platesText),
    codes: file.codes,
    lexicon,
    textWeights,
    titleWeights,
    asks: readAsks(asksText, file.codes),
    calibration: file.calibration,
    links,
  };
}

const lines = (text: string): string[] => {
  const all = text.split('\n');
  if (all[all.length - 1] === '') all.pop();
  return all;
};

/** The first lines: "v", verb, noun of its doing. They come before the skills, whose forms are known by them as a verb with its object. */
function readVerbs(text: string, lexicon: Lexicon): void {
  const number = (word: string) => lemmaNumber(lexicon, word);
  for (let at = 0; text.startsWith('v\t', at); ) {
    const end = text.indexOf('\n', at);
    const [, verb, noun] = text.slice(at, end).split('\t') as [string, string, string];
    addVerb(lexicon.verbs, verb, noun, number);
    at = end + 1;
  }
}

/**
 * A line: "g" generic form; "h" heading, section; "c" cue, what it means, "n" where what is wanted follows it; "m" words set aside in titles, and why; "a" acronym or other
 * word that its company explains, readings as index of a skill=companion,companion!word that forbids it,another;index=...
 */
function readCues(text: string, lexicon: Lexicon): void {
  const later: string[][] = [];
  for (const line of lines(text)) {
    const cells = line.split('\t');
    const [kind, form, value] = cells as [string, string, string];
    if (kind === 'g') addEntry(lexicon, form, (words) => ({ is: 'generic', words }));
    else if (kind === 'h') addCue(lexicon, form, { is: 'heading', means: value as Cue['means'] });
    else if (kind === 'c') addCue(lexicon, form, { is: 'sentence', means: value as Cue['means'], ...(cells[3] ? { names: true } : {}) });
    else if (kind === 'm') addAside(lexicon, form, value as Aside);
    else if (kind === 'a') later.push(cells);
  }
  for (const [, form, value] of later as [string, string, string][]) {
    const readings = value.split(';').map((reading) => {
      const [skill, company, unless = ''] = reading.split(/[=!]/) as [string, string, string?];
      const lemmas = (words: string) => new Set(words.split(',').flatMap((word) => lemmasOf(lexicon, word).slice(0, 1)));
      return { skill: Number(skill), companions: lemmas(company), unless: lemmas(unless), otherwise: company.includes('*') };
    });
    addEntry(lexicon, form, (words) => ({ is: 'readings', readings, form, words }));
  }
}

/**
 * weights.bin, all numbers little-endian, each plane on its own because planes of like numbers compress better:
 * cells a row of the text table and of the title table (one byte each), columns of the text table, fullest first (low bytes, then high
 * bytes), places of its cells among these (as the gap to the one before in the row; low bytes, then high bytes) and pulls (signed bytes) of the text table, the same of the title table, idf of the text terms and of the title terms
 * (one byte each); then the pairs of terms, see text/term-list.ts.
 */
function readWeights(bytes: Uint8Array, { tables, bias }: EditionFile): { textWeights: Weights; titleWeights: Weights; pairs: Uint8Array } {
  const { rows, textCells, titleCells } = tables;
  let at = 0;
  const plane = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const textCounts = plane(rows);
  const titleCounts = plane(rows);
  const text = cells(textCounts, textCells, tables.textPull);
  const title = cells(titleCounts, titleCells, tables.titlePull);
  const textIdf = stepsOf(plane(rows), tables.idf);
  const titleIdf = stepsOf(plane(rows), tables.idf);
  return {
    textWeights: { rows, start: starts(textCounts), ...text, idf: textIdf, bias: Float32Array.from(bias.text) },
    titleWeights: { rows, start: starts(titleCounts), ...title, idf: titleIdf, bias: Float32Array.from(bias.title) },
    pairs: bytes.subarray(at),
  };

  function cells(counts: Uint8Array, count: number, step: number): { column: Uint16Array; pull: Float32Array } {
    const orderLow = plane(bias.text.length);
    const orderHigh = plane(bias.text.length);
    const low = plane(count);
    const high = plane(count);
    const steps = plane(count);
    const column = new Uint16Array(count);
    const pull = new Float32Array(count);
    let i = 0;
    for (let row = 0; row < rows; row++) {
      let place = 0;
      for (const end = i + counts[row]!; i < end; i++) {
        place += low[i]! | (high[i]! << 8);
        column[i] = orderLow[place]! | (orderHigh[place]! << 8);
        pull[i] = ((steps[i]! << 24) >> 24) * step;
      }
    }
    return { column, pull };
  }
}

/** Numbers written as whole steps. */
function stepsOf(steps: Uint8Array, step: number): Float32Array {
  const numbers = new Float32Array(steps.length);
  for (let i = 0; i < steps.length; i++) numbers[i] = steps[i]! * step;
  return numbers;
}

function starts(counts: Uint8Array): Int32Array {
  const start = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) start[i + 1] = start[i]! + counts[i]!;
  return start;
}

/** A line: series code, then skill index:share in per cent, parted by blanks. */
function readAsks(text: string, codes: readonly string[]): { skill: number; share: number }[][] {
  const byCode = new Map<string, { skill: number; share: number }[]>();
  for (const line of lines(text)) {
    const [code, cells] = line.split('\t') as [string, string];
    byCode.set(
      code,
      cells
        .split(' ')
        .filter(Boolean)
        .map((cell) => {
          const [skill, percent] = cell.split(':') as [string, string];
          return { skill: Number(skill), share: Number(percent) / 100 };
        }),
    );
  }
  return codes.map((code) => byCode.get(code) ?? []);
}
