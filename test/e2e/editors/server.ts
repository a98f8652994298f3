/** Serves pages that hold one editor each, and counts whatever a page sends. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};
const STRICT = "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const ROOTS: Record<string, string> = {
  vendor: 'node_modules',
  pages: 'test/e2e/editors/pages',
  fixtures: '../shared/fixtures/editors',
};

/** What Lexical's modules call each other. */
const LEXICAL = ['clipboard', 'dragon', 'extension', 'html', 'list', 'rich-text', 'selection', 'table', 'utils'];
const pascal = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());
const IMPORTS = JSON.stringify({
  imports: {
    lexical: '/vendor/lexical/Lexical.prod.mjs',
    ...Object.fromEntries(
      LEXICAL.map((name) => [`@lexical/${name}`, `/vendor/@lexical/${name}/Lexical${pascal(name)}.prod.mjs`]),
    ),
  },
});

export interface EditorPages {
  /** Address of the page that holds this editor; `strict` pages allow no inline script, style or HTML string. */
  url(page: string, scripts: readonly string[], strict: boolean): string;
  fixture(name: string): string;
  /** Requests that were no plain reading of a page. */
  sent: string[];
  close(): Promise<void>;
}

export async function serveEditorPages(): Promise<EditorPages> {
  const sent: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.method !== 'GET' || pathname === '/sent') sent.push(`${request.method} ${request.url}`);
    const [, root = '', ...rest] = normalize(decodeURIComponent(pathname)).split('/');
    const strict = searchParams.has('strict') ? { 'Content-Security-Policy': STRICT } : {};
    if (root === 'editor') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...strict });
      return response.end(shell(rest[0] ?? '', searchParams.getAll('script'), searchParams.has('strict')));
    }
    const file = join(ROOTS[root] ?? 'nowhere', ...rest);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    return response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    sent,
    url: (page, scripts, strict) => {
      const query = new URLSearchParams(scripts.map((script) => ['script', script]));
      if (strict) query.set('strict', '');
      return `${origin}/editor/${page}?${query}`;
    },
    fixture: (name) => `${origin}/fixtures/${name}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function shell(page: string, scripts: string[], strict: boolean): string {
  const load = scripts.map((script) =>
    script.endsWith('.css') ? `<link rel="stylesheet" href="${script}">` : `<script src="${script}"></script>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${page}</title>
${strict ? '' : `<script type="importmap">${IMPORTS}</script>`}
${load.join('\n')}
<form action="/sent" method="post"><div id="editor"></div><button>Send</button></form>
<script type="module" src="/pages/${page}.js"></script></html>`;
}
