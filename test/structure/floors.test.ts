import { describe, expect, it } from 'vitest';
import { readSources, type Source } from './sources.ts';

/** Which folders of src each folder may import besides itself; `src/README.md` says why. */
const FLOORS: Record<string, string[]> = {
  core: [],
  contract: ['core'],
  dom: ['core'],
  db: ['core', 'contract'],
  platform: ['core', 'contract'],
  sites: ['core', 'dom'],
  jobs: ['core', 'contract', 'platform', 'db'],
  ui: ['core', 'contract', 'platform'],
  background: ['core', 'contract', 'platform', 'db', 'sites', 'jobs'],
  content: ['core', 'contract', 'platform', 'dom', 'sites', 'ui'],
  pages: ['core', 'contract', 'platform', 'db', 'sites', 'ui'],
  cli: ['core', 'sites', 'dom'],
};

/** Packages that only one folder may import. */
const SINGLE_IMPORTERS: Record<string, string> = {
  'webextension-polyfill': 'platform',
  dexie: 'db',
};

/** What the pure floor must not touch. */
const IMPURE =
  /\b(?:document|window|navigator|localStorage|indexedDB|process|performance)\s*[.[]|\b(?:fetch|setTimeout|setInterval)\(|Math\.random|Date\.now|new Date\(\)|Temporal\.Now/;

const sources = readSources('src');
const floorOf = (path: string): string => path.split('/')[1] ?? '';
const own = (source: Source) => source.imports.filter(({ from }) => from.startsWith('src/'));

describe('the floors', () => {
  it('has sources to look at', () => expect(sources.length).toBeGreaterThan(50));

  it.each(sources.map((source) => [source.path, source] as const))('%s imports only downwards', (path, source) => {
    const floor = floorOf(path);
    if (path.endsWith('.d.ts')) return;
    const allowed = [floor, ...(FLOORS[floor] ?? [])];
    expect(FLOORS, `src/${floor} has no floor`).toHaveProperty(floor);
    for (const { from } of own(source)) expect(allowed, `${path} imports ${from}`).toContain(floorOf(from));
  });

  it.each(Object.entries(SINGLE_IMPORTERS))('%s is imported by %s alone', (name, folder) => {
    const importers = sources.filter((source) => source.imports.some(({ from }) => from === name));
    expect(importers.length).toBeGreaterThan(0);
    for (const { path } of importers) expect(floorOf(path), `${path} imports ${name}`).toBe(folder);
  });

  it('reaches the extension API in platform alone', () => {
    const users = sources.filter(({ text }) => /\b(?:chrome|browser)\.[a-z]+\./.test(text));
    for (const { path } of users) expect(floorOf(path), `${path} uses the extension API`).toBe('platform');
  });

  it('keeps the pure floor pure', () => {
    for (const { path, text } of sources.filter((source) => floorOf(source.path) === 'core')) {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '');
      expect(IMPURE.exec(code)?.[0], `${path} is not pure`).toBeUndefined();
    }
  });

  it('lets content scripts import of the contract only types and plain constants', () => {
    for (const { path, imports } of sources.filter((source) => floorOf(source.path) === 'content')) {
      const heavy = imports.filter(({ from, typeOnly }) => !typeOnly && /contract\/(?:shapes|settings)/.test(from));
      expect(heavy, `${path} would carry the schemas`).toEqual([]);
    }
  });

  it('has no circle', () => {
    const graph = new Map(sources.map((source) => [source.path, own(source).map(({ from }) => from)]));
    const done = new Set<string>();
    const visit = (path: string, trail: string[]): void => {
      expect(trail, `circle: ${[...trail, path].join(' → ')}`).not.toContain(path);
      if (done.has(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
  });

  it('has no file over 400 lines', () => {
    const isData = (path: string) => /\/(?:library|lexicon|cues|words|complaints|replies|cases)\//.test(path);
    const all = [...sources, ...readSources('test'), ...readSources('scripts')];
    const long = all.filter(({ path, text }) => !isData(path) && text.split('\n').length > 401);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
