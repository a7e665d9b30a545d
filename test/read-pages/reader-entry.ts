import { readSnapshot } from '../../extension/panel/read-snapshot.ts';

Object.assign(globalThis, { readSnapshot });
