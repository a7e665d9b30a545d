import type * as v from 'valibot';
import type { SkillLevel } from '../../../taxonomy/schema/profile.ts';

/** A skill as a link tells it: its id and how well it is known. Years and evidence notes never travel in a link. */
export interface LinkSkill {
  id: string;
  level?: v.InferOutput<typeof SkillLevel>;
}

/** A person's skills, for another device or another person. `note` is a counselor's plain text. */
export interface SkillsLink {
  kind: 'skills';
  skills: LinkSkill[];
  target: string[];
  titleBlind: boolean;
  note?: string;
}

/** A counselor's task: look at these kinds of job and read so many ads like this. */
export interface AssignmentLink {
  kind: 'assignment';
  target: string[];
  ads: number;
  note?: string;
}

/** The answer to a task: skills, how many ads were read, and to which kinds of job they pointed. */
export interface ReturnLink {
  kind: 'return';
  target: string[];
  skills: LinkSkill[];
  adsRead: number;
  found: { code: string; ads: number }[];
}

/** All that a link can say. There is no field for a name, an address, or any other contact, and there will be none. */
export type LinkContent = SkillsLink | AssignmentLink | ReturnLink;

/** Something is wrong with a link or link file; the message says what to do. */
export class LinkRefused extends Error {
  override name = 'LinkRefused';
}

/** More than a link can hold; a file can. */
export class LinkTooLong extends Error {
  override name = 'LinkTooLong';
  constructor() {
    super('This is too much for a link. Save it as a file and send that instead.');
  }
}
