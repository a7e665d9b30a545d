import { useState } from 'preact/hooks';
import { allBoards, readTheGeneralWay } from '../boards/all-boards.ts';
import { lastReadings } from './board-readings.ts';

/** Which boards have a reader of their own, when each was last read, and which are read the general way. */
export function BoardsList() {
  const [last] = useState(lastReadings);
  return (
    <section aria-labelledby="boards-heading">
      <h2 id="boards-heading">Job boards</h2>
      <p class="small">These have a reader of their own.</p>
      <table class="figures small">
        <thead>
          <tr>
            <th scope="col">Board</th>
            <th scope="col">Last read</th>
          </tr>
        </thead>
        <tbody>
          {allBoards.map(({ id, name }) => (
            <tr key={id}>
              <td>{name}</td>
              <td>{last.get(id) ?? 'not yet'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">
        Every other site is read by what the page states about the job, or by its main text. So are {readTheGeneralWay.join(', ')}.
      </p>
    </section>
  );
}
