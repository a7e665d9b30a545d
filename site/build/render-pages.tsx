import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { locationStub } from 'preact-iso/prerender';
import { renderToStringAsync } from 'preact-render-to-string';
import * as v from 'valibot';
import { OccupationalSeries } from '../../taxonomy/schema/occupational-series.ts';
import { RulesData } from '../../taxonomy/schema/rules-data.ts';
import { App } from '../pages/app.tsx';
import { startEngine } from '../pages/engine.ts';
import { examples } from '../pages/examples/examples.ts';
import { jobRow } from '../pages/federal-jobs/job-row.ts';
import { to } from '../pages/frame/links.ts';
import { provide } from '../pages/frame/page-data.ts';
import { privateRow } from '../pages/private-jobs/private-row.ts';
import { notFound, routes } from '../pages/routes.ts';
import { SeriesDocument } from '../pages/series/series-document.tsx';
import { aboutData } from './about-data.ts';
import type { HtmlDocument } from './html-document.ts';
import { readCompiled } from './read-compiled.ts';

export interface RenderedPage extends HtmlDocument {
  /** File below dist/site. */
  file: string;
  /** false: the page is whole without a script; one small part of it comes alive. */
  live: boolean;
}

/** Renders every page of the site from the compiled taxonomy under `root`. Runs in the build, in Node. */
export async function renderPages(root: string): Promise<RenderedPage[]> {
  const compiled = (name: string) => readFile(path.join(root, 'taxonomy/compiled', name), 'utf8');
  const engine = await startEngine(readCompiled(root), () => compiled('rules.json'));
  const rules = v.parse(v.pick(RulesData, ['paths', 'programs', 'applying']), JSON.parse(await compiled('rules.json')));
  const all = (await compiled('series.jsonl'))
    .split('\n')
    .filter(Boolean)
    .map((line) => v.parse(OccupationalSeries, JSON.parse(line)));
  const current = all.filter((series) => series.status.state !== 'retired');
  const data = new Map<string, unknown>([
    ['', engine.answer(examples[0], null)],
    ['federal-jobs/', current.map(jobRow)],
    ['about-the-data/', await aboutData(root, engine.taxonomy.edition)],
    ['private-jobs/', current.map(privateRow)],
    ['applying/', { paths: rules.paths, programs: rules.programs, applying: rules.applying }],
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
  for (const series of all) {
    const body = await renderToStringAsync(<SeriesDocument series={series} nameOf={(code) => names.get(code)} />);
    pages.push({
      path: `series/${series.code}/`,
      file: `series/${series.code}/index.html`,
      title: `${series.title} (${series.code}) · Counterpart`,
      description: `${series.title}: what this kind of federal job is, the degree rule, pay, entry hires, and what private ads call it.`,
      body,
      data: series.asksFor.slice(0, 12).map(({ skill, label }) => ({ id: skill, label })),
      live: false,
    });
  }
  return pages;
}

async function render(route: string): Promise<string> {
  locationStub(to(route));
  return renderToStringAsync(<App />);
}
