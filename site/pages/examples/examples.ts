import type { Posting } from '../../../taxonomy/schema/posting.ts';
import { hvacTechnician } from './hvac-technician.ts';
import { operationsAnalyst } from './operations-analyst.ts';
import { systemsAdministrator } from './systems-administrator.ts';

/** Ads of our own, far apart from one another; the first one stands answered on the home page. */
export const examples: readonly [Posting, ...Posting[]] = [operationsAnalyst, hvacTechnician, systemsAdministrator];
