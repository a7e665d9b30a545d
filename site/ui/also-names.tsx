import { useEffect, useState } from 'preact/hooks';
import type { Posting } from '../../taxonomy/schema/posting.ts';

export interface AlsoNamesProps {
  posting: Posting;
  /** Reads the words. Rejects where what reads them can't be had. */
  read: (posting: Posting) => Promise<readonly string[]>;
}

/** What the ad names that we have no skill for: told in its own words, so that nobody thinks it was overlooked. */
export function AlsoNames({ posting, read }: AlsoNamesProps) {
  /** Null = they can't be had. */
  const [words, setWords] = useState<readonly string[] | null>([]);
  useEffect(() => {
    let current = true;
    setWords([]);
    const show = (found: readonly string[] | null) => current && setWords(found);
    read(posting).then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [posting, read]);
  if (words?.length === 0) return null;
  return (
    <div class="also-names">
      <h3>The ad also names</h3>
      {words ? (
        <>
          <p class="theirs">{words.join('\u00a0· ')}</p>
          <p class="small quiet">We keep no skill by these words, so they can’t be marked.</p>
        </>
      ) : (
        <p class="small quiet">This part could not be loaded. Check the connection, then open the details again.</p>
      )}
    </div>
  );
}
