import { describe, expect, it } from 'vitest';
import { addEntry, makeLexicon } from '../../../taxonomy/text/lexicon.ts';
import { readText } from '../../../taxonomy/text/read-text.ts';

/** A row of numbers from 0 to 1 that is the same for the same seed. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = randoms(20_261_122);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** Few words, so that forms begin alike, hold one another and lie across one another. */
const WORDS = [
  'data',
  'entry',
  'analysis',
  'plan',
  'planning',
  'water',
  'system',
  'cost',
  'c++',
  'c#',
  'of',
  'and',
  'field',
  'lab',
  'budget',
  'x',
];
const UNKNOWN = ['dataset', 'replan', 'waterway', 'xx', 'c', 'labor'];
const FORMS = [
  ...new Set(Array.from({ length: 120 }, () => Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(WORDS)).join(' '))),
];
/** What joins two words of a phrase, and what parts them. */
const JOINS = [' ', ' ', ' ', '-', '/', '  '];
const PARTS = ['. ', ', ', '; ', '\n\n', ': ', ' (', '? '];

const anyCase = (word: string) => pick([word, word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]);

function makeText(): string {
  let text = '';
  const count = 1 + Math.floor(random() * 40);
  for (let i = 0; i < count; i++) {
    if (i > 0) text += random() < 0.8 ? pick(JOINS) : pick(PARTS);
    text += anyCase(random() < 0.85 ? pick(WORDS) : pick(UNKNOWN));
  }
  return text;
}

const SPLIT_FORMS = FORMS.map((form) => form.split(' '));

interface Found {
  form: string;
  start: number;
  end: number;
}

/** The slow and obvious way: at every word, from left to right, try every form, and keep the longest. */
function findSlowly(text: string): Found[] {
  const words = [...text.matchAll(/[a-z]+(?:\+\+|#)?/gi)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const joined = words.map(({ end }, at) => /^(?: {1,2}|-|\/)$/.test(text.slice(end, words[at + 1]?.start)));
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    let longest: string[] = [];
    for (const parts of SPLIT_FORMS) {
      const fits = parts.every((part, i) => words[at + i]?.word === part && (i === 0 || joined[at + i - 1]));
      if (fits && parts.length > longest.length) longest = parts;
    }
    if (longest.length > 0) found.push({ form: longest.join(' '), start: words[at]!.start, end: words[at + longest.length - 1]!.end });
    at += Math.max(1, longest.length);
  }
  return found;
}

describe('finding phrases', () => {
  it('gives on 10,000 generated texts what trying every form at every word gives', () => {
    const lexicon = makeLexicon(FORMS.length);
    for (const form of FORMS) addEntry(lexicon, form, (words) => ({ is: 'skill', skill: 0, trust: 'strong', form, words }));
    let mentions = 0;
    for (let round = 0; round < 10_000; round++) {
      const text = makeText();
      const { spans, tokens } = readText(text, lexicon);
      const quickly = spans.map(({ entry, from, to }) => ({
        form: 'form' in entry ? entry.form : '',
        start: tokens.start[from]!,
        end: tokens.end[to - 1]!,
      }));
      const slowly = findSlowly(text);
      if (JSON.stringify(quickly) !== JSON.stringify(slowly)) expect({ text, found: quickly }).toEqual({ text, found: slowly });
      mentions += quickly.length;
    }
    expect(mentions).toBeGreaterThan(50_000);
  });
});
