import { Downloads } from './about/downloads.tsx';
import { HowGood } from './about/how-good.tsx';
import type { Download, Measured, Source } from './about/measured.ts';
import { to } from './frame/links.ts';

export interface AboutData {
  edition: string;
  sources: Source[];
  downloads: Download[];
  /** Null where this edition has not been measured. */
  measured: Measured | null;
}

/** Where every fact comes from, how old it is, and how far a match can be trusted. */
export function AboutDataPage({ data }: { data: AboutData | null }) {
  return (
    <div class="column column-wide">
      <h1 tabIndex={-1}>About the data</h1>
      <p>
        Every match here is our own estimate. No official list ties private jobs to federal ones. We learned which words go with which kind
        of job from public federal announcements and questionnaires.
      </p>
      {data && (
        <p>
          This edition: <span class="figure">{data.edition}</span>.
        </p>
      )}
      <h2 id="how-often">How often it is right</h2>
      <HowGood measured={data?.measured ?? null} />
      <h2 id="wrong">When it is wrong</h2>
      <p>
        Read the ad, open “Details of this reading” and choose “This is wrong”. It makes a small file that you can look through and send in
        by hand. The file holds no word of the ad and nothing about you.
      </p>
      <h2>How old the facts are</h2>
      <ul>
        <li>Head counts are of March 2025, before most of the cuts of that year.</li>
        <li>Entry hires come from a table made in August 2026. The last twelve months stand beside the best twelve.</li>
        <li>Pay is the General Schedule of 2026. Other pay systems are named, not guessed.</li>
        <li>The press reported in April 2026 that OPM will merge or cancel 115 kinds of job. We have seen no full list.</li>
      </ul>
      <h2>What we don’t know</h2>
      <ul>
        <li>Small counts are hidden by OPM, so sums come out too low.</li>
        <li>Degree rules differ between sources for some kinds of job. Then we say so.</li>
        <li>A match of words is not a promise. Read each opening before you apply.</li>
      </ul>
      <h2>Your data</h2>
      <p>
        Ads, skills and notes are kept in this browser only. There is no account and no server, so we can’t see them or lose them. Clear
        this site’s data in your browser to erase them.
      </p>
      <h2 id="open-data">Open data</h2>
      <p>All of it is yours to use under CC BY 4.0. Name this project and its sources.</p>
      {data && <Downloads files={data.downloads} />}
      <h2>Sources and licenses</h2>
      <ul class="legal">
        <li>
          Kinds of job, head counts, agencies and pay: U.S. Office of Personnel Management, public domain. Announcements: USAJOBS, public
          data.
        </li>
        <li>
          Entry hiring: compiled by{' '}
          <a href="https://github.com/abigailhaddad/usajobs-career-explorer" rel="noreferrer">
            usajobs-career-explorer
          </a>{' '}
          from OPM hiring data and USAJOBS postings.
        </li>
        <li>
          This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training
          Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. This project has modified all or
          some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.
        </li>
        <li>This service uses the ESCO classification of the European Commission. Changed labels are marked as changed.</li>
        <li>Names of technologies: GitHub topics, CC BY 4.0.</li>
      </ul>
      <details class="details">
        <summary>Every source, with its date</summary>
        <dl class="dated-list details-body">
          {data?.sources.map(({ id, title, publisher, date, licence, link, holes }) => (
            <div key={id}>
              <dt>
                {link ? (
                  <a href={link} rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
              </dt>
              <dd class="quiet small">
                {publisher}, {date}. {licence}. {holes}
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <p>
        Not affiliated with or endorsed by OPM, USAJOBS, the Department of Labor, or the European Commission.{' '}
        <a href={to('')}>Back to reading an ad</a>
      </p>
    </div>
  );
}
