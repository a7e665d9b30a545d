import { afterAll } from 'vitest';

/** Nobody should wait longer for a sentence. Counted as work of this process, so that a busy machine fails no test. Milliseconds. */
const LONGEST = 2000;

/** A watch over readers of hostile input: each reading must end within two seconds of work. Tells the longest when the file's tests are done. */
export function withinTwoSeconds(): <T>(read: () => Promise<T> | T) => Promise<T> {
  let longest = 0;
  afterAll(() => console.info(`The longest reading took ${longest.toFixed(0)} ms of work.`));
  return async (read) => {
    const before = process.cpuUsage();
    // What is thrown is an answer too, and may take as long.
    const answer = await Promise.resolve()
      .then(read)
      .then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    longest = Math.max(longest, took);
    if (took > LONGEST) throw new Error(`This reading took ${took.toFixed(0)} ms of work; ${LONGEST} are allowed.`);
    if ('error' in answer) throw answer.error;
    return answer.value;
  };
}
