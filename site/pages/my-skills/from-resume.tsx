import { useRef, useState } from 'preact/hooks';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { SkillEntry } from '../../../taxonomy/schema/taxonomy.ts';
import { FileFailure } from '../../read/file-failure.ts';
import type { NoAd } from '../../read/reading.ts';
import { SkillChips } from '../../ui/skill-chips.tsx';
import { StillReading } from '../../ui/still-reading.tsx';
import { askReader } from '../ask-reader.ts';

export interface FromResumeProps {
  profile: Profile | null;
  onMark: (skill: string, done: boolean) => void;
}

/** Where the sentence for an ad would be about the wrong thing. */
const aboutResumes: Partial<Record<NoAd, string>> = {
  'too-large': 'This file is too large for a resume. Paste its text instead.',
  'no-ad': 'We found no resume in this file. Paste its text instead.',
  'too-short': 'There is too little text in this file. Paste the whole resume.',
};

/** Reads a resume on this computer and asks which of the skills in it hold. The resume itself is not kept. */
export function FromResume({ profile, onMark }: FromResumeProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [found, setFound] = useState<readonly SkillEntry[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  // What was given last counts, and ends the reading of what came before.
  const given = useRef(new AbortController());
  const guarded = async (work: (stop: AbortSignal) => Promise<SkillEntry[]>) => {
    given.current.abort();
    given.current = new AbortController();
    const { signal } = given.current;
    setProblem(null);
    setBusy(true);
    try {
      const skills = await work(signal);
      if (!signal.aborted) setFound(skills);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Error) || !['FileFailure', 'ResumeRefused', 'EngineNotLoaded'].includes(error.name)) throw error;
      setProblem((error instanceof FileFailure && aboutResumes[error.reason]) || error.message);
    } finally {
      if (signal === given.current.signal) setBusy(false);
    }
  };
  const fromText = () => askReader('skillsIn', { kind: 'posting', posting: { text: box.current?.value ?? '' } });
  const fromFile = async (file: File, stop: AbortSignal) => {
    const { readFile } = await import('../../read/read-file.ts');
    return askReader('skillsIn', await readFile(file, stop));
  };

  return (
    <details class="details">
      <summary>Start from a resume</summary>
      <div class="details-body">
        <label class="paste-label" for="resume">
          Your resume
        </label>
        <textarea
          ref={box}
          id="resume"
          class={over ? 'paste-box paste-over' : 'paste-box'}
          rows={6}
          placeholder="Paste its text, or drop its file here."
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            setOver(false);
            const file = event.dataTransfer?.files[0];
            if (!file) return;
            event.preventDefault();
            void guarded((stop) => fromFile(file, stop));
          }}
        />
        <div class="paste-steps">
          <button type="button" class="action action-second" aria-disabled={busy} onClick={() => void guarded(fromText)}>
            {busy ? 'Reading …' : 'Find the skills in it'}
          </button>
          <label class="small own-data-file">
            <span class="link-like">Open a file</span> <span class="quiet">text, PDF, Word or JSON Resume</span>
            <input
              type="file"
              class="heard"
              accept=".txt,.md,.html,.htm,.pdf,.docx,.json"
              onChange={(event) => {
                const input = event.currentTarget;
                const file = input.files?.[0];
                if (file) void guarded((stop) => fromFile(file, stop));
                input.value = '';
              }}
            />
          </label>
        </div>
        {busy && <StillReading onStop={() => given.current.abort()} />}
        <p class="quiet small">It is read on this computer and not kept. Only what you press below is.</p>
        <p role="alert">{problem}</p>
        {found?.length === 0 && <p>We found no skill we know in it. Add yours one by one above.</p>}
        {found && found.length > 0 && (
          <SkillChips
            question="We found these. Which hold?"
            skills={found}
            marked={new Set(profile?.skills.map((s) => s.id))}
            onMark={onMark}
          />
        )}
      </div>
    </details>
  );
}
