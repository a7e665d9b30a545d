import { ashby } from './ashby.ts';
import type { Board } from './board.ts';
import { glassdoor } from './glassdoor.ts';
import { greenhouse } from './greenhouse.ts';
import { indeed } from './indeed.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { seek } from './seek.ts';
import { usajobs } from './usajobs.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

/** Boards whose markup was seen, saved or in many published readers. Every other site is read by what it states about itself (JSON-LD) or by its main text. */
export const allBoards: readonly Board[] = [linkedin, indeed, glassdoor, greenhouse, lever, ashby, workday, workable, seek, usajobs];

/** Boards often asked for whose markup we have not seen: read the general way, and listed as such on the options page. */
export const readTheGeneralWay: readonly string[] = [
  'Teamtailor',
  'Breezy',
  'ZipRecruiter',
  'Dice',
  'Monster',
  'iCIMS',
  'Taleo',
  'SmartRecruiters',
  'BambooHR',
  'Handshake',
];

export const boardFor = (url: URL): Board | null => allBoards.find((board) => board.claims(url)) ?? null;
