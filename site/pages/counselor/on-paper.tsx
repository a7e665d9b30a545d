import { useState } from 'preact/hooks';
import type { LinkContent } from '../../store/links/link-content.ts';
import { skillsLink } from '../../store/links/make-content.ts';
import type { Engine } from '../engine.ts';
import { loadStore } from '../frame/with-store.ts';
import { loadEngine } from '../load-engine.ts';
import { SummarySheet } from './summary-sheet.tsx';

export interface OnPaperProps {
  /** What is put on paper; without it, the person's own skills and the kinds of job that ask for them. */
  content?: LinkContent;
}

/** The one-page summary: shown first, then printed. */
export function OnPaper({ content }: OnPaperProps) {
  const [sheet, setSheet] = useState<{ content: LinkContent; engine: Engine; today: string } | null>(null);
  const [told, setTold] = useState('');
  const make = async () => {
    const engine = await loadEngine();
    const today = new Date().toISOString().slice(0, 10);
    if (content) return setSheet({ content, engine, today });
    const profile = await (await loadStore()).profile.get();
    if (profile.skills.length === 0) return setTold('Mark some skills first: there is nothing to put on paper yet.');
    const target = engine.answer({}, profile).cards.map((card) => card.code);
    setSheet({ content: skillsLink(profile, { target }), engine, today });
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
