import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { locationStub } from 'preact-iso/prerender';
import { renderToStringAsync } from 'preact-render-to-string';
import * as v from 'valibot';
import type { OpenDataFile } from '../../taxonomy/batch/export-open-data.ts';
import { earlyDoors } from '../../taxonomy/rules/early-career.ts';
import { usualLadder } from '../../taxonomy/rules/usual-ladder.ts';
import { MapPlace } from '../../taxonomy/schema/career-map.ts';
import { FlowStrip } from '../../taxonomy/schema/flow-strip.ts';
import { GsPayTable } from '../../taxonomy/schema/gs-pay-table.ts';
import { OccupationalSeries } from '../../taxonomy/schema/occupational-series.ts';
import { Pathways } from '../../taxonomy/schema/pathways.ts';
import { RulesData } from '../../taxonomy/schema/rules-data.ts';
import { SharedSkills } from '../../taxonomy/schema/shared-skills.ts';
import { App } from '../pages/app.tsx';
import type { ApplyingData } from '../pages/applying-page.tsx';
import type { EarlyCareerData } from '../pages/early-career-page.tsx';
import { startEngine } from '../pages/engine.ts';
import { examples } from '../pages/examples/examples.ts';
import { jobRow } from '../pages/federal-jobs/job-row.ts';
import { to } from '../pages/frame/links.ts';
import { provide } from '../pages/frame/page-data.ts';
import type { OutlookData } from '../pages/outlook-page.tsx';
import type { ProgramsData } from '../pages/programs-page.tsx';
import { notFound, routes } from '../pages/routes.ts';
import { SeriesDocument, type SeriesWorld } from '../pages/series/series-document.tsx';
import type { SeriesLive } from '../pages/series/series-live.ts';
import { furtherEnds } from '../ui/further-ends.ts';
import { aboutData } from './about-data.ts';
import { careerMapData } from './career-map.ts';
import type { HtmlDocument } from './html-document.ts';
import { privateJobs } from './private-jobs.ts';
import { readCompiled } from './read-compiled.ts';

export interface RenderedPage extends HtmlDocument {
  /** File below dist/site. */
  file: string;
  /** false: the page is whole without a script; one small part of it comes alive. */
  live: boolean;
}

/** Renders every page of the site from the compiled taxonomy under `root`; `downloads` are named by the page about the data. Runs in the build, in Node. */
export async function renderPages(root: string, downloads: readonly OpenDataFile[]): Promise<RenderedPage[]> {
  const compiled = (name: string) => readFile(path.join(root, 'taxonomy/compiled', name), 'utf8');
  const engine = await startEngine(readCompiled(root), () => compiled('rules.json'));
  const rules = v.parse(RulesData, JSON.parse(await compiled('rules.json')));
  const pay = v.parse(GsPayTable, JSON.parse(await compiled('pay.json')));
  const all = recordLines(await compiled('series.jsonl'), OccupationalSeries);
  const pathways = v.parse(Pathways, JSON.parse(await compiled('pathways.json')));
  const strips = new Map(recordLines(await compiled('strips.jsonl'), FlowStrip).map((strip) => [strip.code, strip]));
  const shared = new Map(recordLines(await compiled('shared-skills.jsonl'), SharedSkills).map((one) => [one.code, one]));
  const current = all.filter((series) => series.status.state !== 'retired');
  const data = new Map<string, unknown>([
    ['', engine.answer(examples[0], null)],
    ['federal-jobs/', current.map(jobRow)],
    ['about-the-data/', await aboutData(root, engine.taxonomy.edition, downloads)],
    ['private-jobs/', privateJobs(current, pathways.occupations.list, pay)],
    ['applying/', { paths: rules.paths, applying: rules.applying.filter(({ id }) => !id.startsWith('study-')) } satisfies ApplyingData],
    ['early-career/', earlyCareer(current, pathways, rules)],
    ['outlook/', outlookData(current, pathways)],
    ['career-map/', careerMapData(current, recordLines(await compiled('career-map.jsonl'), MapPlace))],
    ['programs/', { programs: rules.programs } satisfies ProgramsData],
  ]);
  for (const [page, from] of data) provide(page, from);

  const pages: RenderedPage[] = [];
  for (const { path: route, title, description, page } of routes) {
    await page.preload();
    pages.push({
      path: route,
      file: `${route}index.html`,
      title,
      description,
      body: await render(route),
      data: data.get(route),
      live: true,
    });
  }
  await notFound.page.preload();
  pages.push({
    path: '404.html',
    file: '404.html',
    title: notFound.title,
    description: notFound.description,
    body: await render('404/'),
    live: true,
  });
  const names = new Map(all.map((series) => [series.code, series.title]));
  const doors = new Map(earlyDoors(current).map((door) => [door.code, door]));
  const today = new Date().toISOString().slice(0, 10);
  for (const series of all) {
    const plate = engine.taxonomy.plates.get(series.code);
    if (!plate) throw new Error(`plates.json has no plate for ${series.code}; run "npm run taxonomy".`);
    const strip = strips.get(series.code) ?? null;
    const world: SeriesWorld = {
      plate,
      strip,
      further: strip ? furtherEnds(strip, strips) : [],
      shared: shared.get(series.code) ?? null,
      door: doors.get(series.code) ?? null,
      specialties: engine.taxonomy.links.specialties[series.code] ?? [],
      rules,
      pay,
      today,
    };
    const body = await renderToStringAsync(<SeriesDocument series={series} nameOf={(code) => names.get(code)} world={world} />);
    pages.push({
      path: `series/${series.code}/`,
      file: `series/${series.code}/index.html`,
      title: `${series.title} (${series.code}) · Counterpart`,
      description: `${series.title}: what this kind of federal job is, the degree rule, pay, entry hires, and what private ads call it.`,
      body,
      data: {
        code: series.code,
        asks: series.asksFor.map(({ skill, label }) => ({ id: skill, label })),
        grades: usualLadder(plate),
      } satisfies SeriesLive,
      live: false,
    });
  }
  return pages;
}

async function render(route: string): Promise<string> {
  locationStub(to(route));
  return renderToStringAsync(<App />);
}

/** Doors with figures, and how many beginners all agencies together hired. */
function earlyCareer(current: readonly OccupationalSeries[], { flows }: Pathways, { applying }: RulesData): EarlyCareerData {
  const [flow] = flows.agencies;
  if (!flow) throw new Error('pathways.json has no agencies; run "npm run taxonomy".');
  return {
    doors: earlyDoors(current).filter(({ last12 }) => last12 !== null),
    quarters: flows.quarters,
    flow,
    underThirty: applying.find(({ id }) => id === 'under-thirty') ?? null,
  };
}

function outlookData(current: readonly OccupationalSeries[], { flows, stem, ai }: Pathways): OutlookData {
  const named = new Set(ai.asked.map(({ code }) => code));
  const titles = Object.fromEntries(current.filter(({ code }) => named.has(code)).map(({ code, title }) => [code, title]));
  return { flows, stem, ai, titles };
}

/** Records of a file of JSON lines, each checked. Throws on a line of another shape. */
function recordLines<Record>(text: string, shape: v.GenericSchema<unknown, Record>): Record[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => v.parse(shape, JSON.parse(line)));
}
