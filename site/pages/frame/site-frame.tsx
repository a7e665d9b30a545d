import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { Mark } from './icons.tsx';
import { to } from './links.ts';

const places = [
  ['', 'Read an ad'],
  ['my-skills/', 'My skills'],
  ['federal-jobs/', 'Federal jobs'],
  ['saved/', 'Saved'],
] as const;

const fromTheFoot = [
  ['applying/', 'What applying is like'],
  ['programs/', 'Programs that hire'],
  ['early-career/', 'First jobs'],
  ['career-map/', 'Career map'],
  ['outlook/', 'Science, tech and AI outlook'],
  ['glossary/', 'Words explained'],
  ['counselor/', 'For counselors'],
  ['about-the-data/', 'About the data'],
] as const;

export interface SiteFrameProps {
  children: ComponentChildren;
  /** Why what is done now will not last. */
  notice?: string | null;
  /** Given once a newer version of the site is ready. */
  onUpdate?: (() => void) | null;
}

/** What stands around every page: the four places above, who we are not below. */
export function SiteFrame({ children, notice, onUpdate }: SiteFrameProps) {
  return (
    <>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <SiteHead />
      {notice && (
        <p class="site-notice" role="status">
          {notice}
        </p>
      )}
      {onUpdate && (
        <p class="site-notice" role="status">
          A newer version is ready. What you saved stays.{' '}
          <button type="button" class="link-button" onClick={onUpdate}>
            Change to it
          </button>
        </p>
      )}
      <main id="content" class="content">
        {children}
      </main>
      <SiteFoot />
    </>
  );
}

/** Shown on the prerendered pages of single series too, which have no router: there `here` is given. */
export function SiteHead({ here }: { here?: string }) {
  const path = here ?? useLocation().path;
  return (
    <header class="site-head">
      <a class="wordmark" href={to('')}>
        <Mark />
        Counterpart
      </a>
      <nav aria-label="Main">
        <ul class="places">
          {places.map(([place, name]) => (
            <li key={place}>
              <a href={to(place)} aria-current={same(path, to(place)) ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

export function SiteFoot() {
  return (
    <footer class="site-foot">
      <p class="site-foot-first">
        <b>This is not a government site.</b> Counterpart is not affiliated with OPM, USAJOBS or any agency. Its matches are our own
        estimates.
      </p>
      <p>Nothing you paste or mark leaves this computer.</p>
      <ul class="foot-links">
        {fromTheFoot.map(([place, name]) => (
          <li key={place}>
            <a href={to(place)}>{name}</a>
          </li>
        ))}
      </ul>
    </footer>
  );
}

const bare = (path: string) => path.replace(/\/+$/, '');
const same = (a: string, b: string) => bare(a) === bare(b);
