import type { EarlyDoor } from '../../../taxonomy/rules/early-career.ts';
import type { FlowStrip } from '../../../taxonomy/schema/flow-strip.ts';
import type { GsPayTable } from '../../../taxonomy/schema/gs-pay-table.ts';
import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';
import type { RulesData } from '../../../taxonomy/schema/rules-data.ts';
import type { SharedSkills as Shared } from '../../../taxonomy/schema/shared-skills.ts';
import type { Specialty } from '../../../taxonomy/schema/specialty.ts';
import type { Plate } from '../../../taxonomy/schema/taxonomy.ts';
import type { FurtherEnd } from '../../ui/further-ends.ts';
import { statusSentence } from '../../ui/plate.tsx';
import { openJobs, seriesPage, to } from '../frame/links.ts';
import { SiteFoot, SiteHead } from '../frame/site-frame.tsx';
import { ApplySection } from './apply-section.tsx';
import { AsksFor } from './asks-for.tsx';
import { CommonRoleSection } from './common-role-section.tsx';
import { EarlySection } from './early-section.tsx';
import { FlowSection } from './flow-section.tsx';
import { LadderSection } from './ladder-section.tsx';
import { PaySection } from './pay-section.tsx';
import { datedFacts } from './series-facts.ts';
import { SharedSkills } from './shared-skills.tsx';
import { SizeOverTime } from './size-over-time.tsx';
import { SpecialtiesSection } from './specialties-section.tsx';

/** What the page of one kind of job is made of, besides its record. */
export interface SeriesWorld {
  plate: Plate;
  /** Null for retired kinds, which lead nowhere. */
  strip: FlowStrip | null;
  further: readonly FurtherEnd[];
  /** Null where openings of too few agencies were read. */
  shared: Shared | null;
  door: EarlyDoor | null;
  specialties: readonly Specialty[];
  rules: RulesData;
  pay: GsPayTable;
  today: string;
}

export interface SeriesDocumentProps {
  series: OccupationalSeries;
  nameOf: (code: string) => string | undefined;
  world: SeriesWorld;
}

/** One kind of federal job, whole, readable without a script. What must be known first stands first. */
export function SeriesDocument({ series, nameOf, world }: SeriesDocumentProps) {
  const warning = statusSentence(series.status);
  const current = series.status.state !== 'retired' && series.status.state !== 'cancelled';
  const group = `${to('federal-jobs/')}#group-${series.group.code}`;
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
              <a href={group}>{series.group.title}</a>
            </p>
            <h1>
              {series.title} <span class="plate-code">{series.code}</span>
            </h1>
          </header>
          {warning && <p class="plate-status series-status">{warning}</p>}
          <div class="series-columns">
            <div class="series-main">
              {series.summary && <p class="series-summary">{series.summary}</p>}
              {!current && <p class="series-summary">You may still meet its code in old announcements and records.</p>}
              {current && <AsksFor series={series} />}
              <SpecialtiesSection
                series={series}
                specialties={world.specialties}
                policies={world.rules.programs.filter(({ kind, series: codes }) => kind === 'background' && codes.includes(series.code))}
              />
              {world.strip && <FlowSection series={series} strip={world.strip} further={world.further} />}
              <LookAlikes series={series} nameOf={nameOf} />
              {current && (
                <>
                  <LadderSection series={series} plate={world.plate} rules={world.rules} />
                  <PaySection series={series} plate={world.plate} pay={world.pay} rules={world.rules} />
                  <ApplySection plate={world.plate} rules={world.rules} today={world.today} />
                  {world.door && <EarlySection door={world.door} plate={world.plate} />}
                </>
              )}
              <CommonRoleSection series={series} shared={world.shared} />
              {world.shared && <SharedSkills title={series.title} shared={world.shared} />}
              <SizeOverTime series={series} />
              <Titles heading="Private ads call it" titles={series.privateTitles} />
              <Titles heading="Federal openings call it" titles={series.federalTitles} />
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
              {current ? (
                <>
                  <a class="action" href={openJobs(series.code)} rel="noreferrer">
                    See open jobs on USAJOBS
                  </a>
                  <p class="small quiet">Openings that anybody may apply for. The link leaves this site.</p>
                  <p>
                    <a href={to('')}>Match a job ad to it</a>
                  </p>
                  <p>
                    <a href={`${to('resume/')}#for=${series.code}`}>Outline a resume for it</a>
                  </p>
                  <div id="stand" class="stand" />
                </>
              ) : (
                <p>
                  <a href={group}>See today’s kinds of job in this group</a>
                </p>
              )}
            </aside>
          </div>
        </article>
      </main>
      <SiteFoot />
    </>
  );
}

function LookAlikes({ series, nameOf }: Pick<SeriesDocumentProps, 'series' | 'nameOf'>) {
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
      <p class="theirs titles">{titles.slice(0, 12).join('\u00a0· ')}</p>
    </section>
  );
}
