import type { EndOfStrip, StepOfStrip } from '../../taxonomy/schema/flow-strip.ts';
import { howMany, thousands } from './how-many.ts';
import { capital, counted } from './words.ts';

/** What a link between a kind of federal job and a private occupation rests on. */
const basisWords: Record<EndOfStrip['basis'], string> = {
  'official excerpt': 'named by OPM',
  'own judgement': 'our own judgment',
  'title evidence': 'by shared titles, an estimate',
  'learned similarity': 'by like words, an estimate',
};

/** People do not choose these links; they are worked out, so their lines are broken. */
export const isEstimate = (basis: EndOfStrip['basis']): boolean => basis === 'title evidence' || basis === 'learned similarity';

/** Who is there to come in: people in private work, and what the link rests on. */
export function inWords({ privateEmployees, basis }: EndOfStrip): string {
  const people = howMany(privateEmployees);
  return `${people ? `${people} in private work; ` : ''}${basisWords[basis]}`;
}

/** What waits outside: openings, growth and pay, as far as BLS says. */
export function outWords({ openings, growth, privateWage }: EndOfStrip): string {
  const parts = [
    openings === null ? null : `${howMany(Math.round(openings * 1000))} openings a year`,
    growth === null ? null : growthWords(growth),
    privateWage === null ? null : `mean pay ${thousands(privateWage)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'BLS gives no figures' : parts.join('; ');
}

/** Growth 2024 to 2034 in percent. */
const growthWords = (growth: number): string =>
  growth === 0 ? 'no growth by 2034' : `${growth > 0 ? `up ${growth}` : `down ${-growth}`}% by 2034`;

/** How the usual grades of a step compare with here. */
export function gradeWords(gradeStep: number | null): string | null {
  if (gradeStep === null) return null;
  if (gradeStep === 0) return 'same middle grade';
  return `${counted(Math.abs(gradeStep), 'grade')} ${gradeStep > 0 ? 'higher' : 'lower'}`;
}

/** What one step means: the grade, then what it adds. */
export function stepWords(step: StepOfStrip): string {
  const grade = gradeWords(step.gradeStep);
  if (step.basis === 'judged') return capital([grade, 'near by our own judgment'].filter(Boolean).join('; '));
  const adds = step.adds.slice(0, 3).join(', ');
  return capital([grade, adds ? `adds ${adds}` : null].filter(Boolean).join('; '));
}
