import { useEffect, useState } from 'preact/hooks';
import { openStore } from '../../site/store/open-store.ts';
import { allBoards, boardFor, readTheGeneralWay } from '../boards/all-boards.ts';

/** Which boards have a reader of their own, when each last gave a saved ad, and which are read the general way. */
export function BoardsList() {
  const [last, setLast] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void lastReadings().then(setLast);
  }, []);
  return (
    <section aria-labelledby="boards-heading">
      <h2 id="boards-heading">Job boards</h2>
      <p class="small">These have a reader of their own.</p>
      <table class="figures small">
        <thead>
          <tr>
            <th scope="col">Board</th>
            <th scope="col">Last saved ad</th>
          </tr>
        </thead>
        <tbody>
          {allBoards.map(({ id, name }) => (
            <tr key={id}>
              <td>{name}</td>
              <td>{last.get(id) ?? 'none yet'}</td>
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

/** Id of each board to the day of its newest saved ad, whichever way its page was read. */
async function lastReadings(): Promise<Map<string, string>> {
  const store = await openStore();
  const found = new Map<string, string>();
  for (const { id, savedAt } of await store.postings.list()) {
    const address = (await store.postings.get(id))?.posting.url ?? '';
    const board = URL.canParse(address) ? boardFor(new URL(address))?.id : undefined;
    const day = savedAt.slice(0, 10);
    if (board && day > (found.get(board) ?? '')) found.set(board, day);
  }
  return found;
}
