/** See find-browsers.mjs. */
export function findBrowsers(): { chromium: string | null; firefox: string | null };
