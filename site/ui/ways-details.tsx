import { useState } from 'preact/hooks';
import type { FlowStrip as Strip } from '../../taxonomy/schema/flow-strip.ts';
import type { FlowStrip as Picture } from './flow-strip.tsx';
import { type FurtherEnd, furtherEnds } from './further-ends.ts';

export interface WaysDetailsProps {
  code: string;
  name: string;
  /** Asked for at the first opening; undefined for a kind of job that nothing is known of. Rejects when it can't be loaded. */
  load: () => Promise<ReadonlyMap<string, Strip>>;
  seriesPage?: (code: string) => string;
}

/** Ways in, through and out of a match, behind one press. */
export function WaysDetails({ code, name, load, seriesPage }: WaysDetailsProps) {
  const [strip, setStrip] = useState<{ own: Strip; further: readonly FurtherEnd[] } | null>(null);
  // The picture weighs more than the rest of a first page: it comes with the facts it draws.
  const [drawn, setDrawn] = useState<{ FlowStrip: typeof Picture } | null>(null);
  const [said, setSaid] = useState('');
  const open = () =>
    void Promise.all([load(), import('./flow-strip.tsx')]).then(
      ([strips, picture]) => {
        setDrawn(picture);
        const own = strips.get(code);
        setStrip(own ? { own, further: furtherEnds(own, strips) } : null);
        setSaid(own ? '' : 'We know of none yet.');
      },
      () => setSaid('This could not be loaded. Check that you are online, then open it again.'),
    );
  return (
    <details class="ways" onToggle={(event) => event.currentTarget.open && !strip && open()}>
      <summary>
        Ways in, through and out<span class="heard"> of {name}</span>
      </summary>
      <p role="status">{said}</p>
      {strip && drawn && (
        <>
          <drawn.FlowStrip name={name} strip={strip.own} further={strip.further} {...(seriesPage ? { seriesPage } : {})} />
          <p class="small quiet">
            BLS, May 2024 and outlook to 2034; OPM, March 2025, before most of the 2025 cuts. Links between jobs are our estimates unless
            they say OPM. In and out name the same work: no public table counts who moves which way.
          </p>
        </>
      )}
    </details>
  );
}
