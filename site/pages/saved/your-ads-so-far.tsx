import { useEffect, useRef } from 'preact/hooks';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import { download } from '../../ui/download.ts';
import { SkillsOverTime } from '../../ui/skills-over-time.tsx';
import { seriesPage } from '../frame/links.ts';
import { loadStore } from '../frame/with-store.ts';
import { OpensMost } from '../my-skills/opens-most.tsx';
import { BarTable } from '../series/bar-table.tsx';
import { adsSoFar, sentenceOf } from './ads-so-far.ts';
import type { Ledger } from './use-ledger.ts';

export interface YourAdsSoFarProps {
  ledger: Ledger;
  profile: Profile;
  /** Called once all of it stands there, or it is known that nothing will. */
  onSettled: () => void;
}

/** Reading more ads than this again takes so long that the list does not wait for it. */
const SOON = 50;

/** A sentence first, then pictures, each with its table and a download. Nothing is said of fewer than three ads. */
export function YourAdsSoFar({ ledger, profile, onSettled }: YourAdsSoFarProps) {
  const chart = useRef<HTMLDivElement>(null);
  const marked = new Set(profile.skills.map((s) => s.id));
  const said = new Set([...marked, ...profile.notMine]);
  const sums = adsSoFar(ledger.entries, said);
  const sentence = sentenceOf(sums);
  const waits = sentence !== '' || (ledger.toDo > 0 && ledger.toDo <= SOON);
  useEffect(() => {
    if (!waits) onSettled();
  }, [waits]);
  if (!sentence) return null;
  const shown = sums.skills.slice(0, 6);

  const saveCsv = async () => {
    const { ledgerCsv } = await import('../../store/ledger-csv.ts');
    const listed = await (await loadStore()).postings.list();
    download(new Blob([ledgerCsv(listed, ledger.entries)], { type: 'text/csv' }), 'your-ads-so-far.csv');
  };
  const saveSvg = () => {
    const svg = chart.current?.querySelector('svg');
    if (svg) download(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }), 'skills-over-time.svg');
  };

  return (
    <section class="so-far" aria-labelledby="so-far">
      <h2 id="so-far">Your ads so far</h2>
      <p class="lede">{sentence}</p>
      {ledger.toDo > 0 && <p role="status">Reading your saved ads again: {ledger.toDo} to go.</p>}
      <div class="so-far-pictures">
        <BarTable
          caption="Kinds of federal job your ads point to first"
          head={['Kind of job', 'Ads']}
          rows={sums.series.slice(0, 6).map(({ id, label, count }) => ({
            label: `${label} ${id}`,
            part: count / sums.ads,
            figure: `${count} of ${sums.ads}`,
            href: seriesPage(id),
          }))}
        />
        <BarTable
          caption="Skills your ads ask for"
          head={['Skill', 'Ads']}
          rows={shown.map(({ id, label, count }) => ({
            label: marked.has(id) ? `${label} (yours)` : label,
            part: count / sums.ads,
            figure: `${count} of ${sums.ads}`,
          }))}
        />
      </div>
      <OpensMost
        mine={marked}
        only={sums.series.map(({ id }) => id)}
        heading="Skills that would open most of this work"
        onSettled={onSettled}
      />
      <details class="details">
        <summary>How it grew, and downloads</summary>
        <div class="details-body" ref={chart}>
          <SkillsOverTime entries={ledger.entries} skills={shown} />
          <p class="small">
            <button type="button" class="link-button" onClick={() => void saveCsv()}>
              Save the table (CSV)
            </button>{' '}
            ·{' '}
            <button type="button" class="link-button" onClick={saveSvg}>
              Save the picture (SVG)
            </button>
          </p>
        </div>
      </details>
    </section>
  );
}
