import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { LIBRARY } from './src/core/scripts/library/index.ts';
import { framesOf, textsOf } from './src/core/scripts/packed-script.ts';

/** The oldest browsers that know everything used here, Temporal among it. */
const TARGET = ['chrome144', 'firefox142'];
const BACKGROUND = 'src/background/main.js';
const JSX = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Takes from Preact its one way to set HTML from a string: what is text to us must stay text, even by a slip. */
function noInnerHtml(): Plugin {
  return {
    name: 'tact:no-inner-html',
    transform: (code, id) => (/\/preact\/dist\//.test(id) ? code.replaceAll('.innerHTML', '.textContent') : null),
  };
}

/** Leaves the polyfill out, which Node needs: every browser that we run in has Temporal of its own. */
function nativeTemporal(): Plugin {
  return {
    name: 'tact:native-temporal',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'temporal-polyfill' ? '\0temporal' : null),
    load: (id) => (id === '\0temporal' ? 'export const { Temporal } = globalThis;' : null),
  };
}

/**
 * What several of the scripts need that can share no module (the pages are modules, the background and what comes into a
 * mail are not), as classic scripts that leave one global each: else a part of the package would be there twice or more.
 */
const SHARED: Record<string, string[]> = {
  dexie: ['dexie'],
  preact: ['preact', 'preact/hooks', 'preact/jsx-runtime'],
  words: [
    'liquidjs',
    'minisearch',
    resolve('src/core/language/detect-language.ts'),
    resolve('src/core/temperament/fold-table.ts'),
  ],
};
/** The libraries that run before the background, and before a script in a frame (`background/main.ts`). */
const IN_BACKGROUND = ['dexie', 'words'];
const IN_FRAME = ['preact'];
const sharedFile = (library: string): string => `libraries/${library}.js`;
const sharedGlobal = (library: string): string => `tact_${library}`;

/** What the scripts that were built use of each shared module: its library holds no more. */
const used = new Map(Object.values(SHARED).flatMap((ids) => ids.map((id) => [id, new Set<string>()] as const)));

/** Takes what is shared from its global: names in each page the scripts that it needs, or keeps to those that are there. */
function sharedLibraries(there?: string[]): Plugin {
  const MARK = '\0shared:';
  const sharedId = (id: string): string => (id.startsWith(MARK) ? id.slice(MARK.length) : '');
  const libraryOf = (shared: string): string | undefined =>
    Object.keys(SHARED).find((library) => SHARED[library]?.includes(shared));
  return {
    name: 'tact:shared-libraries',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      const whole = id.startsWith('.') && importer ? resolve(dirname(importer), id) : id;
      return used.has(whole) ? MARK + whole : null;
    },
    async load(id) {
      const library = libraryOf(sharedId(id));
      if (library === undefined) return null;
      if (there && !there.includes(library)) this.error(`${sharedFile(library)} does not run before this script.`);
      const shared = await this.resolve(sharedId(id), undefined, { skipSelf: true });
      const { exports: names } = await this.load({ id: shared?.id ?? '' });
      const from = `globalThis.${sharedGlobal(library)}`;
      return names
        .map((name, i) => `const n${i} = /* @__PURE__ */ (() => ${from}.${name})(); export { n${i} as ${name} };`)
        .join('\n');
    },
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedExports }] of Object.entries(part.modules))
          for (const name of renderedExports) used.get(sharedId(id))?.add(name);
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { chunk, bundle = {} }) {
        const seen = new Set<string>();
        const needed = new Set<string>();
        const visit = (file: string): void => {
          const part = bundle[file];
          if (part?.type !== 'chunk' || seen.has(file)) return;
          seen.add(file);
          for (const id of part.moduleIds) {
            const library = libraryOf(sharedId(id));
            if (library !== undefined) needed.add(library);
          }
          [...part.imports, ...part.dynamicImports].forEach(visit);
        };
        if (chunk) visit(chunk.fileName);
        return [...needed].map((library) => ({
          tag: 'script',
          attrs: { src: `/${sharedFile(library)}` },
          injectTo: 'head-prepend' as const,
        }));
      },
    },
  };
}

const ENTRY = '\0entry';

/** The entry of a shared library: the used names of its modules. */
function libraryEntry(ids: string[]): Plugin {
  const reExport = (id: string) => `export { ${[...(used.get(id) ?? [])].sort()} } from ${JSON.stringify(id)};`;
  return {
    name: 'tact:library-entry',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? ids.map(reExport).join('\n') : null),
  };
}

