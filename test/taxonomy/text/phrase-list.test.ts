import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inflectVerb } from '../../../taxonomy/text/inflect-verb.ts';
import { MOST_WORDS, PhraseList, packPhrases, type SkillPhrases } from '../../../taxonomy/text/phrase-list.ts';

const VERBS = new Set(['manage', 'plan', 'carry']);

/** The phrases of each skill as they are read again, bent ones written out. */
function readAgain(skills: readonly SkillPhrases[]): string[][] {
  const { words, bytes } = packPhrases(skills, VERBS);
  const numbers: string[] = [];
  const number = (word: string) => {
    if (!numbers.includes(word)) numbers.push(word);
    return numbers.indexOf(word);
  };
  const list = new PhraseList(words, bytes, skills.flatMap(({ label }) => label).map(number), number);
  return skills.map(({ label }) => {
    const found: string[] = [];
    list.readSkill(label.map(number), (lemmas, count, bent) => {
      const [verb, ...object] = lemmas.slice(0, count).map((at) => numbers[at]!);
      for (const form of [verb!, ...(bent ? inflectVerb(verb!) : [])]) found.push([form, ...object].join(' '));
    });
    return found.sort();
  });
}

const split = (phrases: readonly string[]) => phrases.map((phrase) => phrase.split(' '));
const skill = (label: string, ...phrases: string[]): SkillPhrases => ({ label: label.split(' '), phrases: split(phrases) });

it('names words by their place in the skill, and bends verbs', () => {
  const forms = ['manage calendar', 'managing calendar', 'managed calendar', 'manage schedule'];
  const { words, bytes } = packPhrases([skill('calendar management', ...forms)], VERBS);
  expect(words).toBe('manage\nschedule\n');
  expect([...bytes.subarray(8)]).toEqual([1 | (1 << 5), 1 << 2, 2, 0, 0, 0, 1, 0, 0, 1]);
  expect(readAgain([skill('calendar management', ...forms)])).toEqual([[...forms].sort()]);
});

it('bends a verb only where all three forms are given and the verb is listed', () => {
  const forms = ['plan trip', 'planning trip', 'welding pipe', 'weld pipe', 'welded pipe', 'carrying load', 'carry load', 'carried load'];
  expect(readAgain([skill('logistics', ...forms)])).toEqual([[...forms].sort()]);
});

it('any phrases of any skills come back as they were', () => {
  const word = fc.oneof(
    fc.constantFrom('manage', 'managing', 'managed', 'plan', 'planning', 'planned', 'calendar', 'c++'),
    fc.stringMatching(/^[a-z]{1,3}$/),
  );
  const phrase = fc.array(word, { minLength: 1, maxLength: MOST_WORDS }).map((words) => words.join(' '));
  const skills = fc.array(
    fc.record({
      label: fc.array(word, { maxLength: 9 }),
      phrases: fc.uniqueArray(phrase, { maxLength: 60 }).map(split),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(skills, (given) => {
      expect(readAgain(given)).toEqual(given.map(({ phrases }) => phrases.map((words) => words.join(' ')).sort()));
    }),
  );
});

it('words of labels are not written again', () => {
  const many = Array.from({ length: 600 }, (_, i) => `w${i}`);
  const skills = [skill('zoning plan', ...many, ...many.map((word) => `${word} x`)), skill('travel', 'zoning trip')];
  const written = packPhrases(skills, VERBS).words.split('\n');
  expect([written.includes('trip'), written.includes('zoning')]).toEqual([true, false]);
  expect(readAgain(skills)[1]).toEqual(['zoning trip']);
});

it('a skill may have more words than places', () => {
  const forms = Array.from({ length: 700 }, (_, i) => `w${i} w${(i * 7) % 700}`);
  expect(readAgain([skill('many', ...forms), skill('one', 'w1 w2')])).toEqual([[...forms].sort(), ['w1 w2']]);
});

it.each([
  ['manage', 'managing', 'managed'],
  ['plan', 'planning', 'planned'],
  ['carry', 'carrying', 'carried'],
  ['monitor', 'monitoring', 'monitored'],
  ['oversee', 'overseeing', 'overseed'],
  ['display', 'displaying', 'displayed'],
])('%s: %s, %s', (verb, ing, past) => expect(inflectVerb(verb)).toEqual([ing, past]));
