import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isHeldAnnouncement } from '../../taxonomy/compile/weights/labelled-texts.ts';
import { titleWordings } from '../../taxonomy/compile/weights/titles.ts';

/** A text with the series that count as right. */
export interface GoldItem {
  id: string;
  title: string;
  text: string;
  right: string[];
}

export const sharedFolder = path.resolve('../shared');
export const hasBench = (): boolean => existsSync(path.join(sharedFolder, 'bench/series'));

export function readText(name: string): string {
  const bytes = readFileSync(path.join(sharedFolder, name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

const rows = <T>(name: string): T[] =>
  readText(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

interface Row {
  id: string;
  title: string;
  text: string;
  series: string[];
  series_silver: string | string[];
}

export const questionnairesDev = (): GoldItem[] =>
  rows<Row>('bench/series/questionnaires_balanced.dev.jsonl.gz').map(({ id, title, text, series }) => ({ id, title, text, right: series }));

/** The fixed fifth of the labelled announcements that learning never sees. */
export const heldAnnouncements = (): GoldItem[] =>
  rows<Row>('sources/usajobs/announcements_silver.train.jsonl.gz')
    .filter(({ id }) => isHeldAnnouncement(id))
    .map(({ id, title, text, series_silver }) => ({ id, title, text, right: [series_silver].flat() }));

export const silverAds = (): GoldItem[] =>
  rows<Row>('bench/series/private_ads_silver.jsonl.gz').map(({ id, title, text, series_silver }) => ({
    id,
    title,
    text,
    right: [series_silver].flat(),
  }));

/** Texts of a sentence or two, written for this project, without titles: what somebody types who has no ad at hand. */
export const shortTexts = (): GoldItem[] =>
  readFileSync('test/quality/short-texts.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ title: '', ...(JSON.parse(line) as Omit<GoldItem, 'title'>) }));

/** The fixed tenth of title wordings that learning never sees. */
export const heldTitles = (): GoldItem[] =>
  titleWordings((name) => readText(`sources/${name}`))
    .filter(({ held }) => held)
    .map(({ wording, title, codes }) => ({ id: wording, title, text: '', right: [...codes.keys()] }));

interface Judgement {
  best: string;
  also: string[];
  none: boolean;
}

export interface JudgedAd extends GoldItem {
  /** Both judges found no real federal counterpart. */
  none: boolean;
  agreed: boolean;
  /** Half of the ads fit the bands; the other half shows whether they hold. */
  half: 'tuning' | 'check';
}

const PRIVATE_ADS: Record<string, string> = {
  uber_jobs: 'uber_jobs',
  glassdoor_data_jobs: 'glassdoor_data_jobs',
  formedflow_workday_abglobal: 'formedflow_workday_abglobal',
  jacob_hf_853: 'jacob_hf_853.dev',
  moblyze_energy: 'moblyze_energy.dev',
};

interface PrivateAd {
  id: string;
  title: string;
  text: string;
  company?: string;
}

/** All private ads by "source id". */
export const privateAds = (): Map<string, PrivateAd> =>
  new Map(
    Object.entries(PRIVATE_ADS).flatMap(([source, file]) =>
      rows<PrivateAd>(`bench/private_ads/${file}.jsonl.gz`).map((ad) => [`${source} ${ad.id}`, ad] as const),
    ),
  );

/**
 * Ads are parted for good by their digest: seven in eight to learn from, the eighth to measure on. Up to draw 14 one half was measured on; three
 * quarters of it have been read since.
 */
export type AdPart = 'learn' | 'measure';

/** The private ads of one part by "source id". */
export const privateAdsOf = (part: AdPart): [string, PrivateAd][] => [...privateAds()].filter(([key]) => partOf(key) === part);

function partOf(key: string): AdPart {
  const [first, second] = createHash('sha1').update(key).digest();
  return first! % 2 === 1 && second! % 4 === 0 ? 'measure' : 'learn';
}

/** Private ads with two independent judgements each; best or defensible series of either judge count as right. */
export function judgedAds(): JudgedAd[] {
  const judged = readFileSync('test/quality/judged-ads.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; source: string; judges: [Judgement, Judgement] });
  const texts = privateAds();
  return judged.flatMap(({ id, source, judges: [a, b] }, at) => {
    const ad = texts.get(`${source} ${id}`);
    if (!ad) return [];
    const right = [...new Set([a.best, b.best, ...a.also, ...b.also])];
    return [
      {
        id,
        title: ad.title,
        text: ad.text,
        right,
        none: a.none && b.none,
        agreed: a.best === b.best,
        half: at % 2 === 0 ? ('tuning' as const) : ('check' as const),
      },
    ];
  });
}
