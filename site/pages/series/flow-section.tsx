import type { FlowStrip as Strip } from '../../../taxonomy/schema/flow-strip.ts';
import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';
import { ChartFigure } from '../../ui/chart-figure.tsx';
import { FlowPicture } from '../../ui/flow-picture.tsx';
import { FlowStrip } from '../../ui/flow-strip.tsx';
import type { FurtherEnd } from '../../ui/further-ends.ts';
import { seriesPage, to } from '../frame/links.ts';

/** Where people come from, where they can go inside the government, and where outside. */
export function FlowSection({ series, strip, further }: { series: OccupationalSeries; strip: Strip; further: readonly FurtherEnd[] }) {
  if (strip.ends.length + strip.through.length === 0) return null;
  const { title, code, headCounts } = series;
  return (
    <section id="ways">
      <h2>In, through and out</h2>
      {strip.ends.length > 0 && (
        <p class="section-says">
          In and out name the same private work, for the link is the work itself. No public table counts who moves which way.
          {further.length > 0 && ' Out names more: what one more federal step would open.'}
        </p>
      )}
      <ChartFigure
        name={`ways-${code}`}
        label={`Ways in, through and out of ${title}`}
        source={
          <>
            Private work and pay: Bureau of Labor Statistics, May 2024. Openings and growth: its outlook for 2024 to 2034, all employers.
            Federal people: OPM, March 2025, before most of the 2025 cuts; the Postal Service is left out. Links are ours unless they say
            OPM; broken lines are estimates.
          </>
        }
        picture={<FlowPicture name={title} code={code} employees={headCounts.at(-1)?.employees ?? null} strip={strip} />}
      >
        <FlowStrip name={title} strip={strip} further={further} seriesPage={seriesPage} />
      </ChartFigure>
      <p>
        <a href={`${to('career-map/')}#from=${code}`}>The way from here to any other kind of job</a>, step by step.
      </p>
    </section>
  );
}
