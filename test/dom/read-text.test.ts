// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/dom/read-text.ts';

function body(html: string): Element {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}
const read = (html: string) => readText(body(html));

describe('a body becomes lines of text', () => {
  it.each([
    ['lines of blocks', '<div>one</div><div>two</div>', 'one\ntwo'],
    ['line breaks', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['an empty line of an editor', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['paragraphs', '<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['never more than one empty line', '<p>one</p><br><br><br><br><p>two</p>', 'one\n\ntwo'],
    ['list items', '<ul><li>one</li><li>two <b>bold</b></li><li></li></ul>after', '- one\n- two bold\n\nafter'],
    ['table cells and rows', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    [
      'words across inline elements',
      'un<b>break</b>able <i>and</i> <span> spaced </span>!',
      'unbreakable and spaced !',
    ],
    ['white space as a browser shows it', ' one \n\t two &nbsp; three ', 'one two three'],
    ['preformatted lines', '<pre>one\n  two\n\nthree</pre>four', 'one\ntwo\n\nthree\n\nfour'],
    ['lines kept by style', '<div style="white-space: pre-wrap">one\ntwo</div>', 'one\ntwo'],
    ['emoji that are pictures', 'Thanks <img data-emoji="😊" alt="x"> <img alt="👍🏽">', 'Thanks 😊 👍🏽'],
    ['other pictures are nothing', 'a<img alt="Logo of a firm">b', 'ab'],
    ['a line of nothing but a fixed blank is empty', '<div>a</div><div>&nbsp;</div><div>b</div>', 'a\n\nb'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => expect(read(html)).toBe(text));
});

describe('what is never text', () => {
  it.each(['script', 'style', 'template', 'noscript', 'textarea', 'select', 'svg', 'iframe', 'object'])('<%s>', (tag) =>
    expect(read(`seen<${tag}>hidden</${tag}>`)).toBe('seen'),
  );

  it.each([
    'hidden',
    'aria-hidden="true"',
    'data-tact',
    'style="color:red; display:none"',
    'style="DISPLAY: none"',
    'style="visibility: hidden"',
    'style="display : none"',
    'style="opacity:0"',
    'style="max-height:0px;overflow:hidden"',
  ])('what is marked %s', (mark) => expect(read(`seen<div ${mark}>unseen</div>`)).toBe('seen'));

  it.each([
    'style="opacity:0.9"',
    'style="max-height:0.5em"',
    'style="max-height:0"',
    'style="mso-hide:all"',
    'style="line-display:none-such"',
    'style="font-size:0"',
  ])('but what is marked %s', (mark) =>
    expect(read(`one<div ${mark}><b style="font-size:9px">two</b></div>`)).toBe('one\ntwo'),
  );

  it('what the site says it puts there itself', () => {
    expect(readText(body('own<span class="dots">...</span>'), { skip: ['.dots'] })).toBe('own');
  });
});

const OWN = {
  en: 'Please send the corrected invoice by Wednesday.',
  'zh-Hans': '请在周三之前把更正后的发票发给我们。',
  'zh-Hant': '請在星期三之前把更正後的發票寄給我們。',
  ru: 'Пришлите, пожалуйста, исправленный счёт до среды.',
  uk: 'Надішліть, будь ласка, виправлений рахунок до середи.',
};

describe.each(Object.entries(OWN))('quotes and signatures are left out: %s', (_, own) => {
  it.each([
    ['Gmail', '<div class="gmail_quote"><div class="gmail_attr">On … wrote:</div><blockquote>old</blockquote></div>'],
    ['Gmail, renamed by Outlook', '<div class="x_gmail_quote x_gmail_quote_container">old</div>'],
    ['Gmail on a phone', '<blockquote style="margin:0;BORDER-LEFT:1px #ccc solid">old</blockquote>'],
    ['Thunderbird', '<div class="moz-cite-prefix">Am … schrieb:</div><blockquote type="cite">old</blockquote>'],
    ['Thunderbird, renamed by Roundcube', '<div class="v1moz-cite-prefix">old</div>'],
    [
      'Outlook on the web',
      '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> x</div><div>old</div>',
    ],
    ['Outlook, renamed', '<div id="x_divRplyFwdMsg">From: x</div><div><p>old</p></div>'],
    ['Outlook, new', '<div id="mail-editor-reference-message-container">old</div>after'],
    [
      'Outlook on a desktop',
      '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> x</p></div></div><p class="MsoNormal">old</p>',
    ],
    [
      'Foxmail',
      '<div style="BORDER-TOP: #b5c4df 1pt solid; PADDING: 3pt 0cm"><p class="MsoNormal"><b>x</b></p></div><p>old</p>',
    ],
    ['Yahoo', '<div id="ydp1yahoo_quoted_123">old</div>'],
    ['Proton', '<div class="protonmail_quote">old</div>'],
    ['GMX', '<div name="quote">old</div>'],
    ['163.com', '<div id="isReplyContent">old</div>'],
    [
      'a Gmail signature',
      '<span class="gmail_signature_prefix">-- </span><div data-smartmail="gmail_signature">old</div>',
    ],
    ['a Thunderbird signature', '<div class="moz-signature">old</div>'],
    ['a Proton signature', '<div class="protonmail_signature_block">old</div>'],
    ['an Outlook signature', '<div id="Signature">old</div>'],
    ['an Outlook signature, renamed', '<div id="x_Signature">old</div>'],
    ['an iPhone signature', '<div id="AppleMailSignature">old</div>'],
    ['a signature of Spark', '<div name="messageSignatureSection">old</div>'],
    ['a signature of any program', '<table class="ydp3email-signature"><tr><td>old</td></tr></table>'],
    ['a rule at the end', '<hr><hr>'],
  ])('%s', (_name, marked) => expect(read(`<div>${own}</div>${marked}`)).toBe(own));

  it('what the site marks', () => {
    expect(readText(body(`${own}<div class="adL">old</div>`), { cut: ['.adL'] })).toBe(own);
  });

  it.each(['gmail', 'x_gmail', 'v1gmail', 'ydp12gmail'])('answers inside the quote of %s stay', (name) => {
    const attribution = `<div class="${name}_attr">On … wrote:</div>`;
    const old = `<blockquote class="${name}_quote"><div class="${name}_quote">older<blockquote>old</blockquote>x</div></blockquote>`;
    expect(
      read(`<p>1</p><div class="${name}_quote">${attribution}${old}<div>${own}</div>${old}<div>2</div></div>`),
    ).toBe(`1\n\n${own}\n\n2`);
  });

  it('a forwarded mail with a quote of its own in it', () => {
    const forwarded = '<div>Forwarded words</div><blockquote>old</blockquote><div>more of them</div>';
    expect(
      read(
        `<p>${own}</p><div class="gmail_quote"><div class="gmail_attr">---- Forwarded message ----</div><br><br>${forwarded}</div>`,
      ),
    ).toBe(own);
  });

  it('an answer below its quote stays', () => {
    expect(read(`<blockquote type="cite">old</blockquote><p>${own}</p>`)).toBe(own);
  });
});

it('a rule parts what stands below it', () => {
  expect(read('<div>Please add the budget.</div><hr width="210"><div>Ye Qing</div>')).toBe(
    'Please add the budget.\n\n--------\n\nYe Qing',
  );
});

it('the break that Apple Mail names after its signature stays a break', () => {
  expect(read('One line.<br id="lineBreakAtBeginningOfSignature">Another.')).toBe('One line.\nAnother.');
});

it('blockquotes below a line that tells who wrote when are marked as quoted, also the later ones', () => {
  const quote =
    '<div>17.11.2026, 08:41, "Flora" &lt;f@flora.example&gt;:</div><blockquote><p>Where to?</p></blockquote>';
  expect(read(`${quote}<p>Garden Street 5.</p><blockquote>A card?<br>Which?</blockquote><p>No.</p>`)).toBe(
    '17.11.2026, 08:41, "Flora" <f@flora.example>:\n\n> Where to?\n\nGarden Street 5.\n\n> A card?\n> Which?\n\nNo.',
  );
});

it.each(['On Tue, 17 Nov 2026 at 08:41, Flora wrote:', '在 2026年11月17日，小花写道：'])(
  'a blockquote below %j is a quote',
  (lead) => {
    expect(read(`<p>${lead}</p><blockquote>Where to?</blockquote>`)).toBe(`${lead}\n\n> Where to?`);
  },
);

it.each([
  'Here are the 2 things that are broken:',
  'On 17.11.2026 we agreed on this:',
  'Send these by 17.11.2026 to a@b.example:',
  'On 17.11.2026 we wrote these points:',
  'Log of 14:03, sent to a@b.example, says:',
])('an indented list below %j is the sender’s own, and so is what is indented below it', (lead) => {
  expect(read(`<p>${lead}</p><blockquote>The export.</blockquote><p>And:</p><blockquote>The bill.</blockquote>`)).toBe(
    `${lead}\n\nThe export.\n\nAnd:\n\nThe bill.`,
  );
});

it.each([
  ['class', 'signature-request'],
  ['class', 'x_signatureRequired'],
  ['id', 'signature_page'],
  ['name', 'signature-field'],
])('what asks for a signature is none: %s %s', (attribute, value) => {
  expect(read(`<p>Hello.</p><p ${attribute}="${value}">Please countersign the contract by Friday.</p>`)).toBe(
    'Hello.\n\nPlease countersign the contract by Friday.',
  );
});

describe('where almost nothing would stay', () => {
  it.each([
    [
      'the quote is kept',
      'FYI<div class="gmail_quote">The server is down again.</div>',
      'FYI\nThe server is down again.',
    ],
    ['the signature is not', 'Thanks!<div class="gmail_signature">Ann, Acme</div>', 'Thanks!'],
    [
      'but when it is all there is',
      '<div class="gmail_signature">I wrote it all in here.</div>',
      'I wrote it all in here.',
    ],
    [
      'eight Han characters are enough',
      '好的，谢谢，周五见！<div class="gmail_quote">old</div>',
      '好的，谢谢，周五见！',
    ],
  ])('%s', (_, html, text) => expect(read(html)).toBe(text));
});

it('an ordinary indented quotation is the sender’s own', () => {
  expect(read('<p>As the contract says:</p><blockquote>Delivery within two weeks.</blockquote>')).toBe(
    'As the contract says:\n\nDelivery within two weeks.',
  );
});

it('a box with a line above it is no Outlook header without its look and its words', () => {
  const line = 'border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm';
  expect(read(`<p>one</p><div style="${line}"><p>two</p></div>`)).toBe('one\n\ntwo');
  expect(read('<p>one</p><div style="padding:3.0pt 0cm"><p class="MsoNormal"><b>two</b></p></div>')).toBe('one\n\ntwo');
});

it('stops after 200,000 characters and after 20,000 nodes', () => {
  const long = document.createElement('div');
  for (let i = 0; i < 50; i++) long.append('word '.repeat(2_000), document.createElement('br'));
  expect(readText(long)).toHaveLength(200_000);
  const many = document.createElement('div');
  for (let i = 0; i < 20_100; i++) many.append(document.createTextNode(''));
  many.append('too late');
  expect(readText(many)).toBe('');
});
