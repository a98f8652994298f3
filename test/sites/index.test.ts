import { describe, expect, it } from 'vitest';
import { findSite, matchesUrl } from '../../src/sites/index.ts';
import { openPage } from './pages.ts';

const ROUNDCUBE = `<body class="task-mail action-show"><script>rcmail.set_env({"task":"mail"})</script></body>`;

describe('which site a page is', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', '', 'gmail'],
    ['https://mail.google.com:4433/mail/u/0/', '', 'gmail'],
    ['https://mail.google.com/chat/u/0/', '', null],
    ['https://mail.google.com.evil.example/mail/u/0/', '', null],
    ['https://notmail.google.com/mail/', '', null],
    ['https://evil.example/mail.google.com/mail/', '', null],
    ['http://mail.google.com/mail/', '', null],
    ['https://anything.example/webmail/', ROUNDCUBE, 'roundcube'],
    ['https://anything.example/', '<body class="task-mail"></body>', null],
    ['https://anything.example/', ROUNDCUBE.replace('"mail"})', '"settings"})'), null],
    ['https://anything.example/', ROUNDCUBE.replace('<script>', '<script src="x.js">'), null],
    ['https://anything.example/', ROUNDCUBE.replace('<script>', '<div id="messagebody"><script>'), null],
  ])('%s %s: %s', (url, html, id) => {
    const { document } = openPage(html, url);
    expect(findSite(new URL(url), document)?.id ?? null).toBe(id);
  });
});

describe('match patterns', () => {
  it.each([
    ['https://a.example/*', 'https://a.example/x?y#z', true],
    ['https://a.example/x/*', 'https://a.example/y/', false],
    ['https://a.example/x', 'https://a.example/x', true],
    ['https://a.example/x', 'https://a.example/xy', false],
    ['https://*.a.example/*', 'https://b.a.example/', true],
    ['https://*.a.example/*', 'https://a.example/', true],
    ['https://*.a.example/*', 'https://ba.example/', false],
    ['*://a.example/*', 'http://a.example/', true],
    ['*://a.example/*', 'ftp://a.example/', false],
    ['a.example', 'https://a.example/', false],
  ])('%s and %s: %s', (pattern, url, fits) => expect(matchesUrl(pattern, new URL(url))).toBe(fits));
});
