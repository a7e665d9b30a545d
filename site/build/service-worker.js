// Keeps the site for use without a network. Written out by hand because it is short: a generated one weighed 150 KB and took the build ten seconds.
// The build puts in the version and the list of files; both change when any file does.
/* global VERSION, FILES */
const shell = `shell-${VERSION}`;
const visited = 'visited';
/** Servers that send `Vary: Origin` would otherwise make every lookup miss. */
const match = { ignoreVary: true };
/** Pages of single kinds of job: not all six hundred, only those somebody looked at, the last ones first. */
const MOST_VISITED = 60;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(shell)
      .then((cache) => cache.addAll(FILES.map((file) => new Request(new URL(file, self.registration.scope), { cache: 'no-cache' })))),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('shell-') && name !== shell).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

// A new version waits until the person says so: a page half old and half new could not be trusted.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  event.respondWith(answer(request, url));
});

async function answer(request, url) {
  const own = await (await caches.open(shell)).match(url.origin + url.pathname, match);
  if (own) return own;
  const kept = await caches.open(visited);
  try {
    const fresh = await fetch(request);
    if (fresh.ok && request.mode === 'navigate') {
      await kept.put(url.origin + url.pathname, fresh.clone());
      const old = await kept.keys();
      await Promise.all(old.slice(0, Math.max(0, old.length - MOST_VISITED)).map((key) => kept.delete(key)));
    }
    return fresh;
  } catch (error) {
    const before = await kept.match(url.origin + url.pathname, match);
    if (before) return before;
    throw error;
  }
}
