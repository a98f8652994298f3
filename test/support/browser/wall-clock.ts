/** A wall clock that a test moves under a browser, as a person or a time server does; the clock that timers count by goes on. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface WallClock {
  /** For the browser's process (`LaunchOptions.env`). */
  env: Record<string, string>;
  /** How far it is from this machine's clock from now on, whole seconds. */
  set(seconds: number): void;
  remove(): void;
}

/** Builds the clock; where this machine has no C compiler for it, or is no Linux, says so. */
export function createWallClock(): WallClock | { skipped: string } {
  if (process.platform !== 'linux') return { skipped: 'Only under Linux can a clock be put under a browser.' };
  const dir = mkdtempSync(join(tmpdir(), 'tact-clock-'));
  const [library, file] = [join(dir, 'clock.so'), join(dir, 'offset')];
  const remove = (): void => rmSync(dir, { recursive: true, force: true });
  try {
    const source = fileURLToPath(new URL('clock.c', import.meta.url));
    execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source], { stdio: 'pipe' });
  } catch (error) {
    remove();
    return { skipped: `The clock cannot be built: ${String(error)}` };
  }
  const set = (seconds: number): void => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(seconds));
    // In place: the browser has mapped this very file.
    const handle = openSync(file, 'r+');
    writeSync(handle, bytes);
    closeSync(handle);
  };
  closeSync(openSync(file, 'w'));
  set(0);
  return { env: { LD_PRELOAD: library, TACT_CLOCK: file }, set, remove };
}
