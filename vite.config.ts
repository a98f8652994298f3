import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** The oldest browsers that know everything used here, `light-dark()` in the styles among it. */
const TARGET = ['chrome123', 'firefox142'];
const JSX = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Takes from Preact its one way to set HTML from a string: what is text to us must stay text, even by a slip. */
function noInnerHtml(): Plugin {
  return {
    name: 'tact:no-inner-html',
    transform: (code, id) => (/\/preact\/dist\//.test(id) ? code.replaceAll('.innerHTML', '.textContent') : null),
  };
}

/**
 * The scripts that the background brings into a frame by `scripting.executeScript`. They are built here because crxjs
 * would make them web-accessible resources.
 */
function laterScripts(outDir: string): Plugin {
  return {
    name: 'tact:later-scripts',
    apply: 'build',
    async closeBundle() {
      for (const name of ['strip', 'compose', 'palette']) {
        await build({
          configFile: false,
          logLevel: 'error',
          oxc: JSX,
          plugins: [noInnerHtml()],
          define: { 'process.env.NODE_ENV': '"production"' },
          build: {
            outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            target: TARGET,
            lib: {
              entry: `src/content/${name}.iife.tsx`,
              formats: ['iife'],
              name: `tact_${name}`,
              fileName: () => `src/content/${name}.iife.js`,
            },
          },
        });
      }
    },
  };
}

/** One build a browser: `vite build --mode chrome` or `--mode firefox`. */
export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  const outDir = `dist/${mode}`;
  const background = 'src/background/main.ts';
  const branch = firefox
    ? {
        background: { scripts: [background], type: 'module' },
        browser_specific_settings: {
          gecko: {
            id: 'tact@tact.example',
            // The first that shows `data_collection_permissions` to the person who installs, on Android too.
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }
    : { background: { service_worker: background, type: 'module' }, minimum_chrome_version: '123' };
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
      crx({ manifest: { ...manifest, ...branch } as ManifestV3Export, browser: firefox ? 'firefox' : 'chrome' }),
      laterScripts(outDir),
    ],
  };
});
