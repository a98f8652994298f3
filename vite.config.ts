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
 * Libraries that both the pages and the background need, each a classic script of its own that leaves one global: the
 * pages are modules and the background is not, so they can share nothing else, and half of the package would be there twice.
 */
const SHARED = {
  dexie: 'tactDexie',
  liquidjs: 'tactLiquid',
  minisearch: 'tactSearch',
};
const sharedFile = (library: string): string => `libraries/${library}.js`;

/** Takes the shared libraries from their globals, and names in each page the scripts that it needs. */
function sharedLibraries(): Plugin {
  const MARK = '\0shared:';
  return {
    name: 'tact:shared-libraries',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(SHARED, id) ? MARK + id : null),
    async load(id) {
      if (!id.startsWith(MARK)) return null;
      const library = id.slice(MARK.length) as keyof typeof SHARED;
      const names = Object.keys(await import(library)).filter(
        (name) => name !== 'default' && name !== 'module.exports',
      );
      const from = `globalThis.${SHARED[library]}`;
      const exports = names.map((name) => `export const ${name} = /* @__PURE__ */ (() => ${from}.${name})();`);
      return [...exports, `export default /* @__PURE__ */ (() => ${from}.default)();`].join('\n');
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
          for (const id of part.moduleIds) if (id.startsWith(MARK)) needed.add(id.slice(MARK.length));
          part.imports.forEach(visit);
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
      for (const [library, name] of Object.entries(SHARED)) {
        await single(library, sharedFile(library), { name, exports: 'named' });
      }
      const files = Object.keys(SHARED).map((library) => `'/${sharedFile(library)}'`);
      const banner = isFirefox ? '' : `importScripts(${files.join()});`;
      await single('src/background/main.ts', BACKGROUND, { banner }, [sharedLibraries()]);
      for (const script of ['strip', 'compose', 'palette']) {
        await single(`src/content/${script}.iife.tsx`, `src/content/${script}.iife.js`, {});
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

/** Packs the built-in scripts as one file a language, for `platform/library.ts`. */
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
        firefox ? { scripts: [...Object.keys(SHARED).map(sharedFile), BACKGROUND] } : { service_worker: BACKGROUND },
      ),
      sharedLibraries(),
      packedLibrary(),
      singleScripts(outDir, firefox),
    ],
  };
});
