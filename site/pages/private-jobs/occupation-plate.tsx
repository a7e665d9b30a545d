import { SeriesPlate } from '../../ui/plate.tsx';
import type { Quoted } from '../../ui/quote-around.ts';
import { occupationFacts } from './occupation-facts.ts';
import type { PrivateOccupation } from './private-row.ts';

export const basisWords: Record<PrivateOccupation['basis'], string> = {
  'official excerpt': 'Linked by OPM.',
  'own judgement': 'Linked by our own judgment.',
  'title evidence': 'Linked by titles both sides use; our estimate.',
  'learned similarity': 'Linked by like words; our estimate.',
};

export interface OccupationPlateProps {
  soc: string;
  title: string;
  outlook: PrivateOccupation['outlook'];
  quote?: Quoted | null;
  quotedFrom?: string;
  /** One sentence below the facts. */
  says?: string | undefined;
  heading?: 'h2' | 'h3';
  /** Titles that private ads use for it. */
  titles?: readonly string[];
}

/** A private occupation as a sign: name, code of the labor statistics, four dated facts. */
export function OccupationPlate({ soc, title, outlook, says, titles = [], ...quoted }: OccupationPlateProps) {
  return (
    <SeriesPlate code={soc.replace(/\.00$/, '')} name={title} facts={occupationFacts(outlook)} standing={says} {...quoted}>
      {titles.length > 0 && (
        <p>
          Ads call it: <span class="theirs">{titles.join('\u00a0· ')}</span>
        </p>
      )}
    </SeriesPlate>
  );
}
