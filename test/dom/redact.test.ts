// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { describeElement, redactPage } from '../../src/dom/redact.ts';

function element(html: string): Element {
  const template = document.createElement('div');
  template.innerHTML = html;
  return template.firstElementChild as Element;
}

it.each([
  ['<div id="message-header" class="header  open" role="main"></div>', 'div#message-header.header.open[role=main]'],
  ['<p id="msg-f:123" class="a3s m18c9"></p>', 'p#msg-f:000.a0s.m00c0'],
  ['<a class="user-maria@acme.example" id="Марія" href="https://x.example/secret" title="secret">secret</a>', 'a#*.*'],
  [`<i class="${'x'.repeat(41)}" data-thread-id="42" aria-label="secret"></i>`, 'i.*[data-thread-id]'],
  ['<input value="secret" name="secret" placeholder="secret">', 'input'],
])('%s is shown as %s', (html, shown) => expect(describeElement(element(html))).toBe(shown));

it('shows how elements lie in each other, and nothing of what they say', () => {
  const page = element(
    '<main>secret<!-- secret --><style>secret</style><div class="body"><p class="secret">secret</p></div><div data-tact><b></b></div><ul><li>secret<b></b></li></ul></main>',
  );
  expect(redactPage(page, ['.body'])).toBe(
    ['main', '  style', '  div.body', '  div[data-tact]', '  ul', '    li', '      b'].join('\n'),
  );
});

it('ends after 3,000 elements and goes 60 deep', () => {
  const wide = element(`<main>${'<i></i>'.repeat(4_000)}</main>`);
  expect(redactPage(wide).split('\n')).toHaveLength(3_000);
  const deep = element(`${'<div>'.repeat(100)}${'</div>'.repeat(100)}`);
  expect(redactPage(deep).split('\n')).toHaveLength(61);
});