/**
 * What is one file each: the shared libraries; the background, because Chromium keeps compiled code only for workers that
 * are classic scripts and would compile a module anew at every start; and the scripts that it brings into a frame by
 * `scripting.executeScript`, which crxjs would make web-accessible resources.
 */
function singleScripts(outDir: string, isFirefox: boolean): Plugin {
  const single = (input: string, file: string, output: Rolldown.OutputOptions, plugins: Plugin[] = []) =>
    build({
      configFile: false,
      logLevel: 'error',
      oxc: JSX,
      plugins: [noInnerHtml(), nativeTemporal(), ...plugins],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir,
        emptyOutDir: false,
        copyPublicDir: false,
        modulePreload: false,
        target: TARGET,
        rolldownOptions: {
          input,
          preserveEntrySignatures: 'strict',
          output: { format: 'iife', entryFileNames: file, ...output },
        },
      },
    });
  return {
    name: 'tact:single-scripts',
    apply: 'build',
    async closeBundle() {
      const files = IN_BACKGROUND.map((library) => `'/${sharedFile(library)}'`);
      const banner = isFirefox ? '' : `importScripts(${files.join()});`;
      await single('src/background/main.ts', BACKGROUND, { banner }, [sharedLibraries(IN_BACKGROUND)]);
      for (const script of ['strip', 'compose', 'palette']) {
        await single(`src/content/${script}.iife.tsx`, `src/content/${script}.iife.js`, {}, [
          sharedLibraries(IN_FRAME),
        ]);
      }
      for (const [library, ids] of Object.entries(SHARED)) {
        const output = { name: sharedGlobal(library), exports: 'named' } as const;
        await single(ENTRY, sharedFile(library), output, [libraryEntry(ids)]);
      }
    },
  };
}

/** Names the background in the manifest when crxjs is done with it: it would make a module of it. */
function namedBackground(background: object): CrxPlugin {
  return {
    name: 'tact:background',
    enforce: 'post',
    renderCrxManifest: (made) => ({ ...made, background }) as typeof made,
  };
}

/** Packs the built-in scripts for `platform/library.ts`. */
function packedLibrary(): Plugin {
  return {
    name: 'tact:library',
    apply: 'build',
    generateBundle() {
      const emit = (part: string, value: unknown) =>
        this.emitFile({ type: 'asset', fileName: `library/${part}.json`, source: JSON.stringify(value) });
      emit('frames', framesOf(LIBRARY.en));
      for (const [language, scripts] of Object.entries(LIBRARY)) emit(language, textsOf(scripts));
    },
  };
}

/** Takes the line breaks out of the message files, which people read in the sources: a fortieth of them, packed. */
function shortMessages(outDir: string): Plugin {
  return {
    name: 'tact:short-messages',
    apply: 'build',
    closeBundle() {
      for (const locale of readdirSync(join(outDir, '_locales'))) {
        const path = join(outDir, '_locales', locale, 'messages.json');
        writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
      }
    },
  };
}

/** One build a browser: `vite build --mode chrome` or `--mode firefox`. */
export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  const outDir = `dist/${mode}`;
  const branch = firefox
    ? {
        browser_specific_settings: {
          gecko: {
            id: 'tact@tact.example',
            // The first that shows `data_collection_permissions` to the person who installs, on Android too.
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }
    : { minimum_chrome_version: '144' };
  return {
    build: {
      outDir,
      emptyOutDir: true,
      target: TARGET,
      modulePreload: false,
      // The manifest names all pages but the dashboard.
      rollupOptions: { input: { dashboard: 'src/pages/dashboard/index.html' } },
    },
    oxc: JSX,
    plugins: [
      noInnerHtml(),
      nativeTemporal(),
      crx({ manifest: { ...manifest, ...branch } as ManifestV3Export, browser: firefox ? 'firefox' : 'chrome' }),
      namedBackground(
        firefox ? { scripts: [...IN_BACKGROUND.map(sharedFile), BACKGROUND] } : { service_worker: BACKGROUND },
      ),
      sharedLibraries(),
      packedLibrary(),
      shortMessages(outDir),
      singleScripts(outDir, firefox),
    ],
  };
});
