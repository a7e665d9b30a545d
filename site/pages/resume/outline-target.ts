import type { OutlineTarget } from '../../store/resume/outline.ts';
import type { Engine } from '../engine.ts';

/** Skills of a kind of job that an outline goes through: more would not fit two pages. */
const MOST = 12;

/** What an outline needs of a kind of job; null when nobody knows the code. */
export function outlineTarget(engine: Engine, code: string): OutlineTarget | null {
  const [compared] = engine.compare([code]);
  if (!compared) return null;
  return { code, title: compared.plate.title, asksFor: compared.asks.slice(0, MOST).map(({ id, label }) => ({ skill: id, label })) };
}
