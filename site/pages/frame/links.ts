/** The folder the site is served from, with slashes at both ends. */
export const base: string = import.meta.env.BASE_URL;

/** Address of a page of ours; `path` as in routes.ts, without a slash before it. */
export const to = (path: string): string => `${base}${path}`;

/** The page of one kind of federal job: a file of its own, readable without JavaScript. */
export const seriesPage = (code: string): string => to(`series/${code}/`);

/** Openings that anybody may apply for, on the government's own site. An ordinary link: we never ask that site for anything. */
export const openJobs = (code: string): string => `https://www.usajobs.gov/Search/Results?hp=public&j=${code}`;
