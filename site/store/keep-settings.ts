import { type Desk, putRecord, readRecord, takeRecord } from './desk.ts';
import { Settings } from './shapes/settings.ts';

/** All settings are one record under this key. */
export const SETTINGS_KEY = 'all';

export interface KeptSettings {
  get(): Promise<Settings>;
  /** Sets one; null takes it back to what the app does by itself. */
  set(name: string, value: string | number | boolean | null): Promise<void>;
}

export function keepSettings(desk: Desk): KeptSettings {
  return {
    get: async () => (await readRecord(desk, Settings, 'settings', SETTINGS_KEY)) ?? {},
    set: (name, value) =>
      desk.change(['settings', 'aside'], async (t) => {
        const { [name]: _before, ...others } = (await takeRecord(t, Settings, 'settings', SETTINGS_KEY, desk.now())) ?? {};
        await putRecord(t, 'settings', SETTINGS_KEY, value === null ? others : { ...others, [name]: value });
      }),
  };
}
