import type { Pathways } from '../../taxonomy/schema/pathways.ts';
import { AgencyHiring } from './outlook/agency-hiring.tsx';
import { AiAskedTable } from './outlook/ai-asked-table.tsx';
import { StemGrowth } from './outlook/stem-growth.tsx';

export interface OutlookData extends Pick<Pathways, 'flows' | 'stem' | 'ai'> {
  /** Titles of the series that the AI picture names, by code. */
  titles: Record<string, string>;
}

/** Where STEM and AI work in the government may be going, and which agencies hire and lose people. */
export function OutlookPage({ data }: { data: OutlookData | null }) {
  return (
    <div class="jobs chart-page">
      <h1 tabIndex={-1}>Outlook: science, tech and AI work</h1>
      <p class="lede">
        How many people do this work for the government, how many openings there were, and what the next ten years may bring. Each figure
        has its date and its doubts.
      </p>
      {data && (
        <>
          <StemGrowth stem={data.stem.series} />
          <AiAskedTable ai={data.ai} titles={data.titles} />
          <AgencyHiring flows={data.flows} />
        </>
      )}
    </div>
  );
}
