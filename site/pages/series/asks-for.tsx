import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';
import { BarTable } from './bar-table.tsx';

const SHOWN = 12;

/** What a kind of job asks for: with figures where its openings were read, else what describes its work, each said to be that. */
export function AsksFor({ series }: { series: Pick<OccupationalSeries, 'asksFor'> }) {
  const on = (basis: OccupationalSeries['asksFor'][number]['basis']) => series.asksFor.filter((one) => one.basis === basis);
  const openings = on('openings').flatMap(({ share, ...one }) => (share === null ? [] : [{ ...one, share }]));
  const described = [
    { lead: 'The work is described with', skills: on('description') },
    { lead: 'Private work like it uses', skills: on('occupation') },
  ].filter(({ skills }) => skills.length > 0);
  return (
    <section>
      <h2>What it asks for</h2>
      {openings.length > 0 && (
        <BarTable
          caption="How many of its own openings name each skill"
          head={['Skill', 'Share of its openings, against the average kind of job']}
          rows={openings.slice(0, SHOWN).map(({ label, share, lift }) => ({
            label,
            part: share,
            figure: `${Math.round(share * 100)}%${liftWords(lift)}`,
          }))}
        />
      )}
      {openings.length < SHOWN && described.length > 0 && (
        <p class="quiet">
          {openings.length > 0
            ? 'Few skills stand out in its openings. How often each of these is asked for, we cannot tell:'
            : 'Too few of its openings were read. How often each skill is asked for, we cannot tell.'}
        </p>
      )}
      {described.map(({ lead, skills }) => (
        <p key={lead}>
          {lead}: {skills.map(({ label }) => label).join(' · ')}
        </p>
      ))}
      {series.asksFor.length === 0 && <p>Too few of its openings were read. We cannot tell what it asks for.</p>}
    </section>
  );
}

/** How far above the average; large multiples of small shares would say more than we know. */
function liftWords(lift: number): string {
  if (lift >= 10) return ', far above average';
  return lift >= 1.5 ? `, ${lift.toFixed(1)} times the average` : '';
}
