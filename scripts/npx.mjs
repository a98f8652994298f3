/** Runs a program of node_modules after making sure that the packages are there: `node scripts/npx.mjs vite build`. */
import { readyPackages, run } from './ready.mjs';

readyPackages();
const [program = '', ...args] = process.argv.slice(2);
process.exitCode = run(`node_modules/.bin/${program}`, args);
