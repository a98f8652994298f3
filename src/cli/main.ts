/** The core without a browser: `npm run -s tact -- COMMAND`. JSON lines in on stdin, one answer a line out. */
import { answerLines, oneByOne } from './json-lines.ts';

const USAGE = `Usage: npm run -s tact -- COMMAND
  read [FILE.eml|FILE.mbox …]   {id, subject?, from?, text, receivedAt?, tz?} a line on stdin, or mail files
  page --url URL FILE.html      what a site adapter reads of a saved page
  promises                      {id, text, now, tz}
  due                           {id, receivedAt, tz, hours, calendar}
  draft                         {id, text, language?, client_temperament?, client_text?, complaint?}
  script                        {id, temperament, situation, language, fields}`;

const [command = '', ...rest] = process.argv.slice(2);

// Each command loads what it needs when it is called: `due` should not wait for a browser's DOM.
switch (command) {
  case 'read': {
    const { createRead, readMailFiles } = await import('./commands/read.ts');
    const read = createRead();
    if (rest.length > 0) await readMailFiles(rest, read);
    else await answerLines(read);
    break;
  }
  case 'page':
    await (await import('./commands/page.ts')).page(rest);
    break;
  case 'promises':
    await answerLines(oneByOne((await import('./commands/promises.ts')).promises));
    break;
  case 'due':
    await answerLines(oneByOne((await import('./commands/due.ts')).due));
    break;
  case 'draft':
    await answerLines(oneByOne((await import('./commands/draft.ts')).draft));
    break;
  case 'script':
    await answerLines(oneByOne((await import('./commands/script.ts')).script));
    break;
  default:
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = command === '' || command === '--help' ? 0 : 2;
}
