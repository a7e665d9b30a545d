/** What the ad names that we have no skill for: told in its own words, so that nobody thinks it was overlooked. */
export function AlsoNames({ words }: { words: readonly string[] }) {
  return (
    <div class="also-names">
      <h3>The ad also names</h3>
      <p class="theirs">{words.join('\u00a0· ')}</p>
      <p class="small quiet">We keep no skill by these words, so they can’t be marked.</p>
    </div>
  );
}
