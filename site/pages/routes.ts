import { type FunctionComponent, h } from 'preact';
import { lazy } from 'preact-iso';
import type { Answer } from '../ui/answer.ts';
import type { AboutData } from './about-the-data-page.tsx';
import type { ApplyingData } from './applying-page.tsx';
import type { MapData } from './career-map/map-data.ts';
import type { EarlyCareerData } from './early-career-page.tsx';
import type { JobRow } from './federal-jobs/job-row.ts';
import { pageData } from './frame/page-data.ts';
import type { OutlookData } from './outlook-page.tsx';
import type { PrivateJobs } from './private-jobs/private-row.ts';
import type { ProgramsData } from './programs-page.tsx';

/** A component that can be loaded before it is needed. */
export type LoadedPage = FunctionComponent & { preload(): Promise<unknown> };

/** A page of the site: one file in dist/site, one entry here. */
export interface PageRoute {
  /** Below the base path; ends with a slash unless it is the home page. */
  path: string;
  title: string;
  description: string;
  page: LoadedPage;
}

const plain = (load: () => Promise<FunctionComponent>): LoadedPage => lazy(async () => ({ default: await load() })) as LoadedPage;

/** A page made from data that its own file carries; `data` is null where the file carries none, as in `npm run dev`. */
const withData = <T>(path: string, load: () => Promise<FunctionComponent<{ data: T | null }>>): LoadedPage =>
  plain(async () => {
    const [page, data] = await Promise.all([load(), pageData<T>(path)]);
    return () => h(page, { data });
  });

export const routes: readonly PageRoute[] = [
  {
    path: '',
    title: 'Counterpart: see which federal jobs match a job ad',
    description: 'Paste a job ad. See the federal jobs that want the same skills. Free, private, and not a government site.',
    page: withData<Answer>('', () => import('./home-page.tsx').then((m) => m.HomePage)),
  },
  {
    path: 'ad/',
    title: 'One ad and its federal counterpart · Counterpart',
    description: 'An ad you kept, or one of our examples, beside the federal jobs that want the same skills.',
    page: plain(() => import('./ad-page.tsx').then((m) => m.AdPage)),
  },
  {
    path: 'my-skills/',
    title: 'My skills · Counterpart',
    description: 'Mark what you have done and see which kinds of federal job ask for it. It all stays on this computer.',
    page: plain(() => import('./my-skills-page.tsx').then((m) => m.MySkillsPage)),
  },
  {
    path: 'resume/',
    title: 'Resume outline · Counterpart',
    description:
      'Write what you did with each skill and see it as a two-page outline for one kind of federal job. It stays on this computer.',
    page: plain(() => import('./resume-page.tsx').then((m) => m.ResumePage)),
  },
  {
    path: 'federal-jobs/',
    title: 'Federal jobs by kind · Counterpart',
    description: 'Every kind of federal job in plain words: the degree rule, entry hires, usual grades, and what private ads call it.',
    page: withData<readonly JobRow[]>('federal-jobs/', () => import('./federal-jobs-page.tsx').then((m) => m.FederalJobsPage)),
  },
  {
    path: 'saved/',
    title: 'Saved · Counterpart',
    description: 'The job ads you kept, on this computer only.',
    page: plain(() => import('./saved-page.tsx').then((m) => m.SavedPage)),
  },
  {
    path: 'about-the-data/',
    title: 'About the data · Counterpart',
    description: 'Where the facts come from, how old they are, who made them, and how far our matches can be trusted.',
    page: withData<AboutData>('about-the-data/', () => import('./about-the-data-page.tsx').then((m) => m.AboutDataPage)),
  },
  {
    path: 'applying/',
    title: 'What applying for a federal job is like · Counterpart',
    description: 'Citizenship, the two-page resume, months of waiting, who may apply: each fact with its source and date.',
    page: withData<ApplyingData>('applying/', () => import('./applying-page.tsx').then((m) => m.ApplyingPage)),
  },
  {
    path: 'glossary/',
    title: 'Federal hiring words explained · Counterpart',
    description: 'Grades, steps, series, direct hire and the rest of the language of federal hiring, in plain words.',
    page: plain(() => import('./glossary-page.tsx').then((m) => m.GlossaryPage)),
  },
  {
    path: 'counselor/',
    title: 'For counselors · Counterpart',
    description: 'Send a task, get an answer, see a group together: by links that hold no name and go through no server.',
    page: plain(() => import('./counselor-page.tsx').then((m) => m.CounselorPage)),
  },
  {
    path: 'compare/',
    title: 'Federal jobs side by side · Counterpart',
    description: 'Compare two to four kinds of federal job: pay, entry hires, degree rule, who may apply, and what they ask for.',
    page: plain(() => import('./compare-page.tsx').then((m) => m.ComparePage)),
  },
  {
    path: 'private-jobs/',
    title: 'Private jobs for federal workers · Counterpart',
    description: 'You work for the government: see what private employers call your work, and the words their ads use for it.',
    page: withData<PrivateJobs>('private-jobs/', () => import('./private-jobs-page.tsx').then((m) => m.PrivateJobsPage)),
  },
  {
    path: 'early-career/',
    title: 'First jobs in the government · Counterpart',
    description:
      'What no, some or finished study opens, which kinds of federal job hire beginners, and how hiring stands against its best year.',
    page: withData<EarlyCareerData>('early-career/', () => import('./early-career-page.tsx').then((m) => m.EarlyCareerPage)),
  },
  {
    path: 'outlook/',
    title: 'Outlook: science, tech and AI work · Counterpart',
    description:
      'STEM jobs in the government, the growth expected to 2034 with its doubts, AI skills that openings name, hires and leavers.',
    page: withData<OutlookData>('outlook/', () => import('./outlook-page.tsx').then((m) => m.OutlookPage)),
  },
  {
    path: 'career-map/',
    title: 'Career map: all federal jobs by likeness · Counterpart',
    description: 'All kinds of federal job on one map: which lie close together, where your skills are asked for, and the way between two.',
    page: withData<MapData>('career-map/', () => import('./career-map-page.tsx').then((m) => m.CareerMapPage)),
  },
  {
    path: 'programs/',
    title: 'Programs that hire · Counterpart',
    description: 'Federal hiring programs: what each looks for, whether it is open, closed or ended, with date and source.',
    page: withData<ProgramsData>('programs/', () => import('./programs-page.tsx').then((m) => m.ProgramsPage)),
  },
];

export const notFound: Omit<PageRoute, 'path'> = {
  title: 'Page not found · Counterpart',
  description: 'There is no such page.',
  page: plain(() => import('./not-found-page.tsx').then((m) => m.NotFoundPage)),
};
