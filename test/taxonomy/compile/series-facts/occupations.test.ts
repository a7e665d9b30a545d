import { describe, expect, test } from 'vitest';
import { alikeOccupations } from '../../../../taxonomy/compile/series-facts/occupation-similarity.ts';
import { linkOccupations, type OccupationSources } from '../../../../taxonomy/compile/series-facts/occupations.ts';
import { privateTitles, reportedTitles } from '../../../../taxonomy/compile/series-facts/private-titles.ts';
import { similarities, stems, wordVectors } from '../../../../taxonomy/compile/series-facts/word-vectors.ts';

const names = new Map([
  ['13-1111.00', 'Management Analysts'],
  ['13-2031.00', 'Budget Analysts'],
  ['29-1141.00', 'Registered Nurses'],
]);
const world = (over: Partial<OccupationSources>): OccupationSources => ({
  official: [],
  judged: [],
  titles: new Map(),
  alike: new Map(),
  names,
  ...over,
});
const links = (sources: OccupationSources) => linkOccupations('0343', sources).map(({ soc, basis }) => `${soc} ${basis}`);

describe('private occupations of a series', () => {
  test('put what OPM printed before what we judged, each once', () =>
    expect(
      links(
        world({
          official: [{ series: '0343', socs: ['13-1111.00'] }],
          judged: [{ series: '0343', socs: ['13-1111.00', '13-2031.00'] }],
          alike: new Map([['0343', [{ soc: '29-1141.00', strength: 0.9 }]]]),
        }),
      ),
    ).toEqual(['13-1111.00 official excerpt', '13-2031.00 own judgement']));

  test('fall back on estimates, and name which kind', () =>
    expect(
      links(
        world({
          titles: new Map([['0343', [{ soc: '13-2031.00', share: 1, postings: 50 }]]]),
          alike: new Map([['0343', [{ soc: '13-1111.00', strength: 0.2 }]]]),
        }),
      ),
    ).toEqual(['13-2031.00 title evidence', '13-1111.00 learned similarity']));

  test('leave out weak estimates: two announcements out of nowhere are no link', () =>
    expect(links(world({ titles: new Map([['0343', [{ soc: '29-1141.00', share: 1, postings: 2 }]]]) }))).toEqual([]));

  test('drop codes that O*NET does not have', () =>
    expect(links(world({ judged: [{ series: '0343', socs: ['99-9999.00'] }] }))).toEqual([]));
});

describe('likeness of texts', () => {
  test('sees repairing, repairer and repairs as one', () => expect(new Set(stems('repairing repairer repairs')).size).toBe(1));

  test('is 1 with itself and 0 without a shared word', () => {
    const [one, other] = wordVectors([stems('hydrology of rivers'), stems('audit of accounts')]);
    const cosines = similarities([one ?? new Map(), other ?? new Map()])(one ?? new Map());
    expect([...cosines].map((cosine) => Math.round(cosine * 1000) / 1000)).toEqual([1, 0]);
  });

  test('leads from a series to its occupation, and prefers doing over teaching it', () => {
    const onet = [
      { soc: '1', title: 'Hydrologists', description: 'Study water in rivers', titles: ['Hydrologist'] },
      { soc: '2', title: 'Hydrology Teachers, Postsecondary', description: 'Teach hydrology', titles: ['Hydrology professor'] },
      { soc: '3', title: 'Accountants', description: 'Examine accounts', titles: [] },
    ];
    const alike = alikeOccupations(
      [{ code: '1315', title: 'Hydrology', federalTitles: ['Hydrologist'], definition: 'Study of water' }],
      onet,
    );
    expect(alike.get('1315')?.map(({ soc }) => soc)).toEqual(['1', '2']);
  });
});

describe('private titles of a series', () => {
  const reported = reportedTitles(
    'O*NET-SOC Code\tReported Job Title\tShown in My Next Move\n1\tACNP\tN\n1\tStaff Nurse (RN)\tY\n1\tNurse\tY\n2\tTeller\tY\n',
  );
  const nurse = { federalTitles: ['Nurse'], occupations: [{ soc: '1', title: '', basis: 'own judgement' as const, strength: 1 }] };

  test('are those that O*NET shows first; federal ones add nothing', () =>
    expect(privateTitles(nurse, [], reported)).toEqual(['Staff Nurse', 'ACNP']));

  test('written by hand come first, and alone where there are enough', () => {
    expect(privateTitles(nurse, ['School nurse'], reported)).toEqual(['School nurse', 'Staff Nurse', 'ACNP']);
    expect(privateTitles(nurse, ['A', 'B', 'C', 'D'], reported)).toEqual(['A', 'B', 'C', 'D']);
  });

  test('are not borrowed over an estimated link', () =>
    expect(
      privateTitles({ ...nurse, occupations: [{ soc: '1', title: '', basis: 'learned similarity', strength: 1 }] }, [], reported),
    ).toEqual([]));
});
