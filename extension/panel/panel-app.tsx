import { useEffect, useMemo, useState } from 'preact/hooks';
import { openStore } from '../../site/store/open-store.ts';
import { BackupReminder } from '../../site/ui/own-data/backup-reminder.tsx';
import { AdAnswer } from './ad-answer.tsx';
import { AdLine } from './ad-line.tsx';
import { FirstRun } from './first-run.tsx';
import { FollowChoice } from './follow-choice.tsx';
import { OpenLink } from './open-link.tsx';
import { say } from './say.ts';
import { StoreNotice } from './store-notice.tsx';
import { useSettings } from './use-settings.ts';
import { useTabReading } from './use-tab-reading.ts';

/** What the person fixed in one ad. */
interface Fixed {
  id: string;
  title: string;
  employer: string;
}

/** The side panel: which ad was read and how, what it leads to, and one foot with Save and Details. */
export function PanelApp() {
  const { reading, stale, followed, read } = useTabReading();
  const { settings, set } = useSettings();
  const [fixed, setFixed] = useState<Fixed | null>(null);
  const given = reading.phase === 'ad' ? reading.posting : null;
  const posting = useMemo(() => {
    if (!given || fixed?.id !== given.id) return given;
    const { title: _title, employer: _employer, ...rest } = given;
    return { ...rest, ...(fixed.title ? { title: fixed.title } : {}), ...(fixed.employer ? { employer: fixed.employer } : {}) };
  }, [given, fixed]);
  const sentence = reading.phase === 'none' ? reading.sentence : '';

  useEffect(() => {
    if (given) say(`Read: ${given.title ?? 'an ad'}, from the tab ${reading.tab?.name ?? ''}.`);
    else if (sentence) say(sentence);
  }, [given, sentence, reading.tab?.name]);

  return (
    <main class="panel">
      <h1 class="heard">Counterpart</h1>
      {settings && settings['panelIntroduced'] !== true && <FirstRun onDone={() => void set('panelIntroduced', true)} />}
      {stale && (
        <p class="panel-stale" role="note">
          {stale === 'other-tab' ? 'From another tab' : 'This page has changed since we read it'}. Press the toolbar button to read the open
          one.
        </p>
      )}
      {reading.tab && (
        <p class="panel-tab small quiet">
          {reading.phase === 'none' ? 'Tried' : 'Read from'} the tab <span class="theirs">{reading.tab.name}</span>
        </p>
      )}
      {reading.phase === 'reading' && <p class="panel-wait">Reading the page …</p>}
      {reading.phase === 'none' && (
        <section class="panel-none" aria-labelledby="none-heading">
          <h2 id="none-heading">No ad to show</h2>
          <p>{reading.sentence}</p>
          {reading.frame && (
            <p>
              <a href={reading.frame} target="_blank" rel="noreferrer">
                Open the frame by itself
              </a>
            </p>
          )}
          <button type="button" class="action action-second" onClick={() => read('selection')}>
            Read the text I selected
          </button>
        </section>
      )}
      {posting && (
        <>
          <AdLine
            key={posting.id}
            posting={posting}
            onFix={(title, employer) => setFixed({ id: posting.id, title, employer })}
            onReadSelection={() => read('selection')}
          />
          <AdAnswer posting={posting} settings={settings ?? {}} set={set} />
        </>
      )}
      <StoreNotice />
      <details class="panel-open-link">
        <summary>Open a link you were sent</summary>
        <OpenLink />
      </details>
      <BackupReminder open={openStore} />
      <FollowChoice url={reading.tab?.url} followed={followed} />
      <p class="panel-end small quiet">
        <button type="button" class="link-button" onClick={() => void chrome.runtime.openOptionsPage()}>
          Options and your data
        </button>{' '}
        · Not affiliated with OPM.
      </p>
    </main>
  );
}
