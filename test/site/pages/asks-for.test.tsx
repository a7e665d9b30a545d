import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { AsksFor } from '../../../site/pages/series/asks-for.tsx';
import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';

type Asked = OccupationalSeries['asksFor'][number];

const asked = (label: string, basis: Asked['basis'], share: number | null = null): Asked => ({
  skill: label,
  label,
  basis,
  share,
  lift: 12,
});
const said = (...asksFor: Asked[]) =>
  renderToString(<AsksFor series={{ asksFor }} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('a kind with openings shows how many of them name each skill', () => {
  const text = said(...Array.from({ length: 12 }, (_, at) => asked(`skill ${at}`, 'openings', 0.4)));
  expect(text).toContain('skill 0 40%, far above average');
  expect(text).not.toContain('cannot tell');
});

test('a kind without openings shows what describes it, says so, and shows no share', () => {
  const text = said(asked('Welding', 'description'), asked('Rigging', 'occupation'));
  expect(text).toContain('Too few of its openings were read.');
  expect(text).toContain('The work is described with: Welding');
  expect(text).toContain('Private work like it uses: Rigging');
  expect(text).not.toContain('%');
});

test('few openings are filled up, each part said to be what it is', () => {
  const text = said(asked('Audits', 'openings', 0.5), asked('Ledgers', 'description'));
  expect(text).toContain('Audits 50%');
  expect(text).toContain('Few skills stand out in its openings.');
  expect(text).toContain('The work is described with: Ledgers');
});

test('a kind of which nothing is known says that we cannot tell', () => expect(said()).toContain('We cannot tell what it asks for.'));
