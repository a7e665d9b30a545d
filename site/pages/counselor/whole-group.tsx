import { useRef, useState } from 'preact/hooks';
import { forwardFrom, namesFrom } from '../../store/links/link-names.ts';
import { readLink } from '../../store/links/read-link.ts';
import { capital, counted } from '../../ui/words.ts';
import type { Engine } from '../engine.ts';
import { seriesPage } from '../frame/links.ts';
import { loadEngine } from '../load-engine.ts';
import { BarTable } from '../series/bar-table.tsx';
import { type GroupPicture, groupPicture } from './group-picture.ts';

/** Several people's links opened together and merged in this browser; gone when the page is closed. */
export function WholeGroup() {
  const box = useRef<HTMLTextAreaElement>(null);
  const [picture, setPicture] = useState<{ group: GroupPicture; engine: Engine } | null>(null);
  const [told, setTold] = useState('');

  const open = async () => {
    const engine = await loadEngine();
    const lines = (box.current?.value ?? '').split(/\s+/).filter((line) => line.includes('#'));
    const read = await Promise.allSettled(lines.map((line) => readLink(line.slice(line.indexOf('#')), forwardFrom(engine.taxonomy))));
    const good = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value.content] : []));
    const bad = read.length - good.length;
    setTold(
      lines.length === 0
        ? 'Paste one link a line first.'
        : bad > 0
          ? `${capital(counted(bad, 'link'))} could not be read and ${bad === 1 ? 'is' : 'are'} left out.`
          : '',
    );
    setPicture(good.length > 0 ? { group: groupPicture(good), engine } : null);
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
      {picture && <Picture {...picture} />}
    </section>
  );
}

function Picture({ group, engine }: { group: GroupPicture; engine: Engine }) {
  const names = namesFrom(engine.taxonomy);
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
            rows={group.skills.slice(0, 12).map(({ id, people }) => ({
              label: names.skill(id),
              part: people / group.people,
              figure: `${people} of ${group.people}`,
            }))}
          />
        )}
        {group.found.length > 0 && (
          <BarTable
            caption="Where their ads point"
            head={['Kind of job', 'Ads']}
            rows={group.found.slice(0, 8).map(({ code, ads }) => ({
              label: names.series(code),
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
