import type { Mention } from '../schema/analysis.ts';
import type { Sections } from '../text/split-sections.ts';

/** What is said of demand where a token stands: by its sentence, else by its section. */
export function demandAt(token: number, { said, sentence, section }: Sections): Mention['demand'] {
  const { demand } = said[sentence[token]!]!;
  if (demand !== 'unsaid') return demand;
  return section[token] === 'required' ? 'must' : section[token] === 'preferred' ? 'nice' : 'unsaid';
}
