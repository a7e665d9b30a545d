import { useEffect, useState } from 'preact/hooks';
import { openStore } from '../../site/store/open-store.ts';
import { allBoards, readTheGeneralWay } from '../boards/all-boards.ts';

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
              <td>{last.get(`board: ${id}`) ?? 'none yet'}</td>
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

/** Day of the newest saved ad of each way of reading. */
async function lastReadings(): Promise<Map<string, string>> {
  const store = await openStore();
  const found = new Map<string, string>();
  for (const { id, savedAt } of await store.postings.list()) {
    const saved = await store.postings.get(id);
    const way = saved?.posting.readBy ?? '';
    const day = savedAt.slice(0, 10);
    if (day > (found.get(way) ?? '')) found.set(way, day);
  }
  return found;
}
