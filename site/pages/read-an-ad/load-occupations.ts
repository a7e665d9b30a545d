import occupationsUrl from '../../../taxonomy/compiled/occupations.json?url';
import { occupationsReader } from '../../../taxonomy/match/occupations-for.ts';
import { loadText } from '../load-text.ts';

/** Private occupations, for a federal announcement; undefined for any other ad. */
export const occupationsFor = occupationsReader(() => loadText(occupationsUrl));
