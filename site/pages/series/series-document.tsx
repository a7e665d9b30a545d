import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';
import { statusSentence } from '../../ui/plate.tsx';
import { openJobs, seriesPage, to } from '../frame/links.ts';
import { SiteFoot, SiteHead } from '../frame/site-frame.tsx';
import { BarTable } from './bar-table.tsx';
import { datedFacts, spokenMonth } from './series-facts.ts';

export interface SeriesDocumentProps {
  series: OccupationalSeries;
  nameOf: (code: string) => string | undefined;
}

/** One kind of federal job, whole, readable without a script. What must be known first stands first. */
export function SeriesDocument({ series, nameOf }: SeriesDocumentProps) {
  const warning = statusSentence(series.status);
  return (
    <>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <SiteHead here={to('federal-jobs/')} />
      <main id="content" class="content">
        <article class="series">
          <header class="series-band">
            <p>
              <a href={`${to('federal-jobs/')}#group-${series.group.code}`}>{series.group.title}</a>
            </p>
            <h1>
              {series.title} <span class="plate-code">{series.code}</span>
            </h1>
          </header>
          <div class="series-columns">
            <div class="series-main">
              {warning && <p class="plate-status">{warning}</p>}
              {series.summary && <p class="series-summary">{series.summary}</p>}
              <AsksFor series={series} />
              <Specialties series={series} />
              <LookAlikes series={series} nameOf={nameOf} />
              <Titles heading="Private ads call it" titles={series.privateTitles} />
              <Occupations series={series} />
              <Titles heading="Federal openings call it" titles={series.federalTitles} />
              <Hiring series={series} />
              <Grades series={series} />
              <Agencies series={series} />
            </div>
            <aside class="series-side" aria-label="At a glance">
              <dl class="series-facts">
                {datedFacts(series).map((fact) => (
                  <div key={fact.label}>
                    <dt>{fact.label}</dt>
                    <dd>
                      {fact.value}
                      <small>{fact.note}</small>
                    </dd>
                  </div>
                ))}
              </dl>
              <a class="action" href={openJobs(series.code)} rel="noreferrer">
                See open jobs on USAJOBS
              </a>
              <p class="small quiet">Openings that anybody may apply for. The link leaves this site.</p>
              <p>
                <a href={to('')}>Match a job ad to it</a>
              </p>
              <div id="stand" class="stand" />
            </aside>
          </div>
        </article>
      </main>
      <SiteFoot />
    </>
  );
}

function AsksFor({ series }: { series: OccupationalSeries }) {
  if (series.asksFor.length === 0) return null;
  return (
    <section>
      <h2>What it asks for</h2>
      <BarTable
        caption="How many of its own openings name each skill"
        head={['Skill', 'Share of its openings, against the average kind of job']}
        rows={series.asksFor.slice(0, 12).map(({ label, share, lift }) => ({
          label,
          part: share,
          figure: `${Math.round(share * 100)}%${liftWords(lift)}`,
        }))}
      />
    </section>
  );
}

/** How far above the average; large multiples of small shares would say more than we know. */
function liftWords(lift: number): string {
  if (lift >= 10) return ', far above average';
  return lift >= 1.5 ? `, ${lift.toFixed(1)} times the average` : '';
}

function Specialties({ series }: { series: OccupationalSeries }) {
  if (series.specialties.length === 0) return null;
  return (
    <section>
      <h2>Its specialties</h2>
      <ul>
        {series.specialties.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    </section>
  );
}

function LookAlikes({ series, nameOf }: SeriesDocumentProps) {
  if (series.lookAlikes.length === 0) return null;
  return (
    <section>
      <h2>Easily mistaken for</h2>
      <dl class="look-alikes">
        {series.lookAlikes.map(({ code, differs }) => (
          <div key={code}>
            <dt>
              <a href={seriesPage(code)}>
                {nameOf(code) ?? code} <span class="figure">{code}</span>
              </a>
            </dt>
            <dd>{differs}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Titles({ heading, titles }: { heading: string; titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <p class="theirs titles">{titles.slice(0, 12).join(' · ')}</p>
    </section>
  );
}

const basisWords: Record<OccupationalSeries['occupations'][number]['basis'], string> = {
  'official excerpt': 'named by OPM',
  'own judgement': 'our own judgment',
  'title evidence': 'by titles they share; an estimate',
  'learned similarity': 'by like words; an estimate',
};

function Occupations({ series }: { series: OccupationalSeries }) {
  if (series.occupations.length === 0) return null;
  return (
    <section>
      <h2>Private occupations like it</h2>
      <ul>
        {series.occupations.slice(0, 6).map(({ soc, title, basis }) => (
          <li key={soc}>
            {title} <span class="quiet small">{basisWords[basis]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hiring({ series }: { series: OccupationalSeries }) {
  const years = Object.entries(series.entryHiring?.byYear ?? {}).sort();
  if (years.length === 0) return null;
  const most = Math.max(...years.map(([, hires]) => hires), 1);
  const last = years.at(-1)![0];
  return (
    <section>
      <h2>Entry hires by year</h2>
      <BarTable
        caption={`Permanent hires at entry level; ${last} is a part of a year`}
        head={['Year', 'Hires']}
        rows={years.map(([year, hires]) => ({ label: year, part: hires / most, figure: hires.toLocaleString('en-US') }))}
      />
    </section>
  );
}

function Grades({ series }: { series: OccupationalSeries }) {
  const grades = Object.entries(series.gsGrades)
    .map(([grade, count]) => ({ grade: Number(grade), count }))
    .sort((a, b) => a.grade - b.grade);
  if (grades.length === 0) return null;
  const most = Math.max(...grades.map((g) => g.count));
  return (
    <section>
      <h2>Where people stand on the General Schedule</h2>
      <BarTable
        caption="People by grade, March 2025; small counts are hidden by OPM"
        head={['Grade', 'People']}
        rows={grades.map(({ grade, count }) => ({ label: `GS-${grade}`, part: count / most, figure: count.toLocaleString('en-US') }))}
      />
    </section>
  );
}

function Agencies({ series }: { series: OccupationalSeries }) {
  const { top, count } = series.agencies;
  if (top.length === 0) return null;
  const most = top[0]!.employees || 1;
  const counted = series.headCounts.at(-1);
  return (
    <section>
      <h2>Who employs them</h2>
      <BarTable
        caption={`The largest of ${count} ${count === 1 ? 'agency' : 'agencies'}${counted ? `, ${spokenMonth(counted.date)}` : ''}`}
        head={['Agency', 'People']}
        rows={top
          .slice(0, 8)
          .map(({ name, employees }) => ({ label: name, part: employees / most, figure: employees.toLocaleString('en-US') }))}
      />
    </section>
  );
}
