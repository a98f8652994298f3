import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import PostalMime from 'postal-mime';
import { datedThreads, type MailThread, OWNER, SAMPLE_THREADS } from '../sample-mailbox/sample-threads.ts';
import { waitUntil } from './browser/session.ts';
import { writeEmlFolder } from './eml.ts';

const run = promisify(execFile);
const SERVERS = fileURLToPath(new URL('../../../shared/servers/', import.meta.url));
/** The first start may install packages. */
const START_MS = 300_000;

/** A mail that left a server. */
export interface OutboxMail {
  /** The envelope's recipients. */
  to: string[];
  subject: string;
  text: string;
  /** Null where the mail has no HTML part. */
  html: string | null;
}

export interface MailServer {
  /** Ends with a slash. */
  url: string;
  user: string;
  password: string;
  /** The conversations whose newest mails lie in the inbox; empty where the server was there before and holds its own. */
  threads: MailThread[];
  /** All mails sent so far, oldest first. */
  sent(): Promise<OutboxMail[]>;
  /** Waits until `count` mails were sent, and gives them. */
  waitForSent(count: number): Promise<OutboxMail[]>;
  /** Ends what this module started, and removes its files; a server that was there before goes on. */
  stop(): Promise<void>;
}

export interface RoundcubeOptions {
  /** How replies are written: as plain text (the default), or with the HTML editor when the mail is HTML. */
  editor?: 'plain' | 'html';
}

async function readOutbox(outbox: string): Promise<OutboxMail[]> {
  if (!existsSync(outbox)) return [];
  // Roundcube's sink writes the envelope last: where it is, the mail is complete. RT writes the mail alone.
  const names = readdirSync(outbox).sort();
  const hasEnvelopes = names.some((name) => name.endsWith('.json'));
  const mails = names.filter((name) => /^\d+\.eml$/.test(name));
  return Promise.all(
    mails
      .filter((name) => !hasEnvelopes || names.includes(name.replace('.eml', '.json')))
      .map(async (name) => {
        const mail = await PostalMime.parse(readFileSync(join(outbox, name)));
        const envelope = hasEnvelopes && JSON.parse(readFileSync(join(outbox, name.replace('.eml', '.json')), 'utf8'));
        const to = envelope
          ? (envelope as { rcpt: string[] }).rcpt
          : (mail.to ?? []).map(({ address }) => address ?? '');
        return { to, subject: mail.subject ?? '', text: mail.text ?? '', html: mail.html ?? null };
      }),
  );
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports: number[] = [];
  for (const server of servers) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address !== null && typeof address === 'object') ports.push(address.port);
  }
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function withOutbox(server: Omit<MailServer, 'sent' | 'waitForSent'>, outbox: string): MailServer {
  return {
    ...server,
    sent: () => readOutbox(outbox),
    async waitForSent(count) {
      const arrived = async () => (await readOutbox(outbox)).length >= count;
      await waitUntil(`${count} mails arrive in ${outbox}`, arrived, 15_000);
      return readOutbox(outbox);
    },
  };
}

/**
 * A real Roundcube to test on: the one at `ROUNDCUBE_URL` (with `ROUNDCUBE_USER`, `ROUNDCUBE_PASSWORD`, and
 * `ROUNDCUBE_OUTBOX` for the folder of sent mails), else one that is started from `../shared/servers` with the sample
 * mails in it. Where there is neither, the answer says in one sentence why it is skipped.
 */
export async function startRoundcube(options: RoundcubeOptions = {}): Promise<MailServer | { skipped: string }> {
  const { ROUNDCUBE_URL, ROUNDCUBE_USER, ROUNDCUBE_PASSWORD, ROUNDCUBE_OUTBOX } = process.env;
  if (ROUNDCUBE_URL) {
    const outbox = ROUNDCUBE_OUTBOX ?? join(tmpdir(), 'tact-servers/roundcube/outbox');
    const user = ROUNDCUBE_USER ?? 'agent@example.test';
    const password = ROUNDCUBE_PASSWORD ?? 'agent-pass';
    return withOutbox({ url: withSlash(ROUNDCUBE_URL), user, password, threads: [], stop: async () => {} }, outbox);
  }
  const [port, imap, smtp] = await freePorts(3);
  const user = 'agent@example.test';
  return startServer('roundcube', { user, port: port ?? 0 }, (emails, state) => ({
    RC_PORT: String(port),
    RC_IMAP_PORT: String(imap),
    RC_SMTP_PORT: String(smtp),
    RC_EML: emails,
    RC_STATE: state,
    RC_HTMLEDITOR: options.editor === 'html' ? '2' : '0',
  }));
}

/** A real Request Tracker with a ticket for each sample mail, likewise: the one at `RT_URL`, else one of its own. */
export async function startRt(): Promise<MailServer | { skipped: string }> {
  const { RT_URL, RT_USER = 'agent', RT_PASSWORD = 'agent-pass', RT_OUTBOX } = process.env;
  if (RT_URL) {
    const outbox = RT_OUTBOX ?? join(tmpdir(), 'tact-servers/rt/outbox');
    const server = { url: withSlash(RT_URL), user: RT_USER, password: RT_PASSWORD, threads: [], stop: async () => {} };
    return withOutbox(server, outbox);
  }
  const [port] = await freePorts(1);
  return startServer('rt', { user: 'agent', port: port ?? 0 }, (emails, state) => ({
    RT_PORT: String(port),
    RT_EML: emails,
    RT_STATE: state,
    RT_RICHTEXT: '1',
  }));
}

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);

async function startServer(
  name: 'roundcube' | 'rt',
  { user, port }: { user: string; port: number },
  settings: (emails: string, state: string) => Record<string, string>,
): Promise<MailServer | { skipped: string }> {
  if (!existsSync(join(SERVERS, `${name}-up.sh`))) {
    const variable = name === 'rt' ? 'RT_URL' : 'ROUNDCUBE_URL';
    return { skipped: `The real ${name} is skipped: set ${variable} to the address of one.` };
  }
  const folder = mkdtempSync(join(tmpdir(), `tact-${name}-`));
  // The servers' own users must be able to pass through.
  chmodSync(folder, 0o755);
  const emails = join(folder, 'eml');
  const threads = datedThreads(SAMPLE_THREADS, Date.now(), { ...OWNER, address: 'agent@example.test' });
  writeEmlFolder(emails, threads);
  const env = { ...process.env, ...settings(emails, join(folder, 'state')) };
  const stop = async () => {
    await run(join(SERVERS, `${name}-down.sh`), ['--purge'], { env });
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await run(join(SERVERS, `${name}-up.sh`), ['--reset'], { env, timeout: START_MS });
  } catch (error) {
    await stop();
    const said = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1) ?? String(error);
    // Where the servers are at hand, one that does not start is a failure, not a reason to skip.
    throw new Error(`${name} did not start: ${said}`, { cause: error });
  }
  const url = `http://127.0.0.1:${port}/`;
  return withOutbox({ url, user, password: 'agent-pass', threads, stop }, join(folder, 'state/outbox'));
}
