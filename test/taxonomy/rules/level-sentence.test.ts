import { describe, expect, test } from 'vitest';
import { levelSentence, usualGrades } from '../../../taxonomy/rules/level-sentence.ts';
import { emptyProfile, type Profile } from '../../../taxonomy/schema/profile.ts';

const analyst = {
  twoGradeInterval: true,
  gsGrades: { low: 9, high: 13 },
  education: { rule: 'optional', source: '' },
  entry: null,
} as const;
const biologist = { ...analyst, gsGrades: { low: 7, high: 12 }, education: { rule: 'required', source: '' } } as const;
const nurse = { twoGradeInterval: null, gsGrades: null, education: { rule: 'required', source: '' }, entry: null } as const;
const person = (said: Partial<Profile>): Profile => ({ ...emptyProfile(), ...said });

describe('where to start, in a sentence', () => {
  test('nobody asked, nothing said, and work outside the General Schedule get none', () => {
    expect(levelSentence(analyst, null)).toBeNull();
    expect(levelSentence(analyst, person({}))).toBeNull();
    expect(levelSentence(nurse, person({ education: 'doctorate' }))).toBeNull();
  });

  test('says the grade, and what would raise it first', () => {
    expect(levelSentence(analyst, person({ education: 'master' }))).toBe(
      'Start your search at GS-9. What would raise it first: work without close guidance.',
    );
  });

  test('says the degree rule where the study falls short, whatever the experience', () => {
    const said = { education: 'some college', duties: 'independent', years: 6 } as const;
    expect(levelSentence(biologist, person(said))).toContain('It asks for a degree or set courses, whatever your experience.');
    expect(levelSentence(analyst, person(said))).not.toContain('degree or set courses');
  });

  test('warns of a start below nearly all of the work, unless beginners are hired there', () => {
    const said = person({ education: 'superior bachelor' });
    expect(levelSentence(analyst, said)).toContain('Nearly all of this work sits at GS-9 or higher, so openings there are rare.');
    const entry = { last12: 10, best12: 20, usualGrade: 7, degreeHeldShare: null };
    const hiring = levelSentence({ ...analyst, entry }, said);
    expect(hiring).toContain('Most beginners start at GS-7.');
    expect(hiring).not.toContain('rare');
    expect(levelSentence({ ...analyst, entry: { ...entry, usualGrade: 9 } }, said)).toContain('rare');
  });
});

test('the usual grades are a range, or one grade, or nothing where most is not GS', () => {
  expect(usualGrades(analyst)).toBe('This work usually sits at GS-9 to 13.');
  expect(usualGrades({ gsGrades: { low: 5, high: 5 } })).toBe('This work usually sits at GS-5.');
  expect(usualGrades(nurse)).toBeNull();
});
