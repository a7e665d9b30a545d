// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ApplyOnce } from '../../../site/ui/apply-once.tsx';
import { LinePicture } from '../../../site/ui/line-picture.tsx';
import { RangePicture } from '../../../site/ui/range-picture.tsx';

afterEach(cleanup);

const say = (value: number) => `${value}`;
const whole = (html: string) => expect(html).not.toMatch(/NaN|undefined|Infinity|style=/);

test('a range picture draws each row once, with a ring only where the far end is a figure', () => {
  const rows = [
    { id: '0001', label: 'One', from: -4, to: 28, dot: 8 },
    { id: '0002', label: 'Two', from: 5, to: 5, dot: 5 },
  ];
  const { container } = render(<RangePicture rows={rows} label="Growth" legend="" say={say} />);
  expect(container.querySelectorAll('.picture-bar')).toHaveLength(2);
  expect(container.querySelectorAll('.picture-ring')).toHaveLength(0);
  whole(container.innerHTML);
});

test.each([[[]], [[{ id: '0001', label: 'None hired', from: 0, to: 0, dot: 0 }]]])(
  'counts by the logarithm hold zero and nothing: %j',
  (rows) => {
    const { container } = render(<RangePicture rows={rows} label="Hires" legend="" ring log say={say} />);
    whole(container.innerHTML);
  },
);

test('a line picture names the years at their first quarter', () => {
  const { container } = render(
    <LinePicture
      label="Hires"
      times={['2024Q3', '2024Q4', '2025Q1']}
      lines={[
        { name: 'Hires', counts: [1, 2, 3] },
        { name: 'Leavers', counts: [0, 0, 0] },
      ]}
    />,
  );
  expect([...container.querySelectorAll('text')].map((text) => text.textContent)).toContain('2025');
  expect(container.querySelectorAll('path')).toHaveLength(2);
  whole(container.innerHTML);
});

test('one application reaches the named agencies and the rest as one line', () => {
  const top = [
    { name: 'Department of the Navy', employees: 90 },
    { name: 'Department of Labor', employees: 0 },
  ];
  const { container } = render(<ApplyOnce name="Analysis" agencies={{ count: 7, top }} />);
  expect(container.querySelectorAll('circle')).toHaveLength(2);
  expect(container.textContent).toContain('and 5 more');
  whole(container.innerHTML);
});
