import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Mention } from '../../taxonomy/schema/analysis.ts';
import type { SkillKind } from '../../taxonomy/schema/skill.ts';
import type { SkillEntry } from '../../taxonomy/schema/taxonomy.ts';
import { cutText, type Run } from './cut-text.ts';
import { SkillPicker, type SkillPickerProps } from './skill-picker.tsx';
import { kindWords } from './words.ts';

export interface MarkedAdProps {
  title?: string | undefined;
  employer?: string | undefined;
  text: string;
  mentions: readonly Mention[];
  /** Label and kind of a skill, for the tags. */
  nameOf: (skill: string) => { label: string; kind: SkillKind } | undefined;
  /** Skill lit in both texts. */
  lit?: string | null;
  onLight?: (skill: string) => void;
  /** "This is wrong": not meant here (this ad only), never a skill in these words, or another skill wherever they stand. */
  onCorrect?: (mention: Mention, how: 'not-here' | 'never' | { means: string }) => void;
  /** The type-ahead for "it means"; without it that way is not offered. */
  picker?: Pick<SkillPickerProps<SkillEntry>, 'search' | 'onNear'>;
}

/** Lines shown at a time: four long ads. A text of half a million letters, drawn as a whole, would hold up the page for ten seconds. */
const LINES = 400;

/** The ad as it was given, in serif, with its mentions underlined and tagged. Built from text nodes and <mark> only. */
export function MarkedAd({ title, employer, text, mentions, ...rest }: MarkedAdProps) {
  const [asked, setAsked] = useState<number | null>(null);
  const [shown, setShown] = useState(LINES);
  const open = (mention: Mention) => {
    setAsked(asked === mention.start ? null : mention.start);
    if (rest.lit !== mention.skill || asked === mention.start) rest.onLight?.(mention.skill);
  };
  // A pasted ad begins with its title, which is then set as one; offsets hold in the text, so nothing is cut off it.
  const lines = cutText(text, mentions);
  const titled = title !== undefined && text.trimStart().startsWith(title);
  return (
    <div class="ad">
      {title && !titled && <p class="ad-title">{title}</p>}
      {employer && <p class="ad-employer">{employer}</p>}
      {lines.slice(0, shown).map((line, i) => {
        const about = line.runs.find((run) => run.mention && run.mention.start === asked)?.mention;
        return (
          <Fragment key={line.start}>
            <p class={titled && i === 0 ? 'ad-title' : `ad-${line.look}`}>
              {line.runs.map((run) => (run.mention ? <Marked key={run.mention.start} run={run} open={open} {...rest} /> : run.text))}
            </p>
            {about && <MentionNote mention={about} {...rest} onClose={() => setAsked(null)} />}
          </Fragment>
        );
      })}
      {lines.length > shown && (
        <button type="button" class="link-button" onClick={() => setShown(shown + LINES)}>
          Show more of this text
        </button>
      )}
    </div>
  );
}

type Shared = Omit<MarkedAdProps, 'title' | 'employer' | 'text' | 'mentions'>;

/** Mentions up to this length stay on one line with their tag. */
const SHORT = 24;

function Marked({ run, open, nameOf, lit, onLight }: Shared & { run: Run; open: (m: Mention) => void }) {
  const mention = run.mention!;
  const name = nameOf(mention.skill);
  const tag = run.first && name && <span class="ad-tag">{kindWords[name.kind]}</span>;
  const isLit = lit === mention.skill;
  return (
    <mark class={`ad-mark${isLit ? ' ad-lit' : ''}${run.text.length <= SHORT ? ' ad-whole' : ''}`} data-skill={mention.skill}>
      {onLight ? (
        <button type="button" class="ad-press" aria-pressed={isLit} onClick={() => open(mention)}>
          {run.text}
        </button>
      ) : (
        run.text
      )}
      {tag}
    </mark>
  );
}

function MentionNote({ mention, nameOf, onCorrect, picker, onClose }: Shared & { mention: Mention; onClose: () => void }) {
  const [picking, setPicking] = useState(false);
  const name = nameOf(mention.skill);
  return (
    <div class="ad-note">
      <p>
        Read as <b>{name?.label ?? mention.skill}</b>
        {name && `, a ${kindWords[name.kind]}`}.{mention.demand === 'must' && ' The ad asks for it as a must.'}
        {mention.demand === 'nice' && ' The ad calls it a plus.'}
      </p>
      <p class="ad-note-steps">
        {onCorrect && (
          <>
            <button type="button" class="link-button" onClick={() => onCorrect(mention, 'not-here')}>
              Not meant here
            </button>
            <button type="button" class="link-button" onClick={() => onCorrect(mention, 'never')}>
              Never read “{mention.quote}” as a skill
            </button>
            {picker && (
              <button type="button" class="link-button" aria-expanded={picking} onClick={() => setPicking(!picking)}>
                It means something else
              </button>
            )}
          </>
        )}
        <button type="button" class="link-button" onClick={onClose}>
          Close
        </button>
      </p>
      {picking && onCorrect && picker && (
        <SkillPicker label={`What does “${mention.quote}” mean?`} {...picker} onPick={(means) => onCorrect(mention, { means })} />
      )}
    </div>
  );
}
