/**
 * Nothing but our own files, no inline script or style, no evaluation, no request to anybody else: a page that is changed on the way
 * can't send anything anywhere. Strings reach the parser and workers only through the one policy of site/read/trusted-types.ts.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Headers a host should send with every file; what a page can say itself stands in each page as well. `frame-ancestors` works only here. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** The headers as a `_headers` file, which static hosts such as Netlify and Cloudflare Pages read; others can be set from it by hand. */
export const headersFile = (): string =>
  `/*\n${Object.entries(securityHeaders)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
