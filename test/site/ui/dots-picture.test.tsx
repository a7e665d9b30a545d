// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { DotsPicture } from '../../../site/ui/dots-picture.tsx';

afterEach(cleanup);

test('each row has a dot in each column: bigger for a bigger share, a speck for none', () => {
  const columns = ['1560', '2210', '0343'].map((id) => ({ id, name: id }));
  const { container } = render(<DotsPicture label="AI" columns={columns} rows={[{ id: 'sql', name: 'SQL', sizes: [0.8, 0.2, 0] }]} />);
  const dots = [...container.querySelectorAll('circle')];
  const [most, some, none] = dots.map((dot) => Number(dot.getAttribute('r')));
  expect(most).toBeGreaterThan(some!);
  expect(some).toBeGreaterThan(none!);
  expect(dots.map((dot) => dot.getAttribute('class'))).toEqual(['picture-bar', 'picture-bar', 'picture-none']);
  expect(container.querySelector('svg')?.getAttribute('aria-label')).toContain('The table below');
});
