/**
 * Characters that steer or hide text instead of being text: zero-width ones, soft hyphens, marks that turn the reading direction,
 * and control characters other than tab and line feed. A page can use them to show one thing and say another.
 */
const steering = /[^\P{Cc}\n\t]|\p{Cf}/gu;

/** Text as one can read it: steering characters gone, odd blanks plain, at most one empty line in a row, no blanks at line ends. Total. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(steering, '')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line: for titles and names. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ');
