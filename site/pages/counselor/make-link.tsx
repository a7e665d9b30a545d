import { useRef, useState } from 'preact/hooks';
import { describeLink } from '../../store/links/describe-link.ts';
import type { LinkContent } from '../../store/links/link-content.ts';
import { assignmentLink, returnLink, skillsLink } from '../../store/links/make-content.ts';
import { writeLink } from '../../store/links/write-link.ts';
import type { Engine } from '../engine.ts';
import { to } from '../frame/links.ts';
import { loadStore } from '../frame/with-store.ts';
import { loadEngine } from '../load-engine.ts';
import { namesOf } from './names.ts';

type Kind = 'skills' | 'assignment' | 'return';

const kinds: readonly [Kind, string][] = [
  ['assignment', 'A task: look at these kinds of job and read some ads'],
  ['skills', 'My skills'],
  ['return', 'My answer to a task: skills, and where my ads point'],
];

interface Made {
  link: string;
  says: string[];
  leavesOut: string[];
}

/** Makes a link and shows exactly what it says before it is copied. There is no field for a name. */
export function MakeLink() {
  const [kind, setKind] = useState<Kind>('assignment');
  const [made, setMade] = useState<Made | null>(null);
  const [told, setTold] = useState('');
  const codes = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);

  const make = async () => {
    setTold('');
    setMade(null);
    const engine = await loadEngine();
    const target = (codes.current?.value.match(/\d{4}/g) ?? []).filter((code) => engine.taxonomy.plates.has(code));
    const content = await contentOf(kind, target, note.current?.value.trim() ?? '', engine);
    const link = await writeLink(`${location.origin}${to('counselor/')}`, content);
    setMade({ link, ...describeLink(content, namesOf(engine)) });
  };
  const copy = async (link: string) => {
    await navigator.clipboard.writeText(link);
    setTold('Copied.');
  };
  const guarded = (work: () => Promise<void>) =>
    void work().catch((error: unknown) => setTold(error instanceof Error ? error.message : 'That did not work.'));

  return (
    <section class="counselor-part" aria-labelledby="make-link">
      <h2 id="make-link">Make a link</h2>
      <p>A link holds what you choose and no name. It is never sent to a server: you pass it on yourself.</p>
      <fieldset class="choices">
        <legend>What should it hold?</legend>
        {kinds.map(([value, label]) => (
          <label key={value} class="switch">
            <input type="radio" name="link-kind" checked={kind === value} onChange={() => setKind(value)} />
            {label}
          </label>
        ))}
      </fieldset>
      <div class="job-search">
        <label for="link-codes">Kinds of federal job, by code</label>
        <input id="link-codes" ref={codes} class="field" placeholder="0343, 2210" autocomplete="off" />
      </div>
      {kind !== 'return' && (
        <div class="job-search">
          <label for="link-note">A note, without names</label>
          <textarea id="link-note" ref={note} class="field" rows={2} maxLength={500} />
        </div>
      )}
      <p>
        <button type="button" class="action action-second" onClick={() => guarded(make)}>
          Make the link
        </button>
      </p>
      {made && (
        <div class="made-link">
          <h3>This is all it says</h3>
          <ul>
            {made.says.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="quiet small">It leaves out {made.leavesOut.join('; ')}.</p>
          <input class="field small" readOnly value={made.link} aria-label="The link" onFocus={(event) => event.currentTarget.select()} />
          <button type="button" class="action" onClick={() => guarded(() => copy(made.link))}>
            Copy the link
          </button>
        </div>
      )}
      <p role="status">{told}</p>
    </section>
  );
}

async function contentOf(kind: Kind, target: string[], note: string, engine: Engine): Promise<LinkContent> {
  if (kind === 'assignment') return assignmentLink(target, note);
  const store = await loadStore();
  const profile = await store.profile.get();
  if (kind === 'skills') return skillsLink(profile, { target, ...(note ? { note } : {}) });
  const { entries } = await store.ledger.read({ edition: engine.taxonomy.edition, engine: engine.digest });
  return returnLink(profile, target, entries);
}
