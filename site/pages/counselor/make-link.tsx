import { useEffect, useRef, useState } from 'preact/hooks';
import { type LinkContent, LinkTooLong } from '../../store/links/link-content.ts';
import { writeLink, writeLinkFile } from '../../store/links/write-link.ts';
import { taskIn } from '../../store/task.ts';
import { download } from '../../ui/download.ts';
import { MadeLink } from '../../ui/links/made-link.tsx';
import { askReader } from '../ask-reader.ts';
import { to } from '../frame/links.ts';
import { loadStore } from '../frame/with-store.ts';
import { KindChooser } from '../kinds/kind-chooser.tsx';
import { linkContentOf } from './link-content-of.ts';

type Kind = LinkContent['kind'];

const kinds: readonly [Kind, string][] = [
  ['assignment', 'A task: look at these kinds of job and read some ads'],
  ['skills', 'My skills'],
  ['return', 'My answer to a task: skills, and where my ads point'],
];

interface Made {
  content: LinkContent;
  link: string | null;
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
  const ads = useRef<HTMLInputElement>(null);

  const addCode = (code: string) => {
    if (codes.current) codes.current.value = [...codes.current.value.split(/[\s,]+/).filter(Boolean), code].join(', ');
  };
  const choose = async (wish: Kind) => {
    setKind(wish);
    setMade(null);
    if (wish !== 'return' || !codes.current || codes.current.value !== '') return;
    codes.current.value = (await targetOfTask()).join(', ');
  };
  // "Send the answer" of a task leads here.
  useEffect(() => {
    const look = () => {
      if (location.hash !== '#answer') return;
      void choose('return');
      document.getElementById('make-link')?.scrollIntoView();
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);

  const make = async () => {
    setTold('');
    setMade(null);
    const given = codes.current?.value.match(/\d+/g) ?? [];
    const [known, store] = await Promise.all([askReader('compare', given), loadStore()]);
    const target = known.map(({ plate }) => plate.code);
    const strange = given.filter((code) => !target.includes(code));
    const wish = { kind, target, note: note.current?.value.trim() ?? '', ads: Number(ads.current?.value ?? 3) };
    const content = await linkContentOf(wish, store);
    const link = await writeLink(`${location.origin}${to('counselor/')}`, content).catch((error: unknown) => {
      if (error instanceof LinkTooLong) return null;
      throw error;
    });
    setMade({ content, link, ...(await askReader('describeLink', content)) });
    if (strange.length > 0) setTold(`No kind of job goes by ${strange.join(', ')}; left out.`);
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
            <input type="radio" name="link-kind" checked={kind === value} onChange={() => void choose(value)} />
            {label}
          </label>
        ))}
      </fieldset>
      <div class="job-search">
        <label for="link-codes">Kinds of federal job, by code</label>
        <input id="link-codes" ref={codes} class="field" placeholder="0343, 2210" autocomplete="off" />
      </div>
      <KindChooser label="Find one by name" onChoose={(plate) => plate && addCode(plate.code)} />
      {kind === 'assignment' && (
        <div class="job-search">
          <label for="link-ads">Ads to read</label>
          <input id="link-ads" ref={ads} class="field" type="number" min="1" max="30" defaultValue="3" inputMode="numeric" />
        </div>
      )}
      {kind !== 'return' && (
        <div class="job-search">
          <label for="link-note">A note, without names</label>
          <textarea id="link-note" ref={note} class="field" rows={2} maxLength={1500} />
        </div>
      )}
      <p>
        <button type="button" class="action action-second" onClick={() => guarded(make)}>
          Make the link
        </button>
      </p>
      {made && (
        <MadeLink {...made} onSaveFile={() => guarded(async () => download(await writeLinkFile(made.content), 'counterpart-link.txt'))} />
      )}
      <p role="status">{told}</p>
    </section>
  );
}

/** The kinds of job that the kept task names. */
async function targetOfTask(): Promise<string[]> {
  const task = taskIn(await (await loadStore()).settings.get());
  return task ? ((await askReader('readTask', task))?.target ?? []) : [];
}
