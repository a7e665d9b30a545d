import { expect, test } from 'vitest';
import { hiringRows } from '../../../../taxonomy/compile/series-facts/hiring-rows.ts';

const TABLE = [
  'series\thires_last12\thires_best12\th2021\th2022\tpct_entry_young\ttypical_entry_grade\ttenure_kind\tpct_degree_held\topm_degree_required\tdegree_requirement\tcommon_titles',
  '0018\t30\t184\t106\t180\t20.4\t0\tunknown\t42.4\tfalse\tnone\tSafety Manager|Safety Officer',
  '2610\t5\t\t\t\t\t10\tmixed\t\t\tnone\t',
].join('\n');

test('percentages become shares, grade 0 and silence become null', () => {
  const rows = hiringRows(TABLE);
  expect(rows.get('0018')?.entry).toMatchObject({
    byYear: { '2021': 106, '2022': 180 },
    last12: 30,
    youngShare: 0.204,
    usualGrade: null,
    tenure: null,
  });
  expect(rows.get('0018')?.titles).toEqual(['Safety Manager', 'Safety Officer']);
  expect(rows.get('2610')).toMatchObject({
    degreeRequired: null,
    asks: 'none',
    titles: [],
    entry: { byYear: {}, best12: null, usualGrade: 10 },
  });
});
