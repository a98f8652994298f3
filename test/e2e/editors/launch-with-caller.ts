import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { type DrivenBrowser, launchBrowser } from '../../support/browser/launch-browser.ts';
import type { BrowserKind } from '../../support/browser/session.ts';
import { EXTENSION } from '../steps.ts';

const HOSTS = ['http://127.0.0.1/*'];

/** The extension as it is built, plus one content script that inserts what a test asks for: the background is the real one. */
export async function launchWithCaller(kind: BrowserKind): Promise<DrivenBrowser> {
  const dir = mkdtempSync(join(tmpdir(), 'tact-editors-'));
  cpSync(EXTENSION[kind], dir, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: dir,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: 'test/e2e/editors/caller.ts', formats: ['iife'], name: 'caller', fileName: () => 'caller.js' },
    },
  });
  const path = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions = [...manifest.host_permissions, ...HOSTS];
  manifest.content_scripts.push({ matches: HOSTS, js: ['caller.js'], all_frames: true, run_at: 'document_idle' });
  writeFileSync(path, JSON.stringify(manifest));
  const browser = await launchBrowser(kind, {
    extensionDir: dir,
    ...(kind === 'firefox' ? { grantHosts: HOSTS } : {}),
  });
  return Object.assign(Object.create(browser) as DrivenBrowser, {
    close: async () => {
      await browser.close();
      rmSync(dir, { recursive: true, force: true });
    },
  });
}
