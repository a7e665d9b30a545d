import type { Plugin } from 'vite';

/** `npm run dev`: every address gets an empty page with the script; nothing is rendered ahead, and there is no content security policy. */
export function devPages(): Plugin {
  return {
    name: 'counterpart-dev-pages',
    apply: 'serve',
    configureServer(server) {
      return () => {
        server.middlewares.use((request, response, next) => {
          const url = request.originalUrl ?? '/';
          if (!request.headers.accept?.includes('text/html')) return next();
          const page =
            '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
            '<title>Counterpart</title></head><body><div id="app"></div><script type="module" src="/site/pages/main.tsx"></script></body></html>';
          server.transformIndexHtml(url, page).then((html) => {
            response.setHeader('content-type', 'text/html');
            response.end(html);
          }, next);
        });
      };
    },
  };
}
