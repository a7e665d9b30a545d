import { useEffect, useState } from 'preact/hooks';
import { withStore } from './with-store.ts';

/** The sentence of the store when what is done now will not last; null when all is well. */
export function useNotice(): string | null {
  const [notice, setNotice] = useState<string | null>(null);
  useEffect(
    () =>
      withStore((store) => {
        const look = () => setNotice(store.notice);
        look();
        return store.onChange(look);
      }),
    [],
  );
  return notice;
}
