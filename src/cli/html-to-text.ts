import { JSDOM } from 'jsdom';
import { readText } from '../dom/read-text.ts';

/** The text of an HTML mail as the page toolbox reads it: quotes and signatures by their markers left out. */
export function htmlToText(html: string): string {
  return readText(new JSDOM(html).window.document.body);
}
