import { useEffect, useState } from 'preact/hooks';
import { describeLink } from '../../store/links/describe-link.ts';
import type { LinkContent } from '../../store/links/link-content.ts';
import { readLink } from '../../store/links/read-link.ts';
import { takeFragment } from '../../store/links/take-fragment.ts';
import { mergeLinkSkills } from '../../store/links/take-link.ts';
import type { Engine } from '../engine.ts';
import { seriesPage, to } from '../frame/links.ts';
import { useProfile } from '../frame/use-profile.ts';
import { loadEngine } from '../load-engine.ts';
import { forwardOf, namesOf } from './names.ts';

/** The link this page was opened with, in words. Nothing of it is kept unless the person asks. */
export function OpenedLink() {
  const { change } = useProfile();
  const [opened, setOpened] = useState<{ content: LinkContent; engine: Engine } | null>(null);
  const [told, setTold] = useState('');
  useEffect(() => {
    const open = () => {
      const fragment = takeFragment(window);
      if (!fragment) return;
      void loadEngine()
        .then(async (engine) => setOpened({ engine, content: (await readLink(fragment, forwardOf(engine))).content }))
        .catch((error: Error) => setTold(error.message));
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  if (!opened) return <p role="status">{told}</p>;

  const { content, engine } = opened;
  const take = async () => {
    if (content.kind === 'assignment') return;
    await change((profile) => mergeLinkSkills(profile, content.skills));
    setTold('Added to your skills. What you had marked stays.');
  };
  return (
    <section class="opened-link" aria-labelledby="opened-link">
      <h2 id="opened-link">{content.kind === 'assignment' ? 'You were given a task' : 'What this link says'}</h2>
      <ul>
        {describeLink(content, namesOf(engine)).says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {content.target.length > 0 && (
        <p>
          Read more:{' '}
          {content.target.map((code, i) => (
            <span key={code}>
              {i > 0 && ' · '}
              <a href={seriesPage(code)}>{namesOf(engine).series(code)}</a>
            </span>
          ))}
        </p>
      )}
      {content.kind === 'assignment' ? (
        <a class="action" href={to('')}>
          Read the first ad
        </a>
      ) : (
        <button type="button" class="action action-second" onClick={() => void take()}>
          Add these skills to mine
        </button>
      )}
      <p role="status">{told}</p>
    </section>
  );
}
