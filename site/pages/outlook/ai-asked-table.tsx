import type { Pathways } from '../../../taxonomy/schema/pathways.ts';
import { ChartFigure } from '../../ui/chart-figure.tsx';
import { DotsPicture } from '../../ui/dots-picture.tsx';
import { seriesPage } from '../frame/links.ts';

/** More make a picture nobody reads; the table holds all. */
const COLUMNS = 5;
const ROWS = 12;

/** Which kinds of job name which AI and data skills, in titles of openings and in their texts. */
export function AiAskedTable({ ai, titles }: { ai: Pathways['ai']; titles: Readonly<Record<string, string>> }) {
  const rows = ai.skills
    .map((skill) => ({ ...skill, asked: ai.asked.filter((one) => one.skill === skill.id) }))
    .filter(({ asked }) => asked.length > 0)
    .map((row) => ({ ...row, total: row.asked.reduce((sum, one) => sum + one.titles + one.texts, 0) }))
    .sort((a, b) => b.total - a.total);
  const most = Math.max(1, ...rows.map(({ total }) => total));
  const label = 'AI and data skills by kind of job';
  return (
    <section>
      <h2>AI and data skills that openings name</h2>
      <p class="section-says">
        Counted from a sample of titles and texts of openings. Most AI work still hides in titles such as IT specialist and analyst, so true
        numbers are higher.
      </p>
      <ChartFigure
        name="ai-skills"
        label={label}
        source="USAJOBS: titles of 2013 to 2016 and 2024 to 2026; texts of 2017 to 2023 and questionnaires of 2025, a sample. Sentences on how to apply are left out, and so are kinds of job where a skill was met only once."
        picture={<AiPicture rows={rows} titles={titles} label={label} />}
      >
        <table class="figures plain-table stacks">
          <caption class="heard">AI and data skills and the kinds of job whose openings name them</caption>
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">Times met</th>
              <th scope="col">Where</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, asked, total }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td data-by="Times met">
                  <span class="bar-cell">
                    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                      <rect width={Math.max(0.5, (total / most) * 100).toFixed(1)} height="10" />
                    </svg>
                    <span class="figure">{total}</span>
                  </span>
                </td>
                <td data-by="Where">
                  {asked.map(({ code, titles: named, texts }, at) => (
                    <span key={code}>
                      {at > 0 && '\u00a0· '}
                      <a href={seriesPage(code)}>{titles[code] ?? code}</a> <span class="quiet">{metWords(named, texts)}</span>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ChartFigure>
    </section>
  );
}

interface AiRow {
  id: string;
  label: string;
  asked: Pathways['ai']['asked'];
  total: number;
}

/** The kinds of job that name such skills most, against the skills met most. */
function AiPicture({ rows, titles, label }: { rows: readonly AiRow[]; titles: Readonly<Record<string, string>>; label: string }) {
  const met = new Map<string, number>();
  for (const one of rows.flatMap(({ asked }) => asked)) met.set(one.code, (met.get(one.code) ?? 0) + one.titles + one.texts);
  const codes = [...met]
    .sort(([a, most], [b, less]) => less - most || (a < b ? -1 : 1))
    .slice(0, COLUMNS)
    .map(([code]) => code);
  const counts = rows.slice(0, ROWS).map(({ id, label: name, asked, total }) => ({
    id,
    name,
    total,
    counts: codes.map((code) => asked.filter((one) => one.code === code).reduce((sum, one) => sum + one.titles + one.texts, 0)),
  }));
  return (
    <DotsPicture
      columns={codes.map((code) => ({ id: code, name: titles[code] ?? code }))}
      rows={counts.map(({ counts: own, total, ...row }) => ({ ...row, sizes: own.map((count) => count / total) }))}
      label={`${label}: a dot grows with its share of the times that the skill was met`}
    />
  );
}

const metWords = (titles: number, texts: number) =>
  [titles > 0 ? `${titles} ${titles === 1 ? 'title' : 'titles'}` : null, texts > 0 ? `${texts} ${texts === 1 ? 'text' : 'texts'}` : null]
    .filter((part) => part !== null)
    .join(', ');
