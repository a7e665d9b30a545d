import { describe, expect, test } from 'vitest';
import { alikeOccupations } from '../../../../taxonomy/compile/series-facts/occupation-similarity.ts';
import { linkOccupations, type OccupationSources } from '../../../../taxonomy/compile/series-facts/occupations.ts';
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
