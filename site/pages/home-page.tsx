import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import type { Answer } from '../ui/answer.ts';
import { examples } from './examples/examples.ts';
import { to } from './frame/links.ts';
import { loadStore } from './frame/with-store.ts';
import { Explained } from './glossary/explained.tsx';
import { PasteForm } from './home/paste-form.tsx';
import { postingFromFile, postingFromPaste } from './home/take-in.ts';
import { FacingPages } from './read-an-ad/facing-pages.tsx';
import { OpeningAd } from './read-an-ad/opening-ad.tsx';
import { OwnSkills } from './read-an-ad/own-skills.tsx';
import { SaveAd } from './read-an-ad/save-ad.tsx';
import { UnderDetails } from './read-an-ad/under-details.tsx';
import { useReading } from './read-an-ad/use-reading.ts';

export interface HomePageProps {
  /** The answered example below the box; null for none. */
  data: Answer | null;
  /** The address names an ad: nothing else is shown until it is there. */
  opening?: boolean;
}

/** Read an ad: the box first, with an answered example below it; after a reading, the answer alone. */
export function HomePage({ data, opening = false }: HomePageProps) {
  const reading = useReading(data);
  const [own, setOwn] = useState(false);
  const [waiting, setWaiting] = useState(opening);
  const [isOpeningFile, setOpeningFile] = useState(false);
  const [coming, setComing] = useState<Posting | null>(null);
  const { route } = useLocation();
  const { answer } = reading;

  const show = async (posting: Posting) => {
    if (!(await reading.read(posting))) return;
    setOwn(true);
    scrollTo(0, 0);
    requestAnimationFrame(() => document.querySelector('h1')?.focus({ preventScroll: true }));
  };
  // What was given last counts: a large file may take longer than the one chosen after it.
  const given = useRef(new AbortController());
  const attempt = async (work: (stop: AbortSignal) => Promise<Posting>) => {
    given.current.abort();
    given.current = new AbortController();
    const { signal } = given.current;
    reading.fail(null);
    setOpeningFile(true);
    try {
      const posting = await work(signal).finally(() => signal === given.current.signal && setOpeningFile(false));
      if (!signal.aborted) await show(posting);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Error) || !sentences.has(error.name)) throw error;
      reading.fail(error.message);
    }
  };
  const again = () => {
    if (opening) return route(to(''));
    setOwn(false);
    reading.close();
    history.replaceState(null, '', to(''));
    requestAnimationFrame(() => document.getElementById('ad')?.focus());
  };

  const shown = (posting: Posting) => {
    setComing(posting);
    return show(posting);
  };
  const open = async (hash: string) => {
    const example = examples[Number(/^#example=(\d)$/.exec(hash)?.[1]) - 1];
    if (example) return shown(example);
    const id = /^#ad=(.+)$/.exec(hash)?.[1];
    if (!id) return;
    const saved = await (await loadStore()).postings.get(decodeURIComponent(id));
    if (saved) return shown(saved.posting);
    reading.fail('This ad is not saved in this browser any more.');
  };

  // Looked at once, when the page is turned to.
  useEffect(() => {
    void open(location.hash).finally(() => setWaiting(false));
  }, []);

  // Pressed while an answer is shown, "Read an ad" starts over: the router sees no other page to turn to.
  useEffect(() => {
    if (!own) return;
    const startOver = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('.site-head a') : null;
      if (link?.getAttribute('href') === to('') && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) again();
    };
    addEventListener('click', startOver);
    return () => removeEventListener('click', startOver);
  }, [own]);

  // A key of its own: what stands here is taken away whole, not turned into the answer.
  if (waiting) return <OpeningAd key="opening" posting={coming} />;
  return (
    <>
      {own ? (
        <div class="again-bar">
          <button type="button" class="link-button" onClick={again}>
            Read another ad
          </button>
        </div>
      ) : (
        <div class="hero">
          <div class="hero-words">
            <h1 tabIndex={-1}>Paste a job ad. See the federal jobs that want the same skills.</h1>
            <p class="lede">
              Federal titles often hide what the work is. We read the skills in an ad and name the{' '}
              <Explained id="kind-of-job">kinds of job</Explained> that ask for them.
            </p>
          </div>
          <PasteForm
            busy={reading.busy}
            problem={reading.problem}
            onNear={reading.warm}
            onText={(text) => attempt(() => postingFromPaste(text))}
            onExample={(posting) => void show(posting)}
            onFile={(file) => attempt((stop) => postingFromFile(file, stop))}
            onStop={isOpeningFile ? () => given.current.abort() : null}
          />
          <p class="second-door">
            <span class="quiet small">The other way round</span>
            <a href={to('private-jobs/')}>I work for the government: show me private jobs</a>
          </p>
        </div>
      )}
      {answer && (
        <FacingPages
          answer={answer}
          plates={own ? 'h2' : 'h3'}
          heading={own ? <OwnHeading answer={answer} /> : <ExampleHeading />}
          onCorrect={reading.correct}
          picker={{ search: reading.search, onNear: reading.near }}
          own={
            <>
              <OwnSkills
                chips={answer.chips}
                profile={reading.profile}
                said={reading.said}
                undo={reading.undo}
                search={reading.search}
                onNear={reading.near}
                onMark={reading.mark}
                onNotMine={reading.notMine}
              />
              {own && <SaveAd posting={answer.posting} />}
            </>
          }
          after={
            <UnderDetails
              answer={answer}
              options={reading.options}
              payAreas={reading.payAreas}
              onOption={reading.setOption}
              onOpen={reading.openDetails}
            />
          }
        />
      )}
    </>
  );
}

/** Failures that carry a sentence for the person; anything else is a bug and surfaces. */
const sentences = new Set(['TooShort', 'ResumeGiven', 'FileFailure']);

const likely = ['No likely kind', 'One likely kind', 'Two likely kinds', 'Three likely kinds'];

function OwnHeading({ answer: { cards, occupations } }: { answer: Answer }) {
  return (
    <>
      <h1 class="answer-heading" id="answer-heading" tabIndex={-1}>
        {occupations ? 'This is a federal announcement. Private work like it:' : `${likely[cards.length]} of federal job`}
      </h1>
      <p class="quiet">
        Likely, not certain: a match of words, made on this computer. <HowOften />
      </p>
    </>
  );
}

function ExampleHeading() {
  return (
    <>
      <h2 class="answer-heading" id="answer-heading">
        An example: three likely kinds of federal job
      </h2>
      <p class="quiet">
        The ad is our own. Press a skill in it to see where it counts. <HowOften />
      </p>
    </>
  );
}

const HowOften = () => <a href={`${to('about-the-data/')}#how-often`}>How often are we right?</a>;
