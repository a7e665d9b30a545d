// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { hydrate } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MarkedAd } from '../../../site/ui/marked-ad.tsx';
import { SeriesPlate } from '../../../site/ui/plate.tsx';
import { SkillChips } from '../../../site/ui/skill-chips.tsx';
import { SkillPicker } from '../../../site/ui/skill-picker.tsx';
import type { Mention } from '../../../taxonomy/schema/analysis.ts';
import type { SkillEntry } from '../../../taxonomy/schema/taxonomy.ts';

afterEach(cleanup);

const skills: SkillEntry[] = [
  { id: 'sql', label: 'SQL', kind: 'tool' },
  { id: 'sqlite', label: 'SQLite', kind: 'tool' },
];

describe('the skill picker', () => {
  const search = async (query: string) => skills.filter((skill) => skill.label.toLowerCase().startsWith(query.toLowerCase()));
  const open = (onPick = vi.fn()) => {
    render(<SkillPicker label="Add a skill" search={search} onPick={onPick} />);
    const box = screen.getByRole('combobox', { name: 'Add a skill' });
    const type = async (value: string) => {
      fireEvent.input(box, { target: { value } });
      await screen.findByText(/found$/);
    };
    return { box, type, onPick };
  };

  test('opens with the first letters, says how many it found, and points at the first', async () => {
    const { box, type } = open();
    expect(box.getAttribute('aria-expanded')).toBe('false');
    await type('sq');
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    expect(screen.getByText('2 found')).toBeTruthy();
    expect(box.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[0]!.id);
  });
  test('arrows go round, Enter takes, and the box is empty again', async () => {
    const { box, type, onPick } = open();
    await type('sq');
    fireEvent.keyDown(box, { key: 'ArrowUp' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onPick).toHaveBeenCalledWith('sqlite', skills[1]);
    expect((box as HTMLInputElement).value).toBe('');
  });
  test('Escape shuts it and takes nothing', async () => {
    const { box, type, onPick } = open();
    await type('sq');
    fireEvent.keyDown(box, { key: 'Escape' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onPick).not.toHaveBeenCalled();
  });
  test('what was typed before its script ran is kept and looked up', async () => {
    const picker = <SkillPicker label="Add a skill" search={search} onPick={vi.fn()} />;
    const page = document.body.appendChild(document.createElement('div'));
    page.append(...render(picker).container.childNodes);
    const box = page.querySelector('input')!;
    box.value = 'sq';
    hydrate(picker, page);
    await screen.findByText('2 found');
    expect(page.querySelector('input')).toBe(box);
    expect(box.value).toBe('sq');
    page.remove();
  });
  test('Enter never takes what earlier letters found', async () => {
    const { box, type, onPick } = open();
    await type('sq');
    fireEvent.input(box, { target: { value: 'sqlite' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onPick).not.toHaveBeenCalled();
    await screen.findByText('1 found');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onPick).toHaveBeenCalledWith('sqlite', skills[1]);
  });
  test('says so when it knows no such skill', async () => {
    await open().type('zebra');
    expect(screen.getByText('No skill we know by that name.')).toBeTruthy();
  });
});

describe('the chips', () => {
  function Chips() {
    const [marked, setMarked] = useState(new Set<string>());
    const [not, setNot] = useState(new Set<string>());
    const turn = (set: Set<string>, id: string, on: boolean) => new Set(on ? [...set, id] : [...set].filter((one) => one !== id));
    return (
      <SkillChips
        question="Which of these have you done?"
        skills={skills}
        marked={marked}
        onMark={(id, on) => setMarked(turn(marked, id, on))}
        notMine={not}
        onNotMine={(id, on) => setNot(turn(not, id, on))}
      />
    );
  }

  test('one press says yes, a second takes it back', () => {
    render(<Chips />);
    const chip = screen.getByRole('button', { name: 'SQL' });
    fireEvent.click(chip);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(chip);
    expect(chip.getAttribute('aria-pressed')).toBe('false');
  });
  test('"I don’t have this" is said by the person, in words beside the chip, and is not the same as not marked', () => {
    render(<Chips />);
    expect(screen.queryByText(/not yours/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /I don’t have this: SQLite/ }));
    expect(screen.getByRole('button', { name: 'SQLite not yours' })).toBeTruthy();
  });
});

describe('the marked ad', () => {
  const text = 'Use SQL daily.\n<b>bold</b> & SQL';
  const mention = (start: number): Mention => ({
    skill: 'sql',
    in: 'text',
    start,
    end: start + 3,
    quote: 'SQL',
    section: 'duties',
    demand: 'must',
  });
  const mentions = [mention(4), mention(text.lastIndexOf('SQL'))];

  test('shows the text of others as text, never as markup', () => {
    const { container } = render(<MarkedAd text={text} mentions={mentions} nameOf={() => skills[0]} />);
    expect(container.querySelector('b')).toBeNull();
    expect(container.textContent).toContain('<b>bold</b> & SQL');
  });
  test('marks every mention, tags the first, and is not told by color alone', () => {
    const { container } = render(<MarkedAd text={text} mentions={mentions} nameOf={() => skills[0]} />);
    expect(container.querySelectorAll('mark')).toHaveLength(2);
    expect([...container.querySelectorAll('.ad-tag')].map((tag) => tag.textContent)).toEqual(['tool']);
  });
  test('shows a very long text piece by piece, and none of it is lost', () => {
    const lines = Array.from({ length: 500 }, (_none, at) => `Line ${at}.`);
    const { container } = render(<MarkedAd text={lines.join('\n')} mentions={[]} nameOf={() => undefined} />);
    expect(container.querySelectorAll('p')).toHaveLength(400);
    fireEvent.click(screen.getByRole('button', { name: 'Show more of this text' }));
    expect([...container.querySelectorAll('p')].map((line) => line.textContent)).toEqual(lines);
    expect(screen.queryByRole('button')).toBeNull();
  });
  test('a press opens a note on how it was read, with the ways to correct it', () => {
    const onCorrect = vi.fn();
    render(<MarkedAd text={text} mentions={mentions} nameOf={() => skills[0]} onLight={() => {}} onCorrect={onCorrect} />);
    fireEvent.click(screen.getAllByRole('button', { name: 'SQL' })[1]!);
    expect(screen.getByText(/The ad asks for it as a must/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Not meant here' }));
    expect(onCorrect).toHaveBeenCalledWith(mentions[1], 'not-here');
  });
});

describe('the plate', () => {
  const facts = [
    { label: 'Pay here', value: '$75k to $164k', note: 'GS-11 to 14' },
    { label: 'Degree', value: null, note: 'read the opening' },
  ];
  test('has the name first and the code after it, and a kind word for what is not known', () => {
    render(<SeriesPlate code="0343" name="Program Analysis" facts={facts} />);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Program Analysiscode 0343');
    expect(screen.getByText('Not known')).toBeTruthy();
    expect(screen.getByText('read the opening')).toBeTruthy();
  });
  test('shuts to a single line and says so', () => {
    const onToggle = vi.fn();
    render(<SeriesPlate code="0343" name="Program Analysis" facts={facts} open={false} onToggle={onToggle} />);
    const band = within(screen.getByRole('heading', { level: 3 })).getByRole('button');
    expect(band.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('Pay here')).toBeNull();
    fireEvent.click(band);
    expect(onToggle).toHaveBeenCalledOnce();
  });
  test('puts a doubtful future first', () => {
    const status = { state: 'reported', date: '2026-04-29', source: 'press' } as const;
    const { container } = render(<SeriesPlate code="0343" name="Program Analysis" facts={facts} status={status} />);
    expect(container.querySelector('.plate-body')?.firstElementChild?.textContent).toContain('Reported as being merged or cancelled');
  });
  test('shows six skills and the rest on demand; a lit one is always to be seen', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ id: `s${i}`, label: `Skill ${i}` }));
    render(<SeriesPlate code="0343" name="Program Analysis" facts={facts} skills={many} lit="s8" onLight={() => {}} />);
    expect(screen.getAllByRole('button', { name: /^Skill/ })).toHaveLength(7);
    fireEvent.click(screen.getByRole('button', { name: '2 more' }));
    expect(screen.getAllByRole('button', { name: /^Skill/ })).toHaveLength(9);
  });
});
