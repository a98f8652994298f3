/** The editors and hosts in which inserting is tried. */
import { existsSync } from 'node:fs';

export interface Condition {
  name: string;
  /** A page of ours, by its file in `pages/`. */
  page?: string;
  /** What the page loads before, from `node_modules`. */
  scripts?: string[];
  /** Under a Content Security Policy that allows nothing inline, with Trusted Types. */
  strict?: boolean;
  /** A saved page of somebody else's, and the editor in it. */
  fixture?: string;
  selector?: string;
  /** Takes one line only. */
  oneLine?: boolean;
  /**
   * What is special about undo: what is typed within a second is one step; a step may hold words typed before, too; or
   * the page as we have it keeps no history.
   */
  undo?: 'after a second' | 'with more' | 'none';
}

const vendor = (...paths: string[]) => paths.map((path) => `/vendor/${path}`);
const TINYMCE = vendor('tinymce/tinymce.min.js');
const CKEDITOR4 = vendor('ckeditor4/ckeditor.js');
const QUILL = vendor('quill/dist/quill.js', 'quill/dist/quill.snow.css');

const OURS: Condition[] = [
  { name: 'textarea', page: 'textarea' },
  { name: 'input', page: 'input', oneLine: true },
  { name: 'textarea ruled by the page’s state', page: 'controlled' },
  { name: 'contenteditable', page: 'contenteditable' },
  { name: 'contenteditable, plain text only', page: 'plaintext-only' },
  { name: 'contenteditable with signature and quote', page: 'gmail-like' },
  { name: 'contenteditable inside closed inside open', page: 'nested' },
  { name: 'contenteditable in a frame without an address', page: 'iframe' },
  { name: 'contenteditable in a frame of its own', page: 'own-frame' },
  { name: 'contenteditable in an open shadow root', page: 'shadow' },
  { name: 'textarea in nested shadow roots', page: 'shadow-textarea' },
  { name: 'contenteditable, strict CSP and Trusted Types', page: 'contenteditable', strict: true },
  { name: 'textarea, strict CSP and Trusted Types', page: 'textarea', strict: true },
  { name: 'Quill 2', page: 'quill', scripts: QUILL, undo: 'after a second' },
  { name: 'Lexical', page: 'lexical', undo: 'none' },
  { name: 'CKEditor 5', page: 'ckeditor5', scripts: vendor('@ckeditor/ckeditor5-build-classic/build/ckeditor.js') },
  { name: 'CKEditor 4', page: 'ckeditor4', scripts: CKEDITOR4 },
  { name: 'CKEditor 4 with a hint as content', page: 'ckeditor4-hint', scripts: CKEDITOR4 },
  { name: 'TinyMCE', page: 'tinymce', scripts: TINYMCE },
  { name: 'TinyMCE without a frame', page: 'tinymce-inline', scripts: TINYMCE },
  {
    name: 'Summernote',
    page: 'summernote',
    undo: 'with more',
    scripts: [
      ...vendor('jquery/dist/jquery.js'),
      '/pages/jquery-as-it-was.js',
      ...vendor('summernote/dist/summernote-lite.js'),
    ],
  },
  { name: 'Squire', page: 'squire', scripts: vendor('squire-rte/dist/squire-raw.js'), undo: 'with more' },
];

const SAVED: Condition[] = [
  { name: 'ProseMirror', fixture: 'harper-prosemirror.html', selector: '.ProseMirror' },
  { name: 'Slate', fixture: 'harper-slate.html', selector: '[data-slate-editor]' },
  { name: 'Draft', fixture: 'harper-draft.html', selector: '.public-DraftEditor-content' },
];

export const CONDITIONS = [...OURS, ...SAVED];

/** True for a page that lies outside of the project and is not there. */
export const isMissing = ({ fixture }: Condition): boolean =>
  fixture !== undefined && !existsSync(`../shared/fixtures/editors/${fixture}`);
