import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describePage } from '../../sites/describe-page.ts';
import { writeLine } from '../json-lines.ts';

/** The `page` command: `--url URL FILE.html`, one JSON object out; a wrong call gets one error line. */
export async function page(args: string[]): Promise<void> {
  const at = args.indexOf('--url');
  const address = at < 0 ? undefined : args[at + 1];
  const file = args.find((_, index) => at < 0 || (index !== at && index !== at + 1));
  try {
    if (!address || !file) throw new Error('Usage: page --url URL FILE.html');
    const url = new URL(address);
    const { document } = new JSDOM(readFileSync(file, 'utf8'), { url: url.href }).window;
    await writeLine(describePage(document, url));
  } catch (error) {
    await writeLine({ error: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
  }
}
