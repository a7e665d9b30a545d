import { statusSentence } from '../../ui/plate.tsx';
import { plateFacts } from '../../ui/plate-facts.ts';
import { spokenDate } from '../../ui/words.ts';
import type { Compared } from '../engine.ts';
import { openJobs, seriesPage } from '../frame/links.ts';
import { Explained } from '../glossary/explained.tsx';

const ASKS = 8;

/** The rows whose names hide a federal word. */
const explains: Readonly<Record<string, string>> = { 'Pay here': 'locality-pay', 'Who may apply': 'hiring-path' };

/** Two to four kinds of federal job in columns, one fact a row. What both ask for and you have is ticked. */
export function SideBySide({ kinds, yours }: { kinds: readonly Compared[]; yours: ReadonlySet<string> }) {
  const facts = kinds.map(({ plate, pay, mayApply }) => plateFacts(plate, pay, mayApply));
  const everywhere = new Set(
    kinds[0]?.asks.map((skill) => skill.id).filter((id) => kinds.every(({ asks }) => asks.some((a) => a.id === id))),
  );
  return (
    <div class={`side-by-side of-${kinds.length}`}>
      <table class="figures">
        <caption class="heard">Kinds of federal job side by side</caption>
        <thead>
          <tr>
            <td />
            {kinds.map(({ plate }) => (
              <th key={plate.code} scope="col">
                <a href={seriesPage(plate.code)}>{plate.title}</a> <span class="plate-code">{plate.code}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row
            label="What it is"
            cells={kinds.map(({ plate }) => [statusSentence(plate.status), plate.summary].filter(Boolean).join(' '))}
          />
          {facts[0]?.map((fact, row) => (
            <tr key={fact.label}>
              <th scope="row">
                <Explained id={explains[fact.label] ?? ''}>{fact.label}</Explained>
              </th>
              {facts.map((column, i) => (
                <td key={kinds[i]!.plate.code}>
                  <b>{column[row]!.value ?? 'Not known'}</b>
                  <small>{column[row]!.note}</small>
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">People in it</th>
            {kinds.map(({ plate: { code, employees } }) => (
              <td key={code}>
                <b>{employees?.count.toLocaleString('en-US') ?? 'Not known'}</b>
                {employees && <small>{spokenDate(employees.date)}</small>}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">Asks for most</th>
            {kinds.map(({ plate, asks }) => (
              <td key={plate.code}>
                <ul class="plate-skills">
                  {asks.slice(0, ASKS).map(({ id, label }) => (
                    <li key={id}>
                      <span class={yours.has(id) ? 'skill-tag skill-tag-yours' : 'skill-tag'}>
                        {label}
                        {everywhere.has(id) && <span class="quiet"> in all</span>}
                      </span>
                    </li>
                  ))}
                </ul>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">Next step</th>
            {kinds.map(({ plate }) => (
              <td key={plate.code}>
                <a href={openJobs(plate.code)} rel="noreferrer">
                  See open jobs<span class="heard"> of {plate.title}</span>
                </a>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Row({ label, cells }: { label: string; cells: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {cells.map((cell, i) => (
        // Columns never change places within one table.
        <td key={`${i}`}>{cell}</td>
      ))}
    </tr>
  );
}
