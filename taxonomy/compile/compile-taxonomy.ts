import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { loadTaxonomy } from '../load-taxonomy.ts';
import type { OccupationalSeries } from '../schema/occupational-series.ts';
import type { Skill } from '../schema/skill.ts';
import type { ReadPart } from '../schema/taxonomy.ts';
import adTitles from '../source/ad-titles.json';
import alikeWords from '../source/alike-words.json';
import occupationWork from '../source/occupation-work.json';
import { plateColumns } from '../text/plates.ts';
import { packTerms } from '../text/term-list.ts';
import { hashWord } from '../text/tokenize.ts';
import { packWordClasses } from '../text/word-classes.ts';
import { careerMap } from './career-map/career-map.ts';
import { likenessOf } from './career-map/likeness.ts';
import { checkAdTitles } from './checks/ad-titles.ts';
import { checkSkills } from './checks/check-skills.ts';
import { checkOccupationWork } from './checks/occupation-work.ts';
import { agencyOfOpening } from './series-facts/agency-of-opening.ts';
import { AuthoredSeries } from './series-facts/authored-series.ts';
import { compileLinks, compileOccupationLinks } from './series-facts/compile-links.ts';
import { compilePathways, labelledTexts } from './series-facts/compile-pathways.ts';
import { compileRules } from './series-facts/compile-rules.ts';
import { compileSeries } from './series-facts/compile-series.ts';
import { type Problem, shapeProblem } from './series-facts/problem.ts';
import type { ReadSource } from './series-facts/read-source.ts';
import { type Opening, sharedSkills } from './series-facts/shared-skills.ts';
import { tableRows } from './series-facts/table-rows.ts';
import { readAmbiguity } from './skills/ambiguity.ts';
import { attest, keepAttested } from './skills/attest-forms.ts';
import { authoredSkills } from './skills/authored-skills.ts';
import { countSkills } from './skills/count-skills.ts';
import { describedSkills, fillAsks, linkedWorkSkills } from './skills/described-skills.ts';
import { frameworkTopics } from './skills/framework-topics.ts';
import { meantSkills } from './skills/meant-skills.ts';
import { occupationSkills } from './skills/occupation-skills.ts';
import { escoSkills, onetTechnologies, onetTools } from './skills/open-list-skills.ts';
import { relateSkills } from './skills/relate-skills.ts';
import { settleForms } from './skills/settle-forms.ts';
import { techAliases } from './skills/tech-aliases.ts';
import { type Telling, tellingSkills } from './skills/telling-skills.ts';
import { withoutCopies } from './skills/without-copies.ts';
import { skillParts } from './skills/write-skills.ts';
import { codeDigest, openSources, sourceFolder, sourceJson, sourceText, taxonomyFolder } from './source-files.ts';
import { calibrate } from './weights/calibration.ts';
import { descriptions, federalTexts, sentencesOf } from './weights/labelled-texts.ts';
import { learnWeights } from './weights/learn-weights.ts';
import { packWeights } from './weights/pack-weights.ts';
import { skillPulls } from './weights/skill-pulls.ts';
import { companyClasses, givenClasses, workTexts } from './words/word-classes.ts';

/** Name of a compiled file to its content. */
export type Parts = Map<string, string | Uint8Array>;

/**
 * Everything the product knows, from taxonomy/source and the sources folder. Deterministic: the same inputs give the same bytes.
 * @param progress told what is being done and how far it is, 0..1
 * @returns the parts, or the problems that keep them from being written
 */
