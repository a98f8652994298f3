/** Every website that Tact reads. The order does not matter: each page is one site's at most. */
import { gmail } from './gmail.ts';
import { roundcube } from './roundcube.ts';
import { rt } from './rt.ts';
import type { Site } from './site.ts';

export const SITES: readonly Site[] = [gmail, roundcube, rt];

/** The site that a page belongs to: by its host and path, else by who made it; null for all other pages. */
export function findSite(url: URL, document: Document): Site | null {
  return (
    SITES.find((site) => site.matches.some((pattern) => matchesUrl(pattern, url))) ??
    SITES.find((site) => site.isMadeBy?.(document)) ??
    null
  );
}

/** Match patterns as in the manifest: the host in full or as `*.host`, never a part of it; ports do not count. */
export function matchesUrl(pattern: string, url: URL): boolean {
  const [, scheme, host = '', path = ''] = /^(https?|\*):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (!scheme || (scheme === '*' ? !/^https?:$/.test(url.protocol) : url.protocol !== `${scheme}:`)) return false;
  const rightHost = host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  return rightHost && (path.endsWith('*') ? url.pathname.startsWith(path.slice(0, -1)) : url.pathname === path);
}
