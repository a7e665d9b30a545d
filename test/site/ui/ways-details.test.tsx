// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { WaysDetails } from '../../../site/ui/ways-details.tsx';

afterEach(cleanup);

const strip = { code: '0343', ends: [], through: [], announcements: 1, agencies: 1 };
function opened(load: () => Promise<ReadonlyMap<string, typeof strip>>) {
  const shown = render(<WaysDetails code="0343" name="Analysis" load={load} />);
  const details = shown.container.querySelector('details')!;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  return shown;
}

test('nothing is loaded before it is opened', () => {
  const load = vi.fn(async () => new Map([['0343', strip]]));
  render(<WaysDetails code="0343" name="Analysis" load={load} />);
  expect(load).not.toHaveBeenCalled();
});

test('opened, it shows the strip with its dates', async () => {
  const shown = opened(async () => new Map([['0343', strip]]));
  await waitFor(() => expect(shown.container.querySelectorAll('.flow-part')).toHaveLength(3));
  shown.getByText(/March 2025/);
});

test('a kind of job nobody knows ways of says so, and a failed load says what to do', async () => {
  await opened(async () => new Map()).findByText('We know of none yet.');
  cleanup();
  await opened(() => Promise.reject(new Error('gone'))).findByText(/Check that you are online/);
});
