import { useState } from 'preact/hooks';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import { toJsonResume } from '../../store/resume/json-resume-out.ts';
import { evidenceLine, type Outline, outlineText, PAGE_LIMIT, pagesOf } from '../../store/resume/outline.ts';
import { download } from '../../ui/download.ts';
import { to } from '../frame/links.ts';

export interface OutlineSheetProps {
  outline: Outline;
  profile: Profile;
  labelOf: (skill: string) => string;
}

/** The outline as it would stand on paper, how many of the two pages it fills, and the ways to take it along. Gaps are not on it. */
export function OutlineSheet({ outline, profile, labelOf }: OutlineSheetProps) {
  const [told, setTold] = useState('');
  const parts = [...outline.shown, ...outline.besides];
  const text = outlineText(outline);
  const pages = parts.length === 0 ? 0 : pagesOf(text);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setTold('Copied.'),
      () => setTold('The browser did not let us copy.'),
    );
  const save = () => {
    const resume = toJsonResume(profile, labelOf, new Date().toISOString().slice(0, 10));
    download(new Blob([JSON.stringify(resume, null, 2)], { type: 'application/json' }), 'resume.json');
    setTold('Saved as resume.json in your downloads.');
  };
  return (
    <section class="outline" aria-labelledby="outline">
      <h2 id="outline">The outline</h2>
      <p class={pages > PAGE_LIMIT ? 'own-data-warning' : 'figure'} role="status">
        {pages === 0 ? 'Nothing on it yet.' : `About ${pages} of ${PAGE_LIMIT} pages.`}
        {pages > PAGE_LIMIT && ' Reported: since September 27, 2025 a federal resume may have two pages. Shorten it.'}
      </p>
      <div class="outline-sheet">
        <p class="outline-for">
          {outline.title} <span class="figure">{outline.code}</span>
        </p>
        {parts.length === 0 && <p class="quiet outline-empty">What you write on the left appears here.</p>}
        {parts.map(({ skill, label, notes }) => (
          <section key={skill}>
            <h3>{label}</h3>
            <ul>
              {notes.map((note) => (
                <li key={note.id} class="theirs">
                  {evidenceLine(note)}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p class="link-steps outline-steps">
        <button type="button" class="action" onClick={() => print()}>
          Print it
        </button>
        <button type="button" class="link-button" onClick={copy}>
          Copy as text
        </button>
        <button type="button" class="link-button" onClick={save}>
          Save as JSON Resume
        </button>
      </p>
      <p role="status">{told}</p>
      <p class="small quiet outline-steps">
        Your name, address and employers come on top of it; we keep none of them. <a href={to('applying/')}>What applying is like</a>
      </p>
    </section>
  );
}
