import { useRef, useState } from 'preact/hooks';
import { capital, counted } from '../../ui/words.ts';
import { askReader } from '../ask-reader.ts';
import { seriesPage } from '../frame/links.ts';
import { useNames } from '../kinds/use-names.ts';
import { BarTable } from '../series/bar-table.tsx';
import { type GroupPicture, groupPicture } from './group-picture.ts';

/** Several people's links opened together and merged in this browser; gone when the page is closed. */
export function WholeGroup() {
  const box = useRef<HTMLTextAreaElement>(null);
  const [picture, setPicture] = useState<GroupPicture | null>(null);
  const [told, setTold] = useState('');

  const open = async () => {
    const lines = (box.current?.value ?? '').split(/\s+/).filter((line) => line.includes('#'));
    const read = await askReader(
      'readLinks',
      lines.map((line) => line.slice(line.indexOf('#'))),
    );
    const good = read.filter((one) => one !== null);
    const bad = read.length - good.length;
    setTold(
      lines.length === 0
        ? 'Paste one link a line first.'
        : bad > 0
          ? `${capital(counted(bad, 'link'))} could not be read and ${bad === 1 ? 'is' : 'are'} left out.`
          : '',
    );
    setPicture(good.length > 0 ? groupPicture(good) : null);
  };

  return (
    <section class="counselor-part" aria-labelledby="whole-group">
      <h2 id="whole-group">See a whole group</h2>
      <p>Paste the links people sent you, one a line. They are put together here and kept nowhere.</p>
      <div class="job-search">
        <label for="group-links">Links</label>
        <textarea id="group-links" ref={box} class="field" rows={4} spellcheck={false} />
      </div>
      <p>
        <button type="button" class="action action-second" onClick={() => void open().catch((error: Error) => setTold(error.message))}>
          Put them together
        </button>
      </p>
      <p role="status">{told}</p>
      {picture && <Picture group={picture} />}
    </section>
  );
}

function Picture({ group }: { group: GroupPicture }) {
  const skills = group.skills.slice(0, 12);
  const found = group.found.slice(0, 8);
  const nameOf = useNames([...skills.map(({ id }) => id), ...found.map(({ code }) => code)]);
  return (
    <>
      <p class="lede">
        {capital(counted(group.people, 'person', 'people'))}, {counted(group.adsRead, 'ad')} read.
      </p>
      <div class="so-far-pictures">
        {group.skills.length > 0 && (
          <BarTable
            caption="Skills they have"
            head={['Skill', 'People']}
            rows={skills.map(({ id, people }) => ({
              label: nameOf(id),
              part: people / group.people,
              figure: `${people} of ${group.people}`,
            }))}
          />
        )}
        {group.found.length > 0 && (
          <BarTable
            caption="Where their ads point"
            head={['Kind of job', 'Ads']}
            rows={found.map(({ code, ads }) => ({
              label: `${nameOf(code)} (${code})`,
              part: ads / group.adsRead,
              figure: `${ads} of ${group.adsRead}`,
              href: seriesPage(code),
            }))}
          />
        )}
      </div>
    </>
  );
}
