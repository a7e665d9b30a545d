import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The command's promise to other tools; run as they run it, in a process of its own. */
const folder = mkdtempSync(path.join(tmpdir(), 'analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

function analyze(input: string, ...args: string[]): { code: number | null; out: string; error: string; records: Output[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['taxonomy/batch/run.mjs', 'analyze', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const lines = args.includes('--pretty') ? [] : stdout.split('\n').filter(Boolean);
  return { code: status, out: stdout, error: stderr, records: lines.map((line) => JSON.parse(line) as Output) };
}

interface Output {
  id: string | null;
  error?: string;
  edition: string;
  series: {
    code: string;
    title: string;
    score: number;
    band: string;
    reasons: {
      in: 'title' | 'text' | 'profile';
      skill: string | null;
      quote: string;
      start?: number;
      end?: number;
      section: string;
      weight: number;
    }[];
  }[];
  skills: {
    id: string;
    label: string;
    kind: string;
    mentions: { in: 'title' | 'text'; start: number; end: number; quote: string; section: string }[];
  }[];
  notes: string[];
}

const nurse = {
  id: 'nurse',
  title: 'Registered Nurse',
  text: 'Responsibilities\nAssess patients, give medication, record vital signs and plan nursing care.\nRequirements\nNursing license and patient triage.',
};
const coder = {
  id: 'coder',
  title: 'Software Engineer',
  text: 'Write software in Python and SQL on Linux servers, fix databases, secure networks and test code in the cloud.',
};
const line = (record: object) => `${JSON.stringify(record)}\n`;
const SECTIONS = ['duties', 'required', 'preferred', 'education', 'benefits', 'employer', 'legal', 'application', 'background', 'unknown'];

// The first run may bundle the command.
beforeAll(() => void analyze(''), 60_000);

describe('analyze', () => {
  it('answers one line with one line, in order', () => {
    const all = Array.from({ length: 40 }, (_, at) => ({ ...(at % 2 ? nurse : coder), id: `ad ${at}` }));
    const { code, records } = analyze(all.map(line).join(''));
    expect(code).toBe(0);
    expect(records.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  it('keeps the shape that other tools read', () => {
    const [record] = analyze(line(nurse)).records;
    expect(Object.keys(record!)).toEqual(expect.arrayContaining(['id', 'edition', 'series', 'skills', 'notes']));
    expect(record!.series).toHaveLength(10);
    expect(['0610', '0620']).toContain(record!.series[0]!.code);
    for (const { code, title, score, band, reasons } of record!.series) {
      expect(code).toMatch(/^\d{4}$/);
      expect(title).not.toBe('');
      expect(score >= 0 && score <= 1).toBe(true);
      expect(['strong', 'good', 'partial']).toContain(band);
      for (const { in: field, quote, start, end, section, weight } of reasons) {
        expect(nurse[field as 'title' | 'text'].slice(start, end)).toBe(quote);
        expect(SECTIONS).toContain(section);
        expect(weight).toBeTypeOf('number');
      }
    }
    expect(record!.skills.length).toBeGreaterThan(0);
    for (const { mentions } of record!.skills) {
      for (const { in: field, start, end, quote, section } of mentions) {
        expect(nurse[field].slice(start, end)).toBe(quote);
        expect(SECTIONS).toContain(section);
      }
    }
  });

  it('names a bad line, goes on, and ends with code 1', () => {
    const { code, records } = analyze(`${line(nurse)}\nnot json\n${line({ id: 'x', text: 5 })}${line({ text: 'no id' })}${line(coder)}`);
    expect(code).toBe(1);
    expect(records.map(({ id }) => id)).toEqual(['nurse', null, 'x', null, 'coder']);
    expect(records.map(({ error }) => error ?? '')).toEqual([
      '',
      expect.stringMatching(/^line 3: is not JSON/),
      expect.stringMatching(/^line 4: text is wrong \(got 5, expected /),
      expect.stringMatching(/^line 5: id is wrong/),
      '',
    ]);
  });

  it('reads files in the order given, a .txt file as one ad', () => {
    const { code, records } = analyze('', file('ad.txt', nurse.text), file('ads.jsonl', line(coder) + line(nurse)));
    expect(code).toBe(0);
    expect(records.map(({ id }) => id)).toEqual(['ad.txt', 'coder', 'nurse']);
    for (const record of [records[0]!, records[2]!]) expect(['0610', '0620']).toContain(record.series[0]!.code);
  });

  it('--top gives so many series, and refuses what is no number', () => {
    expect(analyze(line(nurse), '--top', '3').records[0]!.series).toHaveLength(3);
    for (const top of ['0', 'many', '1.5']) {
      const { code, error } = analyze(line(nurse), '--top', top);
      expect({ code, error: error.trim() }).toEqual({ code: 2, error: `--top wants a whole number of 1 or more (got ${top}).` });
    }
  });

  it('--title-blind uses neither the title nor its words in the text', () => {
    const misled = { ...coder, title: 'Truck Mechanic 5823', text: `${coder.text} The Truck Mechanic 5823 reads.` };
    const [blind] = analyze(line(misled), '--title-blind').records;
    expect(
      blind!.series
        .flatMap(({ reasons }) => reasons)
        .filter(({ in: field, quote }) => field === 'title' || /truck|mechanic|5823/i.test(quote)),
    ).toEqual([]);
    expect(blind!.series.map(({ code }) => code)).not.toContain('5823');
  });

  it('--profile counts the skills of a profile, and compares', () => {
    const profile = file('profile.json', JSON.stringify({ version: 1, skills: [{ id: 'python' }, { id: 'no such skill' }] }));
    const [record] = analyze(line(coder), '--profile', profile).records as (Output & { comparison: { askedByAdAndYours: string[] } })[];
    expect(record!.comparison.askedByAdAndYours).toContain('python');
    expect(record!.notes).toContain('Skill not known: "no such skill".');
    const profileReasons = record!.series.flatMap(({ reasons }) => reasons).filter((reason) => reason.in === 'profile');
    for (const reason of profileReasons) expect(reason).not.toHaveProperty('start');
  });

  it('--profile names what is wrong with a profile', () => {
    for (const [content, wrong] of [
      ['{', /is not JSON/],
      ['{"version":2,"skills":[]}', /version is wrong \(got 2, expected 1\)/],
    ] as const) {
      const { code, error } = analyze(line(coder), '--profile', file('bad.json', content));
      expect(code).toBe(2);
      expect(error).toMatch(wrong);
    }
    expect(analyze('', '--profile', path.join(folder, 'absent.json')).code).toBe(2);
  });

  it('takes skills without a text, and names the unknown in notes', () => {
    const [record] = analyze(line({ id: 'skills', skills: ['python', 'SQL', 'underwater basket weaving'] })).records;
    expect(record!.series.length).toBeGreaterThan(0);
    expect(record!.notes).toEqual(['Skill not known: "underwater basket weaving".']);
  });

  it('gives no series, and says so, where there is too little', () => {
    const { code, records } = analyze(line({ id: 'thin', text: 'Join us!' }) + line({ id: 'none' }));
    expect(code).toBe(0);
    for (const { series, notes } of records) {
      expect(series).toEqual([]);
      expect(notes).toHaveLength(1);
    }
  });

  it('--reverse names private occupations for an announcement, with quotes', () => {
    const announcement = { ...nurse, title: 'Nurse', id: 'vacancy' };
    const [record] = analyze(line(announcement), '--reverse', '--top', '3').records as (Output & {
      occupations: {
        soc: string;
        title: string;
        score: number;
        series: string;
        reasons: { in: 'title' | 'text'; quote: string; start: number; end: number }[];
      }[];
    })[];
    expect(record!.series).toHaveLength(3);
    expect(record!.occupations).toHaveLength(3);
    expect(record!.occupations[0]).toMatchObject({ soc: expect.stringMatching(/^29-/), title: expect.stringMatching(/Nurse/) });
    for (const { in: field, quote, start, end } of record!.occupations.flatMap(({ reasons }) => reasons))
      expect(announcement[field].slice(start, end)).toBe(quote);
    expect(analyze(line(announcement), '--reverse', '--pretty').out).toMatch(/What private employers call such work\n\n.*Nurse/);
  });

  it('--phrases adds the ad’s own words, and nothing else', () => {
    const [whole] = analyze(line(nurse), '--phrases').records as (Output & { phrases?: unknown[] })[];
    const [record] = analyze(line(nurse)).records;
    const { phrases, ...rest } = whole!;
    expect(phrases!.length).toBeGreaterThan(0);
    expect(record).toEqual(rest);
  });

  it('--profile reads military codes and fields of study', () => {
    const profile = file('sergeant.json', JSON.stringify({ version: 1, skills: [], military: ['25B'], majors: ['Accounting'] }));
    const [record] = analyze(line({ id: 'nobody' }), '--profile', profile).records;
    expect(record!.series.flatMap(({ reasons }) => reasons.map((reason) => (reason as { by?: string }).by))).toEqual(
      expect.arrayContaining(['military', 'major']),
    );
  });

  it('--pretty writes for people', () => {
    const { out } = analyze(line(nurse), '--pretty');
    expect(out).toMatch(/^Registered Nurse\n=+\n/);
    expect(out).toMatch(/ 1\. .*\(0610\)/);
    expect(out).toMatch(/because of "/);
    expect(Math.max(...out.split('\n').map((row) => row.length))).toBeLessThanOrEqual(100);
  });
}, 60_000);
