import { useState } from 'preact/hooks';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { Evidence } from '../../store/resume/evidence-notes.ts';
import { evidenceLine, type Outline } from '../../store/resume/outline.ts';
import { counted, countWord } from '../../ui/words.ts';
import { EvidenceForm } from './evidence-form.tsx';

export interface EvidenceListProps {
  outline: Outline;
  /** The note being written, so that the outline shows it already; null when none is. */
  onDraft: (draft: { skill: string; note: Evidence } | null) => void;
  onKeep: (skill: string, note: Evidence) => void;
  onRemove: (skill: string, noteId: string) => void;
  levelOf: (skill: string) => Level | undefined;
  onRate: (skill: string, level: Level | undefined) => void;
}

type Level = NonNullable<Profile['skills'][number]['level']>;

const levels: readonly [Level, string][] = [
  ['learning', 'I am learning it'],
  ['working', 'I work with it'],
  ['expert', 'Others ask me about it'],
];

/** Every skill the job asks for, and the person's others that have notes: which have evidence, which don't, and a place to write some. */
export function EvidenceList({ outline, ...rest }: EvidenceListProps) {
  const { shown, marked, unmarked, besides } = outline;
  const parts: [string, readonly { skill: string; label: string; notes?: Evidence[] }[]][] = [
    ['With evidence', shown],
    ['Marked, nothing written yet', marked],
    ['Asked for, not marked yet', unmarked],
    ['Not asked for here', besides],
  ];
  return (
    <section class="evidence" aria-labelledby="evidence">
      <h2 id="evidence">What you did</h2>
      <p>
        Of the {counted(shown.length + marked.length + unmarked.length, 'thing')} it asks for most,{' '}
        {shown.length === 0 ? 'none' : countWord(shown.length)} {shown.length > 1 ? 'have' : 'has'} evidence.
      </p>
      {parts.map(
        ([heading, lines]) =>
          lines.length > 0 && (
            <div key={heading} class="evidence-part">
              <h3>{heading}</h3>
              {lines.map((line) => (
                <SkillEvidence key={line.skill} {...line} {...rest} />
              ))}
            </div>
          ),
      )}
    </section>
  );
}

type SkillEvidenceProps = Omit<EvidenceListProps, 'outline'> & { skill: string; label: string; notes?: readonly Evidence[] };

function SkillEvidence({ skill, label, notes = [], onDraft, onKeep, onRemove, levelOf, onRate }: SkillEvidenceProps) {
  const [editing, setEditing] = useState<Evidence | 'new' | null>(null);
  const end = () => {
    setEditing(null);
    onDraft(null);
  };
  return (
    <details class="evidence-skill">
      <summary>
        {label} <span class="quiet small">{notes.length > 0 && counted(notes.length, 'note')}</span>
      </summary>
      <div class="evidence-body">
        <label class="evidence-level">
          How well do you know it?
          <select
            class="field"
            value={levelOf(skill) ?? ''}
            onChange={(event) => onRate(skill, levels.find(([level]) => level === event.currentTarget.value)?.[0])}
          >
            <option value="">Not said</option>
            {levels.map(([level, words]) => (
              <option key={level} value={level}>
                {words}
              </option>
            ))}
          </select>
        </label>
        {notes.map((note) => (
          <div key={note.id} class="evidence-note">
            <p class="theirs">{evidenceLine(note)}</p>
            <p class="small">
              <button type="button" class="link-button" onClick={() => setEditing(note)}>
                Change<span class="heard"> this note on {label}</span>
              </button>{' '}
              ·{' '}
              <button type="button" class="link-button" onClick={() => onRemove(skill, note.id)}>
                Remove<span class="heard"> this note on {label}</span>
              </button>
            </p>
          </div>
        ))}
        {editing === null && notes.length > 0 ? (
          <button type="button" class="link-button" onClick={() => setEditing('new')}>
            Write another
          </button>
        ) : (
          <EvidenceForm
            key={editing === null || editing === 'new' ? `new after ${notes.length}` : editing.id}
            note={editing === 'new' ? null : editing}
            onDraft={(note) => onDraft(note && { skill, note })}
            onKeep={(note) => {
              end();
              onKeep(skill, note);
            }}
            {...(editing === null ? {} : { onLeave: end })}
          />
        )}
      </div>
    </details>
  );
}
