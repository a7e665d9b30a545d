// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { AlsoNames } from '../../../site/ui/also-names.tsx';

afterEach(cleanup);

/** Long enough for effects and for what they wait for. */
const tick = () => new Promise((done) => setTimeout(done, 150));

test('what an ad also names is told in its words; where it names nothing else, nothing stands there', async () => {
  const named = async ({ text = '' }) => (text === 'none' ? [] : ['Zendesk', 'Kibana']);
  const shown = render(<AlsoNames posting={{ text: 'two' }} read={named} />);
  await shown.findByText('Zendesk · Kibana');
  shown.rerender(<AlsoNames posting={{ text: 'none' }} read={named} />);
  await waitFor(() => expect(shown.container.innerHTML).toBe(''));
});

test('words that could not be read are said to be missing', async () => {
  const shown = render(<AlsoNames posting={{ text: 'ad' }} read={() => Promise.reject(new Error('gone'))} />);
  await shown.findByText(/could not be loaded/);
});

test('the words of an earlier ad that come late are not shown under the next one', async () => {
  let answer: (words: string[]) => void = () => {};
  const late = new Promise<string[]>((done) => {
    answer = done;
  });
  const read = ({ text = '' }) => (text === 'first' ? late : Promise.resolve(['Kibana']));
  const shown = render(<AlsoNames posting={{ text: 'first' }} read={read} />);
  await tick();
  shown.rerender(<AlsoNames posting={{ text: 'next' }} read={read} />);
  await shown.findByText('Kibana');
  answer(['Zendesk']);
  await tick();
  shown.getByText('Kibana');
});