export async function compileTaxonomy(
  sourcesFolder: string,
  progress: (what: string, done: number) => void,
): Promise<{ parts: Parts; problems: Problem[] }> {
  const sources = openSources(sourcesFolder);
  const problems: Problem[] = [];
  progress('series', 0);
  const authored = authoredSeries(problems);
  const facts = compileSeries(sources.read, authored);
  problems.push(...facts.problems);
  const rules = compileRules(new Set(facts.series.map(({ code }) => code)));
  problems.push(...rules.problems);
  const current = facts.series.filter(({ status }) => status.state !== 'retired');
  const codes = new Set(current.map(({ code }) => code));
  const tasks = occupationTasks(sources.read);
  problems.push(...checkAdTitles(adTitles, codes, authored));
  problems.push(...checkOccupationWork(occupationWork, new Set(tasks.map(({ soc }) => soc)), codes));
  progress('skills', 0);
  const ambiguity = readAmbiguity(sources.read, problems);
  const drafts = authoredSkills(sourceFolder('skills'), problems);
  const listed = [...drafts, ...onetTechnologies(sources.read), ...onetTools(sources.read), ...escoSkills(sources.read)];
  const settled = settleForms([...listed, ...techAliases(sources.read, listed), ...frameworkTopics(sources.read, listed)], ambiguity);
  const openings = federalTexts(sources.read, () => null, 'cut');
  const seen = attest(settled, [...openings, ...tasks], ambiguity.generic);
  const skills = relateSkills(keepAttested(settled, seen), sources.read);
  problems.push(...checkSkills({ drafts, skills, ambiguity, before: idsOfLastEdition(), files: filesOfSkills() }));
  if (problems.length > 0) return { parts: new Map(), problems };

  const forms = settled.flatMap((skill) => skill.forms.map(({ text }) => text));
  const weights = learnWeights({ readSource: sources.read, authored, series: current, forms, progress });
  progress('what each skill says of series', 0);
  const packed = packWeights(
    weights.text,
    weights.title,
    { text: { mostInRow: 15, least: 0.394, levels: 12 }, title: { mostInRow: 40, least: 1.2, levels: 24 } },
    skills.map(({ id }) => id),
    skillPulls({
      skills,
      occupationSkills: occupationSkills(skills, sources.read, ambiguity.generic),
      federal: attest(skills, openings, ambiguity.generic),
      series: current,
    }),
  );
  const { bias, ...calibration } = calibrate(
    weights,
    packed,
    current.map(({ code, headCounts }) => ({ code, employees: headCounts.at(-1)?.employees ?? 0 })),
  );
  const written = skillParts(skills, ambiguity);
  const terms = packTerms(packed.terms);
  const parts: Parts = new Map<string, string | Uint8Array>([
    ['skills.tsv', written.lines],
    ['words.txt', written.words],
    ['forms.bin', written.phrases],
    ['cues.tsv', written.cues],
    ['terms.tsv', terms.lines],
    ['weights.bin', Buffer.concat([packed.bytes, terms.pairs])],
    ['plates.json', `${JSON.stringify(plateColumns(facts.plates))}\n`],
    ['links.json', `${JSON.stringify(compileLinks(current, rules.specialties))}\n`],
  ]);
  const reading = { codes: current.map(({ code }) => code), calibration, tables: packed.tables, bias };

  progress('what each series asks for', 0);
  // What is asked for is what the product itself would read in those texts.
  const taxonomy = await loadTaxonomy(readParts(new Map(parts).set('edition.json', JSON.stringify(reading))));
  const read = meantSkills(taxonomy);
  const asks = fillAsks(reading.codes, [
    tellingSkills(countSkills(withoutCopies(federalTexts(sources.read, weights.guess, 'cut')), read)),
    describedSkills(seriesDescriptions(sources.read, authored, current), read),
    linkedWorkSkills(current, tasks, read),
  ]);
  const series = withAsks(facts.series, asks, skills);
  const pathways = compilePathways(sources.read, series);
  if (pathways.problems.length > 0) return { parts: new Map(), problems: pathways.problems };
  for (const [name, part] of Object.entries(pathways.parts)) parts.set(name, part);
  parts.set('asks.tsv', askLines(asks, skills));
  parts.set('shared-skills.jsonl', jsonLines(sharedSkills(agencyTexts(sources.read), series, read)));
  progress('career map', 0);
  parts.set(
    'career-map.jsonl',
    jsonLines(
      careerMap(
        series.filter(({ status }) => status.state !== 'retired'),
        likenessOf(weights.text),
      ),
    ),
  );
  progress('word classes', 0);
  const lemmaNumber = (word: string) => {
    const { hash, check } = hashWord(word);
    return taxonomy.lexicon.lemmaIds.get(hash, check);
  };
  parts.set(
    'word-classes.bin',
    packWordClasses({ company: companyClasses(workTexts(sources.read), lemmaNumber), alike: givenClasses(alikeWords, lemmaNumber) }),
  );
  parts.set('series.jsonl', jsonLines(series));
  parts.set(
    'skill-details.jsonl',
    jsonLines(skills.map(({ id, from, forms, broader, related, lookAlikes }) => ({ id, from, forms, broader, related, lookAlikes }))),
  );
  parts.set('occupations.json', `${JSON.stringify(compileOccupationLinks(current))}\n`);
  parts.set('pay.json', `${JSON.stringify(facts.pay)}\n`);
  parts.set('rules.json', `${JSON.stringify(rules.rules)}\n`);
  const digests = { sources: sources.digests(), code: codeDigest() };
  const content = createHash('sha256');
  for (const [name, part] of parts) content.update(name).update(part);
  parts.set(
    'edition.json',
    `${JSON.stringify({
      edition: `2026-11.${content.digest('hex').slice(0, 8)}`,
      counts: {
        series: current.length,
        skills: skills.length,
        forms: skills.reduce((sum, { forms }) => sum + forms.length, 0),
        terms: packed.terms.length,
      },
      ...reading,
    })}\n`,
  );
  // Apart from the edition, because nothing that runs needs the digests.
  parts.set('built-from.json', `${JSON.stringify({ ...digests, licenses: LICENSES })}\n`);
  return { parts, problems };
}

