import { ErrorBoundary, LocationProvider, Route, Router } from 'preact-iso';
import { BackupReminder } from '../ui/own-data/backup-reminder.tsx';
import { base } from './frame/links.ts';
import { SiteFrame } from './frame/site-frame.tsx';
import { useNotice } from './frame/use-notice.ts';
import { useUpdate } from './frame/use-update.ts';
import { loadStore } from './frame/with-store.ts';
import { notFound, type PageRoute, routes } from './routes.ts';

/** Pages that the router turns to without a reload; single series are files of their own. */
const ours = new RegExp(`^${base}(?:${routes.map((route) => route.path).join('|')})(?:#.*)?$`);

export function App() {
  return (
    <LocationProvider scope={ours}>
      <ErrorBoundary>
        <Whole />
      </ErrorBoundary>
    </LocationProvider>
  );
}

function Whole() {
  const notice = useNotice();
  const update = useUpdate();
  return (
    <SiteFrame notice={notice} onUpdate={update}>
      <BackupReminder open={loadStore} />
      <Router onRouteChange={arrived}>
        {routes.map((route) => (
          <Route key={route.path} path={`${base}${route.path}`} component={route.page} />
        ))}
        <Route default component={notFound.page} />
      </Router>
    </SiteFrame>
  );
}

/** After a turn of the page: its title in the tab, and the focus on its heading, as a full load would have had. */
function arrived(): void {
  document.title = routeOf(location.pathname).title;
  document.querySelector('h1')?.focus({ preventScroll: true });
}

export function routeOf(pathname: string): Pick<PageRoute, 'title' | 'description' | 'page'> {
  const path = pathname.slice(base.length).replace(/\/*$/, '/').replace(/^\/$/, '');
  return routes.find((route) => route.path === path) ?? notFound;
}
