import asksUrl from '../../taxonomy/compiled/asks.tsv?url';
import cuesUrl from '../../taxonomy/compiled/cues.tsv?url';
import editionUrl from '../../taxonomy/compiled/edition.json?url';
import formsUrl from '../../taxonomy/compiled/forms.bin?url';
import linksUrl from '../../taxonomy/compiled/links.json?url';
import majorsUrl from '../../taxonomy/compiled/majors.tsv?url';
import militaryUrl from '../../taxonomy/compiled/military.tsv?url';
import occupationsUrl from '../../taxonomy/compiled/occupations.json?url';
import payUrl from '../../taxonomy/compiled/pay.json?url';
import platesUrl from '../../taxonomy/compiled/plates.json?url';
import rulesUrl from '../../taxonomy/compiled/rules.json?url';
import seriesUrl from '../../taxonomy/compiled/series.jsonl?url';
import skillsUrl from '../../taxonomy/compiled/skills.tsv?url';
import stripsUrl from '../../taxonomy/compiled/strips.jsonl?url';
import termsUrl from '../../taxonomy/compiled/terms.tsv?url';
import weightsUrl from '../../taxonomy/compiled/weights.bin?url';
import classesUrl from '../../taxonomy/compiled/word-classes.bin?url';
import wordsUrl from '../../taxonomy/compiled/words.txt?url';
import { doorsReader } from '../../taxonomy/match/doors-for.ts';
import { occupationsReader } from '../../taxonomy/match/occupations-for.ts';
import { readMajors } from '../../taxonomy/rules/major-door.ts';
import { readMilitary } from '../../taxonomy/rules/military-door.ts';
import { readStrips } from '../../taxonomy/rules/read-strips.ts';
import type { FlowStrip } from '../../taxonomy/schema/flow-strip.ts';
import type { PartName, ReadPart } from '../../taxonomy/schema/taxonomy.ts';

/** The taxonomy's parts are files of the extension itself; nothing is fetched from anywhere else. */
const addresses: Record<PartName, string> = {
  'edition.json': editionUrl,
  'skills.tsv': skillsUrl,
  'words.txt': wordsUrl,
  'forms.bin': formsUrl,
  'terms.tsv': termsUrl,
  'word-classes.bin': classesUrl,
  'weights.bin': weightsUrl,
  'cues.tsv': cuesUrl,
  'asks.tsv': asksUrl,
  'plates.json': platesUrl,
  'links.json': linksUrl,
  'pay.json': payUrl,
};

const part = async (name: PartName) => fetch(addresses[name]);

export const taxonomyParts: ReadPart = {
  text: async (name) => (await part(name)).text(),
  bytes: async (name) => new Uint8Array(await (await part(name)).arrayBuffer()),
};

/** Who may apply: read once, beside the parts. */
export const rulesText = async (): Promise<string> => (await fetch(rulesUrl)).text();

/** Private occupations, for a federal announcement; undefined for any other ad. */
export const occupationsFor = occupationsReader(async () => (await fetch(occupationsUrl)).text());

/** Where the profile's military codes and fields of study lead; read for the first profile that has any. */
export const doorsFor = doorsReader(
  async () => readMilitary(await (await fetch(militaryUrl)).text()),
  async () => readMajors(await (await fetch(majorsUrl)).text()),
);

/** Ways in, through and out of every kind of job; read when a person opens them. */
export const loadStrips = async (): Promise<Map<string, FlowStrip>> => {
  strips ??= readStrips(await (await fetch(stripsUrl)).text());
  return strips;
};
let strips: Map<string, FlowStrip> | null = null;

/** The full records, one a line: large, so read only when a federal announcement is open. */
export const seriesLines = async (): Promise<string[]> => (await (await fetch(seriesUrl)).text()).split('\n');
