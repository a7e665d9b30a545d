import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import type { AlikeOccupation } from './occupation-similarity.ts';

type PrivateOccupation = OccupationalSeries['occupations'][number];

/** Links that a person set: printed by OPM, or judged by this project; the closest first. */
interface SetLinks {
  series: string;
  socs: readonly string[];
}

/** A series and an occupation that share announcement titles. */
interface TitleEvidence {
  soc: string;
  /** Share of the series' matched announcements that carry a title of this occupation, 0..1. */
  share: number;
  /** Announcements behind it. */
  postings: number;
}

export interface OccupationSources {
  official: readonly SetLinks[];
  judged: readonly SetLinks[];
  titles: ReadonlyMap<string, readonly TitleEvidence[]>;
  alike: ReadonlyMap<string, readonly AlikeOccupation[]>;
  /** O*NET titles by code; a link to an unknown code is dropped. */
  names: ReadonlyMap<string, string>;
}

/** Shared titles count in full from this many announcements on. */
const FULL_EVIDENCE = 20;
/** Below this, or below this share of the strongest, an estimated link is noise. */
const LEAST = 0.25;
const LEAST_OF_STRONGEST = 0.6;
/** Likeness of texts rarely passes this cosine; it is scaled so that this counts as 1. */
const VERY_ALIKE = 0.4;
/** Titles speak louder than likeness of texts. */
const SHARE_OF_TITLES = 0.6;
const MOST = 6;
/** A judged list is in order: each next one counts a little less. */
const judgedStrength = (place: number) => Math.max(0.5, 0.95 - place * 0.1);

/**
 * Private occupations of a series, strongest first, each with the basis it rests on: what OPM printed, then what this project judged by hand
 * (source/occupations.json; 478 series, 92 % of all employees). Estimates stand in only where no person set a link. Strengths are 0..1.
 */
export function linkOccupations(code: string, sources: OccupationSources): PrivateOccupation[] {
  const socsOf = (links: readonly SetLinks[]) => links.find((link) => link.series === code)?.socs ?? [];
  const set = [
    ...socsOf(sources.official).map((soc) => ({ soc, basis: 'official excerpt' as const, strength: 1 })),
    ...socsOf(sources.judged).map((soc, place) => ({ soc, basis: 'own judgement' as const, strength: judgedStrength(place) })),
  ];
  const seen = new Set<string>();
  return (set.length > 0 ? set : estimated(code, sources))
    .filter(({ soc }) => sources.names.has(soc) && !seen.has(soc) && seen.add(soc))
    .slice(0, MOST)
    .map(({ soc, basis, strength }) => ({ soc, title: sources.names.get(soc) ?? '', basis, strength }));
}

function estimated(code: string, { titles, alike }: OccupationSources): Omit<PrivateOccupation, 'title'>[] {
  const shared = new Map((titles.get(code) ?? []).map(({ soc, share, postings }) => [soc, share * Math.min(1, postings / FULL_EVIDENCE)]));
  const texts = new Map((alike.get(code) ?? []).map(({ soc, strength }) => [soc, Math.min(1, strength / VERY_ALIKE)]));
  const links = [...new Set([...shared.keys(), ...texts.keys()])].map((soc) => {
    const byTitle = SHARE_OF_TITLES * (shared.get(soc) ?? 0);
    const byText = (1 - SHARE_OF_TITLES) * (texts.get(soc) ?? 0);
    const basis = byTitle > byText ? ('title evidence' as const) : ('learned similarity' as const);
    // Text alone may reach the top too, or series without any announcement would look weak.
    return { soc, basis, strength: Math.round(Math.max(byTitle + byText, texts.get(soc) ?? 0) * 100) / 100 };
  });
  links.sort((a, b) => b.strength - a.strength || (a.soc < b.soc ? -1 : 1));
  const strongest = links[0]?.strength ?? 0;
  return links.filter(({ strength }) => strength >= LEAST && strength >= LEAST_OF_STRONGEST * strongest);
}
