import { hydrate, render } from 'preact';
import { setTrustedTypes } from '../read/trusted-types.ts';
import { App, routeOf } from './app.tsx';
import { keepCharts } from './frame/keep-charts.ts';
import './site.css';

/** The page's own part is loaded first, so that the prerendered text is taken over without a flicker. */
async function start(): Promise<void> {
  setTrustedTypes();
  if (location.pathname.endsWith('/index.html'))
    history.replaceState(null, '', location.pathname.slice(0, -'index.html'.length) + location.hash);
  await routeOf(location.pathname).page.preload();
  keepCharts();
  const place = document.getElementById('app')!;
  // Only the development server sends an empty page.
  (place.hasChildNodes() ? hydrate : render)(<App />, place);
}

void start();
