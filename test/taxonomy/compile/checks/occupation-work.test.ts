import { expect, test } from 'vitest';
import { checkOccupationWork } from '../../../../taxonomy/compile/checks/occupation-work.ts';

test('a line leads from an occupation with tasks to a series in use, once', () => {
  const lines = [
    { soc: '15-1254.00', series: '2210' },
    { soc: '99-9999.99', series: '2210' },
    { soc: '35-2014.00', series: '0000' },
    { soc: '15-1254.00', series: '1550' },
  ];
  const wrongs = checkOccupationWork(lines, new Set(['15-1254.00', '35-2014.00']), new Set(['2210', '1550']));
  expect(wrongs.map(({ entry, wrong }) => `${entry} ${wrong}`)).toEqual([
    '99-9999.99 unknown occupation',
    '35-2014.00 unknown series',
    '15-1254.00 written twice',
  ]);
});
