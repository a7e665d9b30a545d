import { useState } from 'preact/hooks';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import { mergeProfiles } from '../../store/backup/merge-records.ts';
import { ResumeRefused } from '../../store/resume/json-resume.ts';
import type { ResumeRead } from '../../store/resume/json-resume-in.ts';
import { counted } from '../../ui/words.ts';
import { askReader } from '../ask-reader.ts';

/** Bytes; read as a whole, so a larger file is refused before it is. */
const LARGEST = 8_000_000;

/** Brings in a JSON Resume: what it gives is shown first, and it can be taken back. Name and contact are never read. */
export function TakeJsonResume({ change }: { change: (f: (profile: Profile) => Profile) => Promise<Profile> }) {
  const [read, setRead] = useState<ResumeRead | null>(null);
  const [before, setBefore] = useState<Profile | null>(null);
  const [told, setTold] = useState('');
  const guarded = (work: () => Promise<string>) =>
    void work().then(setTold, (error: unknown) => setTold(error instanceof Error ? error.message : 'That did not work.'));
  const open = async (file: File) => {
    setRead(null);
    setBefore(null);
    if (file.size > LARGEST) throw new ResumeRefused('This file is too long for a resume. Nothing was changed.');
    setRead(await askReader('jsonResume', await file.text()));
    return '';
  };
  const take = async () => {
    if (!read) return '';
    await change((now) => {
      setBefore(now);
      return mergeProfiles(now, read.profile);
    });
    setRead(null);
    return 'Added. What was here stays.';
  };
  const takeBack = async () => {
    if (before) await change(() => before);
    setBefore(null);
    return 'Taken back.';
  };
  return (
    <details class="details resume-in">
      <summary>Bring in a JSON Resume</summary>
      <div class="details-body">
        <p>Skills, notes, past titles and schooling are read. Name and contact are not.</p>
        <label class="action action-second own-data-file">
          Open a resume file
          <input
            type="file"
            class="heard"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file) guarded(() => open(file));
              input.value = '';
            }}
          />
        </label>
        {read && (
          <>
            <ul>
              {gives(read).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p class="link-steps">
              <button type="button" class="action" onClick={() => guarded(take)}>
                Add it to mine
              </button>
              <button type="button" class="link-button" onClick={() => setRead(null)}>
                Leave it
              </button>
            </p>
          </>
        )}
        <p role="status">
          {told}{' '}
          {before && (
            <button type="button" class="link-button" onClick={() => guarded(takeBack)}>
              Undo
            </button>
          )}
        </p>
      </div>
    </details>
  );
}

/** What a resume gives, one line a kind of thing. */
function gives({ profile, unknown }: ResumeRead): string[] {
  const notes = profile.skills.reduce((sum, { notes: some = [] }) => sum + some.length, 0);
  return [
    `Skills: ${profile.skills.length}.`,
    unknown.length > 0 && `Kept under their own names: ${unknown.slice(0, 20).join(', ')}${unknown.length > 20 ? ' and more' : ''}.`,
    notes > 0 && `Evidence: ${counted(notes, 'note')}.`,
    profile.titles.length > 0 && `Past titles: ${profile.titles.slice(0, 10).join(', ')}.`,
    profile.majors.length > 0 && `Fields of study: ${profile.majors.join(', ')}.`,
    profile.credentials.length > 0 && `Certificates: ${profile.credentials.join(', ')}.`,
    profile.education !== undefined && `Highest schooling: ${profile.education}.`,
    profile.years !== undefined && `Years of work: ${profile.years}.`,
  ].filter((line) => line !== false);
}
