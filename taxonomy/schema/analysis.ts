import type { SkillKind } from './skill.ts';

/** Part of an ad. Benefits, employer, legal and application text, and what a person says of her background, give no evidence. */
export type Section =
  | 'duties'
  | 'required'
  | 'preferred'
  | 'education'
  | 'benefits'
  | 'employer'
  | 'legal'
  | 'application'
  | 'background'
  | 'unknown';

type Field = 'title' | 'text' | 'profile';
export type Band = 'strong' | 'good' | 'partial';

/** One occurrence of a skill. `quote` always equals the field's slice(start, end); offsets are UTF-16 code units. */
export interface Mention {
  skill: string;
  in: 'title' | 'text';
  start: number;
  end: number;
  quote: string;
  section: Section;
  /** Asked as a must, as a plus, or not said. */
  demand: 'must' | 'nice' | 'unsaid';
}

/** What of a profile a reason rests on. */
export type ReasonBy = 'skill' | 'credential' | 'title' | 'military' | 'major' | 'level';

/**
 * Why a series ranks where it does: a quote and its pull on the raw sum. For the profile, start and end are -1 and the quote is the skill's
 * label, or the person's own words.
 */
export interface Reason {
  in: Field;
  /** For the profile only. */
  by?: ReasonBy;
  /** null = a telling word that is no skill. */
  skill: string | null;
  quote: string;
  start: number;
  end: number;
  section: Section;
  weight: number;
}

/** How a series differs from a look-alike that stands near it, in one sentence. */
export interface Difference {
  from: string;
  by: string;
}

export interface SeriesMatch {
  code: string;
  title: string;
  /** Kind of work inside a series that holds many kinds: 2210 "Security". An estimate. */
  specialty?: string;
  /** 0..1, the share of belief among all series. */
  score: number;
  band: Band;
  /** At most six, strongest first. */
  reasons: Reason[];
  /** Present when a look-alike stands among the first places too. */
  differs?: Difference;
}

/** The mentions behind one skill. */
export interface SkillEvidence {
  id: string;
  label: string;
  kind: SkillKind;
  mentions: Mention[];
  /** Years asked for with this skill, when a sentence says so. */
  years?: number;
}

/**
 * What an ad asks for in its own words: something to do ("manage a portfolio of construction contracts"), or something to know, from its first
 * word to its last ("modern Java frameworks"). Never ranked by; no guess is made at what it means.
 */
export interface Phrase {
  what: 'doing' | 'knowing';
  start: number;
  end: number;
  quote: string;
  section: Section;
  demand: Mention['demand'];
  /** A skill of the list stands in what is to be known. */
  listed?: true;
}

/** Something else an ad asks for, with the sentence that says so. */
export interface Ask {
  kind: 'degree' | 'license' | 'clearance' | 'citizenship' | 'travel' | 'shift' | 'years';
  start: number;
  end: number;
  quote: string;
  years?: number;
  /** Absent where the ad doesn't say. */
  demand?: 'must' | 'nice';
}

/** A private occupation that a federal text leads to. */
export interface OccupationMatch {
  /** O*NET-SOC code and title. */
  soc: string;
  title: string;
  /** 0..1, the share of belief among all occupations. */
  score: number;
  /** The series that leads here most. */
  series: string;
  /** At most three, strongest first: words of the title that name it, and what leads to its series. */
  reasons: Reason[];
}

/** Three lists, only when both an ad and a profile were given. Skill ids. */
export interface Comparison {
  askedByAdAndYours: string[];
  askedBySeriesAndYours: string[];
  askedNotMarked: string[];
}

export interface Analysis {
  edition: string;
  /** Ranked; empty when there is too little to go on (a note then says so). */
  series: SeriesMatch[];
  skills: SkillEvidence[];
  notes: string[];
  asks: Ask[];
  /** In the order of the text; outside benefits, employer, legal and application text. Only where they were asked for. */
  phrases?: Phrase[];
  sections: { start: number; end: number; section: Section }[];
  /** Present when title and work point to different series. */
  disagreement?: { title: string; work: string };
  comparison?: Comparison;
  /** Ranked private occupations; filled by the reverse reading only. */
  occupations?: OccupationMatch[];
}
