import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blindTitle } from '../../../taxonomy/text/blind-title.ts';
import { anyText } from './any-text.ts';

describe('a text blind to its title', () => {
  it.each([
    ['Truck Mechanic', 'The truck-mechanic, a TRUCK  MECHANIC.', 'The               , a                .'],
    ['IT Specialist 2210', 'An IT Specialist 2210 here, 2210.', 'An                    here,     .'],
    ['C++ (Senior)', 'C++ Senior', '          '],
    ['', 'Series 0343 and 12345', 'Series      and 12345'],
    ['Nurse', 'Other work', 'Other work'],
  ])('%s: %s', (title, text, blind) => expect(blindTitle(text, title)).toBe(blind));

  it('has the length of the text, and differs from it by blanks alone', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, title) => {
        const blind = blindTitle(text, title);
        expect(blind).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) if (blind[i] !== text[i]) expect(blind[i]).toBe(' ');
      }),
    );
  });
});
