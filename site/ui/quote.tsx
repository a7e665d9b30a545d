import type { Quoted } from './quote-around.ts';

/** The ad's own words, set in serif, with the hit underlined and marked. */
export function Quote({ quoted, from }: { quoted: Quoted; from?: string | undefined }) {
  return (
    <blockquote class="plate-quote">
      “{quoted.cutBefore && '… '}
      {quoted.before}
      <mark>{quoted.hit}</mark>
      {quoted.after}
      {quoted.cutAfter && ' …'}”{from && <cite>{from}</cite>}
    </blockquote>
  );
}
