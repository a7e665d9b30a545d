import { useState } from 'preact/hooks';
import type { GsPayTable } from '../../../taxonomy/schema/gs-pay-table.ts';
import { FIRST_AREA } from './pay-section.tsx';
import { PayTable } from './pay-table.tsx';

/** The pay table with a choice of place. */
export function PayByPlace({ table, grades }: { table: GsPayTable; grades: readonly number[] }) {
  const [area, setArea] = useState(FIRST_AREA);
  return (
    <>
      <p class="job-search">
        <label for="pay-area">Show pay for</label>
        <select id="pay-area" class="field" value={area} onChange={(event) => setArea(event.currentTarget.value)}>
          {table.localities.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <PayTable table={table} grades={grades} area={area} />
    </>
  );
}
