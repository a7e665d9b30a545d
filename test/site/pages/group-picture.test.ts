import { describe, expect, test } from 'vitest';
import { groupPicture } from '../../../site/pages/counselor/group-picture.ts';
import type { LinkContent } from '../../../site/store/links/link-content.ts';

const links: LinkContent[] = [
  { kind: 'skills', skills: [{ id: 'sql' }, { id: 'sql' }, { id: 'excel' }], target: [], titleBlind: false },
  {
    kind: 'return',
    skills: [{ id: 'excel' }],
    target: ['0343'],
    adsRead: 3,
    found: [
      { code: '0343', ads: 2 },
      { code: '2210', ads: 1 },
    ],
  },
  { kind: 'return', skills: [], target: ['0343'], adsRead: 2, found: [{ code: '0343', ads: 2 }] },
  { kind: 'assignment', target: ['0343'], ads: 3 },
];

describe('the picture of a group', () => {
  test('counts people once a skill, ads once a kind of job, and leaves tasks out', () => {
    expect(groupPicture(links)).toEqual({
      people: 3,
      adsRead: 5,
      skills: [
        { id: 'excel', people: 2 },
        { id: 'sql', people: 1 },
      ],
      found: [
        { code: '0343', ads: 4 },
        { code: '2210', ads: 1 },
      ],
    });
  });
  test('of no links is empty', () => {
    expect(groupPicture([])).toEqual({ people: 0, adsRead: 0, skills: [], found: [] });
  });
});
