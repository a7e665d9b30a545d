/** Id of a skill that has none of its own in skills.tsv: its label in small letters, other signs as hyphens. */
export const slugOf = (label: string): string => (PLAIN_LABEL.test(label) ? label.toLowerCase().replaceAll(' ', '-') : slugOfAny(label));

/** Nine labels in ten are plain words, whose slug needs no Unicode rules. */
const PLAIN_LABEL = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const slugOfAny = (label: string): string =>
  label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.+#]+/g, '-')
    .replace(/^[-.+#]+|-+$/g, '');
