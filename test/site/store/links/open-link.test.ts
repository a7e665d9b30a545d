import { expect, test } from 'vitest';
import type { LinkContent } from '../../../../site/store/links/link-content.ts';
import type { Known } from '../../../../site/store/links/link-names.ts';
import { openLink, takeLink } from '../../../../site/store/links/open-link.ts';
import { writeLink, writeLinkFile } from '../../../../site/store/links/write-link.ts';
import { dropTask, keepTask, taskIn } from '../../../../site/store/task.ts';
import { emptyProfile, type Profile } from '../../../../taxonomy/schema/profile.ts';
import type { Plate, SkillEntry } from '../../../../taxonomy/schema/taxonomy.ts';
import { aProfile } from '../contents.ts';
import { tab } from '../tabs.ts';

const skill = (id: string, label: string): SkillEntry => ({ id, label, kind: 'method' });
const skills = [skill('budgeting', 'Budgeting'), skill('welding', 'Welding')];
const plate = (code: string, title: string, forward?: string) => [code, { code, title, status: { forward } } as unknown as Plate] as const;
const known: Known = {
  skills,
  skillById: new Map(skills.map((one) => [one.id, one])),
  skillIndex: new Map([
    ['budgeting', 0],
    ['welding', 1],
    ['metal-joining', 1],
  ]),
  plates: new Map([plate('0560', 'Budget Analysis'), plate('0334', 'Computer Specialist', '2210'), plate('2210', 'IT Management')]),
};
const content: LinkContent = {
  kind: 'skills',
  skills: [{ id: 'budgeting', level: 'learning' }, { id: 'metal-joining' }, { id: 'sourdough' }],
  target: ['0334'],
  titleBlind: true,
  note: 'First line.\nSecond line.',
};
const link = () => writeLink('https://counterpart.example/counselor/', content);

test('a link opens as a whole address, as its part from #, among blanks, or as a file, and each says the same', async () => {
  const address = await link();
  const whole = await openLink(address, known, emptyProfile());
  expect(whole.says).toEqual([
    'Kinds of federal job: IT Management (2210).',
    'Skills, learning: Budgeting.',
    'Skills, level not said: Welding, sourdough.',
    'Job titles are left aside when ads are read.',
    'Note: First line.\nSecond line.',
  ]);
  for (const given of [new URL(address).hash, `  ${address}\n`, await writeLinkFile(content)])
    expect(await openLink(given, known, emptyProfile())).toEqual(whole);
});

test('ids that lead elsewhere now and ids nobody knows are named, and kept', async () => {
  const { notes, content: read } = await openLink(await link(), known, emptyProfile());
  expect(notes).toEqual([
    '0334 is now IT Management (2210).',
    'metal-joining is now Welding.',
    'We do not know these here. They are kept under their own names: sourdough.',
  ]);
  expect('skills' in read && read.skills.map((one) => one.id)).toEqual(['budgeting', 'welding', 'sourdough']);
});

test('what would come in and what would go is told beforehand, and nothing is changed by opening', async () => {
  const profile: Profile = { ...emptyProfile(), skills: [{ id: 'budgeting' }, { id: 'cobol' }] };
  const before = structuredClone(profile);
  expect(await openLink(await link(), known, profile)).toMatchObject({ mine: 2, added: ['Welding', 'sourdough'], gone: ['cobol'] });
  expect(profile).toEqual(before);
});

test('taking a link over is merged or put in place, carries the title switch, and is taken back whole', async () => {
  for (const how of ['merge', 'replace'] as const) {
    const store = await tab();
    await store.profile.change(() => aProfile);
    const back = await takeLink(store, content, how);
    const ids = (await store.profile.get()).skills.map((one) => one.id);
    expect(ids).toEqual(
      how === 'merge' ? ['budgeting', 'a form nobody knows', 'metal-joining', 'sourdough'] : ['budgeting', 'metal-joining', 'sourdough'],
    );
    expect((await store.profile.get()).skills[0]?.notes, 'evidence stays at home and stays').toEqual(aProfile.skills[0]?.notes);
    expect(await store.settings.get()).toEqual({ titleBlind: true });
    await back();
    expect(await store.profile.get()).toEqual(aProfile);
    expect(await store.settings.get()).toEqual({});
  }
});

test('a task is kept as its link, with the time it was kept, and can be put away', async () => {
  const store = await tab();
  const task = new URL(await writeLink('https://counterpart.example/', { kind: 'assignment', target: ['0560'], ads: 3 })).hash;
  await keepTask(store, task, '2026-11-22T10:00:00.000Z');
  expect(taskIn(await store.settings.get())).toEqual({ since: '2026-11-22T10:00:00.000Z', link: task });
  await dropTask(store);
  expect(taskIn(await store.settings.get())).toBeNull();
});

test.each([[{ task: 5 }], [{ task: 'soon' }], [{ task: '2026-11-22T10:00:00.000Z javascript:alert(1)' }], [{}]])(
  'settings %o hold no task',
  (settings) => {
    expect(taskIn(settings)).toBeNull();
  },
);
