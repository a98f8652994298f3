/** The one name of a thread across sites and accounts, used as a database key: `site:account:thread`. */
export function threadKeyOf(site: string, account: string, threadId: string): string {
  return `${site}:${account}:${threadId}`;
}
