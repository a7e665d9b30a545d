import { useCallback, useEffect, useState } from 'preact/hooks';
import { openStore } from '../../site/store/open-store.ts';

/** Names of the settings that the panel knows; others belong to the site and are left alone. */
export type PanelSetting = 'panelIntroduced' | 'saveEveryAd' | 'payArea' | 'titleBlind';

type Values = Record<string, string | number | boolean>;

/** The kept settings, and the way to set one. Null until the store has answered. */
export function useSettings(): { settings: Values | null; set(name: PanelSetting, value: string | boolean | null): Promise<void> } {
  const [settings, setSettings] = useState<Values | null>(null);
  useEffect(() => {
    let end = () => {};
    let over = false;
    void openStore().then((store) => {
      const look = () => void store.settings.get().then(setSettings);
      if (over) return;
      look();
      end = store.onChange((changed) => {
        if (changed.includes('settings')) look();
      });
    });
    return () => {
      over = true;
      end();
    };
  }, []);
  const set = useCallback(async (name: PanelSetting, value: string | boolean | null) => {
    const store = await openStore();
    await store.settings.set(name, value);
    setSettings(await store.settings.get());
  }, []);
  return { settings, set };
}
