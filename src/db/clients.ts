/** Questions about clients. */
import type { ClientRow, TactDb } from './schema.ts';

/** The clients of whom nothing is notified, by name. */
export async function loadQuietClients(db: TactDb): Promise<ClientRow[]> {
  const quiet = await db.clients.filter((client) => client.quiet === true).toArray();
  return quiet.sort((a, b) => (a.name || a.address).localeCompare(b.name || b.address));
}
