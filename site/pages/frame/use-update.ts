import { useEffect, useState } from 'preact/hooks';
import { to } from './links.ts';

/** Keeps the site for offline use. Answers a function that changes to a newer version, once one has been fetched; null before. */
export function useUpdate(): (() => void) | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    let over = false;
    const look = (registration: ServiceWorkerRegistration) => {
      const fresh = registration.waiting;
      // Without a controller this is the first visit, and there is nothing to change from.
      if (fresh && navigator.serviceWorker.controller && !over) setWaiting(fresh);
    };
    void loaded()
      .then(() => (over ? undefined : navigator.serviceWorker.register(to('sw.js'))))
      .then(
        (registration: ServiceWorkerRegistration | undefined) => {
          // Where workers are switched off, some browsers answer with nothing instead of refusing.
          if (!registration) return;
          look(registration);
          registration.addEventListener('updatefound', () => {
            registration.installing?.addEventListener('statechange', () => look(registration));
          });
        },
        // A browser that refuses workers still shows the site; it is only not there offline.
        () => undefined,
      );
    return () => {
      over = true;
    };
  }, []);
  if (!waiting) return null;
  return () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage({ type: 'SKIP_WAITING' });
  };
}

/** Once the page itself has all it needs: what is fetched ahead for offline use must not stand in its way. */
const loaded = (): Promise<void> =>
  document.readyState === 'complete' ? Promise.resolve() : new Promise((done) => addEventListener('load', () => done(), { once: true }));
