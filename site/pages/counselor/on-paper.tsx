import { useState } from 'preact/hooks';
import type { LinkContent } from '../../store/links/link-content.ts';
import { skillsLink } from '../../store/links/make-content.ts';
import { askReader } from '../ask-reader.ts';
import { loadStore } from '../frame/with-store.ts';
import { SummarySheet, type SummarySheetProps } from './summary-sheet.tsx';

export interface OnPaperProps {
  /** What is put on paper; without it, the person's own skills and the kinds of job that ask for them. */
  content?: LinkContent;
}

/** Kinds of job with their facts that fit one page below the skills. */
const MOST = 4;

/** The one-page summary: shown first, then printed. */
export function OnPaper({ content }: OnPaperProps) {
  const [sheet, setSheet] = useState<SummarySheetProps | null>(null);
  const [told, setTold] = useState('');
  const make = async () => {
    const said = content ?? (await ownContent());
    if (!said) return setTold('Mark some skills first: there is nothing to put on paper yet.');
    const [{ says }, kinds, { edition }] = await Promise.all([
      askReader('describeLink', said),
      askReader('compare', said.target.slice(0, MOST)),
      askReader('madeWith'),
    ]);
    setSheet({ says, kinds, edition, today: new Date().toISOString().slice(0, 10) });
  };
  return (
    <>
      <p>
        <button
          type="button"
          class={content ? 'link-button' : 'action action-second'}
          onClick={() => void make().catch((error: unknown) => setTold(error instanceof Error ? error.message : 'That did not work.'))}
        >
          {content ? 'Put it on one page to print' : 'Make my one-page summary'}
        </button>
      </p>
      <p role="status">{told}</p>
      {sheet && (
        <>
          <SummarySheet {...sheet} />
          <button type="button" class="action" onClick={() => print()}>
            Print it
          </button>
        </>
      )}
    </>
  );
}

/** The person's own skills and the kinds of job that ask for them; null while none are marked. */
async function ownContent(): Promise<LinkContent | null> {
  const profile = await (await loadStore()).profile.get();
  if (profile.skills.length === 0) return null;
  const { cards } = await askReader('answer', {}, profile, {});
  return skillsLink(profile, { target: cards.map(({ code }) => code) });
}
