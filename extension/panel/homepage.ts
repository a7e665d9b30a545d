/** Address of the website, with a slash at its end: `homepage` in package.json. Null while it is unset; then its buttons are hidden. */
export const homepage: string | null = __HOMEPAGE__ === '' ? null : __HOMEPAGE__.replace(/\/*$/, '/');
