import { useEffect, useState } from 'preact/hooks';
import type { Plate } from '../../../taxonomy/schema/taxonomy.ts';
import type { Answer } from '../../ui/answer.ts';
import { download } from '../../ui/download.ts';
import { askReader } from '../ask-reader.ts';
import { KindChooser } from '../kinds/kind-chooser.tsx';
import { makeChallenge } from './make-challenge.ts';

/** "This is wrong": what would be right, and a file that says so without a word of the ad. Nothing is sent; the person looks it through first. */
export function ThisIsWrong({ answer }: { answer: Answer }) {
  const [edition, setEdition] = useState<string | null>(null);
  const [right, setRight] = useState<Plate | null>(null);
  const [misread, setMisread] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState('');
  useEffect(() => {
    askReader('madeWith').then(
      (made) => setEdition(made.edition),
      (error: Error) => setTold(error.message),
    );
  }, []);
  // Another ad, another report.
  useEffect(() => {
    setRight(null);
    setMisread(new Set());
    setTold('');
  }, [answer.posting]);
  if (!edition) return <p role="status">{told || 'Getting ready …'}</p>;

  const text = `${JSON.stringify(makeChallenge(answer, edition, { right: right?.code ?? null, misread }), null, 2)}\n`;
  const turn = (id: string, on: boolean) => setMisread(new Set(on ? [...misread, id] : [...misread].filter((one) => one !== id)));
  const save = () => {
    download(new Blob([text], { type: 'application/json' }), 'this-is-wrong.json');
    setTold('The file is in your downloads. Send it to whoever gave you this site.');
  };
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setTold('Copied.'),
      () => setTold('Your browser did not allow that. Save the file instead.'),
    );

  return (
    <>
      <p>Say what is wrong and get a file to send in by hand. It holds no word of the ad: only our own names for what we read in it.</p>
      <KindChooser label="Which kind of job would be right?" onChoose={setRight} />
      <p role="status" class="own-said">
        {right && `Right would be: ${right.title} (${right.code}).`}
      </p>
      <fieldset class="choices">
        <legend>Which of these does the ad not mean?</legend>
        <div class="wrong-skills">
          {answer.skills
            .filter(({ mentions }) => mentions.length > 0)
            .map(({ id, label }) => (
              <label key={id} class="switch">
                <input type="checkbox" checked={misread.has(id)} onChange={(event) => turn(id, event.currentTarget.checked)} />
                {label}
              </label>
            ))}
        </div>
      </fieldset>
      <label class="paste-label" for="wrong-file">
        All that the file holds
      </label>
      <textarea id="wrong-file" class="paste-box wrong-file" rows={8} readOnly value={text} />
      <div class="paste-steps">
        <button type="button" class="action action-second" onClick={save}>
          Save the file
        </button>
        <button type="button" class="link-button" onClick={copy}>
          Copy it
        </button>
      </div>
      <p role="status">{told}</p>
    </>
  );
}
