/** `npm test`: everything that CI runs, in the order in which it fails soonest. `--quick` leaves the browsers out. */
import { readyBrowsers, readyPackages, run, say } from './ready.mjs';

const quick = process.argv.includes('--quick');
readyPackages();
const bin = (/** @type {string} */ name) => `node_modules/.bin/${name}`;

/** @type {[name: string, program: string, args: string[]][]} */
const steps = [
  ['types', bin('tsc'), ['-p', '.']],
  ['format and lint (biome)', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['lint (oxlint)', bin('oxlint'), ['--deny-warnings', 'src', 'test', 'scripts']],
  ['unused code (knip)', bin('knip'), []],
  ['tests', bin('vitest'), ['run']],
  ['build for both browsers, packed', bin('tsx'), ['scripts/package.ts']],
  ['size', bin('size-limit'), []],
  [
    'what the stores check (web-ext lint)',
    bin('web-ext'),
    ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery'],
  ],
];
if (!quick) steps.push(['end to end in both browsers', bin('vitest'), ['run', '--config', 'vitest.e2e.config.ts']]);

if (!quick) {
  const { chromium, firefox } = readyBrowsers(['chromium', 'firefox']);
  if (!chromium || !firefox) process.exit(1);
}
let passed = 0;
for (const [name, program, args] of steps) {
  say(`\n── ${name}`);
  if (run(program, args) !== 0) {
    say(`\n✗ ${name} failed.`);
    console.log(`steps: ${passed} passed, 1 failed`);
    process.exit(1);
  }
  passed += 1;
}
console.log(`steps: ${passed} passed, 0 failed`);
