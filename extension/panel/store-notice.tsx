import { useEffect, useState } from 'preact/hooks';
import { openStore } from '../../site/store/open-store.ts';

/** Why what is done now will not last, when it won't: said before anything is lost, not after. */
export function StoreNotice() {
  const [notice, setNotice] = useState<string | null>(null);
  useEffect(() => {
    let end = () => {};
    let over = false;
    void openStore().then((store) => {
      if (over) return;
      setNotice(store.notice);
      end = store.onChange(() => setNotice(store.notice));
    });
    return () => {
      over = true;
      end();
    };
  }, []);
  return notice && <p class="own-data-warning">{notice}</p>;
}
