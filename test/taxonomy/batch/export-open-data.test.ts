import { describe, expect, test } from 'vitest';
import { openData } from '../../../taxonomy/batch/export-open-data.ts';

const files = await openData();
const about = JSON.parse(files.find(({ name }) => name === 'datapackage.json')!.text) as {
  resources: { path: string; schema: { fields: { name: string; type: string; description: string }[] } }[];
};
const linesOf = (name: string) =>
  files
    .find((file) => file.name === name)!
    .text.trimEnd()
    .split('\r\n');
const column = (name: string, at: number) =>
  linesOf(name)
    .slice(1)
    .map((line) => line.split(',')[at]!);

describe('open data', () => {
  test('every table stands in the description, with each of its columns explained', () => {
    expect(about.resources.map(({ path }) => path)).toEqual(files.filter(({ rows }) => rows !== null).map(({ name }) => name));
    for (const { path, schema } of about.resources) {
      expect(linesOf(path)[0]).toBe(schema.fields.map(({ name }) => name).join(','));
      for (const { description } of schema.fields) expect(description).not.toBe('');
    }
  });

  test('ids lead from one table to another', () => {
    const skills = new Set(column('skills.csv', 0));
    const codes = new Set(column('series.csv', 0));
    for (const name of ['asks-for.csv', 'crosswalk.csv']) expect(column(name, 0).filter((code) => !codes.has(code))).toEqual([]);
    expect(column('skill-pulls.csv', 0).filter((skill) => !skills.has(skill))).toEqual([]);
    expect(column('skill-pulls.csv', 1).filter((one) => !codes.has(one))).toEqual([]);
    expect(new Set(column('skill-pulls.csv', 2))).toEqual(new Set(['occupations', 'federal']));
    expect(column('asks-for.csv', 1).filter((skill) => !skills.has(skill))).toEqual([]);
    expect(column('surface-forms.csv', 0).filter((skill) => !skills.has(skill))).toEqual([]);
  });

  test('a share stands only with skills that rest on openings', () => {
    for (const line of linesOf('asks-for.csv').slice(1)) {
      const [, , basis, share] = line.split(',');
      expect([basis, share !== '']).toEqual([basis, basis === 'openings']);
    }
  });
});
