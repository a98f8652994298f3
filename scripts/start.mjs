/** `npm start`: builds Tact and opens a browser of its own profile with it, on the sample mailbox. */
import { readyBrowsers, readyPackages, run, say } from './ready.mjs';

readyPackages();
const kind = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
if (!readyBrowsers([kind])[kind]) process.exit(1);
const mode = kind === 'firefox' ? 'firefox' : 'chrome';
say(`Building Tact for ${mode} …`);
if (run('node_modules/.bin/vite', ['build', '--mode', mode, '--logLevel', 'error'], { quiet: true }) !== 0)
  process.exit(1);
process.exitCode = run('node_modules/.bin/tsx', ['test/sample-mailbox/show.ts', kind, ...process.argv.slice(2)]);
