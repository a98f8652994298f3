import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { PageDescription } from '../../src/sites/describe-page.ts';
import type { Page } from '../../src/sites/site.ts';

const FOLDER = 'test/sites';

/** A page fixture: `<site>/<screen>--<date or version>.html`, its address in its first comment, what is read of it in the `.json` beside it. */
export interface Fixture {
  name: string;
  /** The site whose folder it is in. */
  site: string;
  url: string;
  html: string;
  open(): Page;
  /** Throws when the `.json` is missing: an expectation is written by a person, never by the test. */
  expected(): PageDescription;
}

export const FIXTURES: Fixture[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: site }) =>
    readdirSync(`${FOLDER}/${site}`)
      .filter((file) => file.endsWith('.html'))
      .map((file) => readFixture(site, file)),
  );

function readFixture(site: string, file: string): Fixture {
  const path = `${FOLDER}/${site}/${file}`;
  const html = readFileSync(path, 'utf8');
  const [, url, from] = /^<!-- (\S+)(?: from (\S+))? -->/.exec(html) ?? [];
  if (!url) throw new Error(`${path} must begin with a comment that holds its address`);
  return {
    name: `${site}/${file}`,
    site,
    url,
    html,
    open: () => openPage(html, url, from),
    expected: () => {
      const json = path.replace(/html$/, 'json');
      if (!existsSync(json)) throw new Error(`${json} is missing: write down what should be read of that page`);
      return JSON.parse(readFileSync(json, 'utf8'));
    },
  };
}

/** Loads a page without running its scripts; `from` is where the reader came from. */
export function openPage(html: string, url: string, from?: string): Page {
  const { window } = new JSDOM(html, { url, ...(from ? { referrer: from } : {}) });
  return { document: window.document, url: new URL(url) };
}
