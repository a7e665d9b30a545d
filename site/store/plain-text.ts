// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters that go
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
/** With the u flag only halves that have no partner match. */
const LONE_HALF = /[\ud800-\udfff]/gu;

/** Text from someone else without control characters, and without marks that turn or hide what is shown. Lines and tabs stay; halves of characters become U+FFFD. */
export const plainText = (text: string): string => text.replace(LONE_HALF, '\ufffd').replace(/\r\n?/gu, '\n').replace(UNSEEN, '');
