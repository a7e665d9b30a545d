import { readSnapshot } from '../../extension/boards/read-snapshot.ts';

Object.assign(globalThis, { readSnapshot });
