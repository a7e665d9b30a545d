import type { Taxonomy } from '../load-taxonomy.ts';
import type { Analysis, SeriesMatch } from '../schema/analysis.ts';

const WIDTH = 100;

/** An analysis as a table for people at a terminal: the series, how sure, and the ad's own words; then the skills found. */
export function prettyAnalysis(id: string, analysis: Analysis, taxonomy: Taxonomy): string {
  const lines = [id, '='.repeat(Math.min(WIDTH, Math.max(id.length, 4))), ''];
  if (analysis.series.length > 0) lines.push('Kinds of federal job that want the same skills', '');
  for (const [at, match] of analysis.series.entries()) lines.push(...matchLines(at, match, taxonomy));
  if (analysis.skills.length > 0) {
    lines.push(
      'Skills found',
      '',
      ...wrap(analysis.skills.map(({ label, mentions }) => `${label} (${mentions.length})`).join(', '), '  '),
      '',
    );
  }
  if (analysis.occupations && analysis.occupations.length > 0) {
    lines.push('What private employers call such work', '');
    for (const { title, score } of analysis.occupations) lines.push(`  ${title.padEnd(60)} ${(score * 100).toFixed(0).padStart(3)} %`);
    lines.push('');
  }
  if (analysis.disagreement) {
    const name = (code: string) => `${taxonomy.plates.get(code)?.title ?? code} (${code})`;
    lines.push(`The title says ${name(analysis.disagreement.title)}; the work says ${name(analysis.disagreement.work)}.`, '');
  }
  lines.push(...analysis.notes.map((note) => `Note: ${note}`), `Edition ${analysis.edition}. An estimate, not an official crosswalk.`);
  return `${lines.join('\n')}\n`;
}

function matchLines(at: number, { code, title, specialty, band, score, reasons, differs }: SeriesMatch, taxonomy: Taxonomy): string[] {
  const name = specialty ? `${title}: ${specialty}` : title;
  const head = `${String(at + 1).padStart(2)}. ${name} (${code})`.padEnd(70);
  const quotes = reasons
    .slice(0, 3)
    .map(({ quote, in: field }) => `"${quote.replace(/\s+/g, ' ')}"${field === 'text' ? '' : ` (${field})`}`);
  const summary = taxonomy.plates.get(code)?.summary ?? '';
  return [
    `${head} ${band.padEnd(8)}${(score * 100).toFixed(0).padStart(3)} %`,
    ...(at < 3 && summary ? wrap(summary, '      ') : []),
    ...(differs ? wrap(`differs from ${differs.from}: ${differs.by}`, '      ') : []),
    ...(quotes.length > 0 ? wrap(`because of ${quotes.join(', ')}`, '      ') : []),
    '',
  ];
}

function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
