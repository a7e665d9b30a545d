import type { Pathways } from '../../../taxonomy/schema/pathways.ts';
import { ChartFigure } from '../../ui/chart-figure.tsx';
import { seriesPage } from '../frame/links.ts';

/** Which kinds of job name which AI and data skills, in titles of openings and in their texts. */
export function AiAskedTable({ ai, titles }: { ai: Pathways['ai']; titles: Readonly<Record<string, string>> }) {
  const rows = ai.skills
    .map((skill) => ({ ...skill, asked: ai.asked.filter((one) => one.skill === skill.id) }))
    .filter(({ asked }) => asked.length > 0)
    .map((row) => ({ ...row, total: row.asked.reduce((sum, one) => sum + one.titles + one.texts, 0) }))
    .sort((a, b) => b.total - a.total);
  const most = Math.max(1, ...rows.map(({ total }) => total));
  return (
    <section>
      <h2>AI and data skills that openings name</h2>
      <p class="section-says">
        Counted from a sample of titles and texts of openings. Most AI work still hides in titles such as IT specialist and analyst, so true
        numbers are higher.
      </p>
      <ChartFigure
        name="ai-skills"
        label="AI and data skills by kind of job"
        source="USAJOBS: titles of 2013 to 2016 and 2024 to 2026; texts of 2017 to 2023 and questionnaires of 2025, a sample. Sentences on how to apply are left out, and so are kinds of job where a skill was met only once."
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

const metWords = (titles: number, texts: number) =>
  [titles > 0 ? `${titles} ${titles === 1 ? 'title' : 'titles'}` : null, texts > 0 ? `${texts} ${texts === 1 ? 'text' : 'texts'}` : null]
    .filter((part) => part !== null)
    .join(', ');