/** Hands over parts that are not written yet; those still missing are empty. */
const readParts = (parts: ReadonlyMap<string, string | Uint8Array>): ReadPart => ({
  text: async (name) => String(parts.get(name) ?? ''),
  bytes: async (name) => Buffer.from(parts.get(name) ?? ''),
});

function authoredSeries(problems: Problem[]): v.InferOutput<typeof AuthoredSeries>[] {
  return sourceFolder('series').flatMap(({ name, json }) =>
    (Array.isArray(json) ? json : [json]).flatMap((raw: unknown, at) => {
      const parsed = v.safeParse(AuthoredSeries, raw);
      if (parsed.success) return [parsed.output];
      problems.push(shapeProblem(`source/series/${name}`, `entry ${at + 1}`, parsed.issues[0]));
      return [];
    }),
  );
}

/** What a person edits by hand on skills, as text and parsed. */
function filesOfSkills(): { name: string; text: string; json: unknown }[] {
  const names = ['skills', 'ambiguous'].flatMap((folder) => sourceFolder(folder).map(({ name }) => `${folder}/${name}`));
  return [...names, 'ad-titles.json', 'occupation-work.json', 'retired.json'].map((name) => ({
    name,
    text: sourceText(name),
    json: sourceJson(name),
  }));
}

/** Skill ids of the edition that is compiled now; none where there is no edition yet. */
function idsOfLastEdition(): string[] {
  const file = path.join(taxonomyFolder, 'compiled', 'skill-details.jsonl');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => v.parse(v.object({ id: v.string() }), JSON.parse(line)).id);
}

/** What private occupations do: O*NET's tasks. */
const occupationTasks = (read: ReadSource): { soc: string; text: string; codes: string[] }[] =>
  tableRows(read('onet/Task_Statements.txt.gz'), '\t').map((row) => ({
    soc: row['O*NET-SOC Code'] ?? '',
    text: row['Task'] ?? '',
    codes: [],
  }));

/** All that describes each series, sentence by sentence: OPM's definition, our summary, its titles. */
function seriesDescriptions(
  read: ReadSource,
  authored: Parameters<typeof descriptions>[1],
  series: readonly OccupationalSeries[],
): { text: string; codes: string[] }[] {
  const about = descriptions(read, authored).filter(({ kind }) => kind === 'about');
  const told = new Map(series.map(({ code, title, federalTitles }) => [code, [title, ...federalTitles]]));
  for (const { text, codes } of about) for (const code of codes) told.get(code)?.push(...sentencesOf(text));
  return [...told].flatMap(([code, sentences]) => sentences.map((text) => ({ text, codes: [code] })));
}

const LICENSES =
  'Facts from O*NET 30.1 (CC BY 4.0), ESCO 1.1.1 (European Union), OPM and USAJOBS (public domain), GitHub topics (CC BY 4.0); labels changed. See README.';

/** Openings of agencies that have a name. */
function* agencyTexts(read: ReadSource): Generator<Opening> {
  const agencyOf = agencyOfOpening(read);
  for (const { code, text, agency: given } of labelledTexts(read)) {
    const agency = agencyOf(given);
    if (agency !== null) yield { code, text, agency };
  }
}

const jsonLines = (records: readonly unknown[]): string => `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;

/** A line: series code, then skill index and share in per cent; no share where the skill rests on no opening. */
function askLines(asks: ReadonlyMap<string, readonly Telling[]>, skills: readonly Skill[]): string {
  const index = new Map(skills.map(({ id }, at) => [id, at]));
  const cell = ({ skill, share }: Telling) => `${index.get(skill)}${share === null ? '' : `:${Math.round(share * 100)}`}`;
  return `${[...asks]
    .filter(([, list]) => list.length > 0)
    .map(([code, list]) => `${code}\t${list.map(cell).join(' ')}`)
    .join('\n')}\n`;
}

function withAsks(
  series: readonly OccupationalSeries[],
  asks: ReadonlyMap<string, readonly Telling[]>,
  skills: readonly Skill[],
): OccupationalSeries[] {
  const labels = new Map(skills.map(({ id, label }) => [id, label]));
  return series.map((one) => ({
    ...one,
    asksFor: (asks.get(one.code) ?? []).map(({ skill, basis, share, lift }) => ({
      skill,
      label: labels.get(skill)!,
      basis,
      share: share === null ? null : Number(share.toFixed(3)),
      lift: Number(lift.toFixed(1)),
    })),
  }));
}
