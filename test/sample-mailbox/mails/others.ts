import type { SampleThread } from './mail.ts';

/** What is not a client's mail, and one client mail that attacks the page. */
export const others: SampleThread[] = [
  {
    slug: 'other-newsletter',
    language: 'en',
    subject: 'Five ways to speed up your project meetings',
    mails: [
      {
        from: { name: 'The Project Letter', address: 'newsletter@project-letter.example' },
        hoursAgo: 20,
        automatic: 'list',
        text: 'You are terrible at meetings. We all are! Here is this week in project work, in five minutes.',
        extra: [
          {
            tag: 'table',
            attributes: { width: '560', cellpadding: '12', style: 'border:1px solid #ddd' },
            children: [
              'Start late, never end late',
              'One page beats ten slides',
              'Decide first, then discuss',
              'Stop inviting everybody',
              'Write the minutes before the meeting',
            ].map((title, index) => ({
              tag: 'tr',
              children: [
                { tag: 'td', children: [`${index + 1}`] },
                { tag: 'td', children: [{ tag: 'b', children: [title] }] },
              ],
            })),
          },
          {
            tag: 'p',
            attributes: { style: 'font-size:11px;color:#777' },
            children: [
              'You receive this because you subscribed at project-letter.example. ',
              {
                tag: 'a',
                attributes: { href: 'https://project-letter.example/unsubscribe' },
                children: ['Unsubscribe'],
              },
            ],
          },
        ],
      },
    ],
    expect: {
      kind: 'bulk',
      temperament: null,
      situation: null,
      complaint: false,
      category: null,
      asked: null,
      answered: false,
    },
  },
  {
    slug: 'other-colleague',
    language: 'en',
    subject: 'Harrow & Vance: what shall we tell them?',
    mails: [
      {
        from: { name: 'Mira Castellan', address: 'mira@northlight.example' },
        hoursAgo: 0.8,
        text: `Hi Alex,

Patricia is furious, and she is right: the health check was switched off during the move on Tuesday and nobody put it back. It is terrible. I have restarted the page service; the root cause will take me a little longer.

Will you write to her, or shall I?

Mira`,
      },
    ],
    expect: {
      kind: 'colleague',
      temperament: null,
      situation: null,
      complaint: false,
      category: null,
      asked: null,
      answered: false,
    },
  },
  {
    slug: 'other-bot',
    language: 'en',
    subject: '[status] Build 4417 failed: dispatch-portal',
    mails: [
      {
        from: { name: 'Build Status', address: 'no-reply@status.buildhost.example' },
        hoursAgo: 13,
        automatic: 'notification',
        program: 'plain',
        text: `Build 4417 of dispatch-portal FAILED after 6 min 12 s.

Step:    integration tests
Branch:  release/2.0
Error:   3 of 418 tests failed

This is an automatic message. Replies to this address are not read.`,
      },
    ],
    expect: {
      kind: 'bot',
      temperament: null,
      situation: null,
      complaint: false,
      category: null,
      asked: null,
      answered: false,
    },
  },
  {
    slug: 'other-hostile',
    language: 'en',
    subject: '<script>hostileMailRan = true</script> Access to the archive',
    mails: [
      {
        from: { name: '{{client.name}}', address: 'placeholder@curly-braces.example' },
        hoursAgo: 14,
        text: `Hello,

two of our users need read access to the archive of 2025: the user names are jbrandt and lmoore. The approval form is attached. Please confirm when the accounts are set up. {{ 7 | times: 6 }} {% raw %}

Regards
J. Brandt`,
        extra: [
          { tag: 'script', children: ['hostileMailRan = true'] },
          { tag: 'img', attributes: { src: 'missing.png', onerror: 'hostileMailRan = true', alt: '' } },
          {
            tag: 'form',
            attributes: { action: 'javascript:hostileMailRan = true' },
            children: ['parentNode', 'textContent', 'childNodes', 'attributes', 'nodeType', 'tagName', 'closest'].map(
              (name) => ({ tag: 'input', attributes: { name, type: 'hidden', value: 'clobbered' } }),
            ),
          },
          { tag: 'div', attributes: { id: 'body', class: 'hP gD', email: 'alex@northlight.example' }, children: ['.'] },
        ],
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'neutral',
      situation: 'other',
      complaint: false,
      category: null,
      asked: null,
      answered: false,
    },
  },
];
