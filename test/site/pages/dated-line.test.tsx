// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DatedLine } from '../../../site/pages/applying/dated-line.tsx';
import { ProgramsPage } from '../../../site/pages/programs-page.tsx';
import { spokenDate } from '../../../site/ui/words.ts';
import { compileRules } from '../../../taxonomy/compile/series-facts/compile-rules.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const { rules } = compileRules(new Set());
const facts = [...rules.paths, ...rules.directHire, ...rules.programs, ...rules.applying];

/** Noon, so that no time zone makes it another day. */
const readOn = (day: string) => vi.useFakeTimers({ now: new Date(`${day}T12:00:00Z`), toFake: ['Date'] });
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe('every kept rule and program, as it is read', () => {
  test('stands plainly up to its day, and from the next day on says that it may have changed', async () => {
    for (const fact of facts) {
      for (const [day, says] of [
        [fact.checkBy, false],
        [dayAfter(fact.checkBy), true],
      ] as const) {
        readOn(day);
        const { container } = render(<DatedLine fact={fact} />);
        await vi.waitFor(() => expect(container.textContent?.includes('may have changed'), `${fact.publisher} on ${day}`).toBe(says));
        cleanup();
      }
    }
  });

  test('names who said it and when; second-hand ones begin with "Reported", official ones do not', () => {
    for (const fact of facts) {
      const { container } = render(<DatedLine fact={fact} />);
      expect(container.textContent).toContain(`${fact.publisher}, ${spokenDate(fact.date)}`);
      expect(container.textContent?.startsWith('Reported. ')).toBe(fact.mark === 'B');
      cleanup();
    }
  });

  test('dates are written one way: a day, a month, or a year', () => {
    expect(['2026-04-29', '2025-03', '2024', '2026-11-28T12:00:00.000Z'].map(spokenDate)).toEqual([
      'April\u00a029, 2026',
      'March 2025',
      '2024',
      'November\u00a028, 2026',
    ]);
    for (const { publisher, date } of facts) expect(spokenDate(date), publisher).toMatch(/^(?:[A-Z][a-z]+(?:\u00a0\d{1,2},)? )?\d{4}$/);
  });

  test('a program that has closed never stands under what is open', () => {
    const { container } = render(<ProgramsPage data={{ programs: rules.programs }} />);
    const open = [...container.querySelectorAll('section')].find((part) => part.querySelector('h2')?.textContent === 'Open or going on');
    for (const { name } of rules.programs.filter(({ closed }) => closed)) expect(open?.textContent).not.toContain(name);
  });

  test('leads out of the site only to government pages', () => {
    const links = facts.flatMap((fact) => [fact.link, 'ownPage' in fact ? fact.ownPage : undefined]).filter((link) => link !== undefined);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(new URL(link).hostname, link).toMatch(/\.(?:gov|mil)$/);
  });
});
