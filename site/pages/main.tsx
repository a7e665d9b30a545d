import { hydrate } from 'preact-iso';
import { App, routeOf } from './app.tsx';
import './site.css';

/** The page's own part is loaded first, so that the prerendered text is taken over without a flicker. */
async function start(): Promise<void> {
  if (location.pathname.endsWith('/index.html'))
    history.replaceState(null, '', location.pathname.slice(0, -'index.html'.length) + location.hash);
  await routeOf(location.pathname).page.preload();
  hydrate(<App />, document.getElementById('app')!);
}

void start();
