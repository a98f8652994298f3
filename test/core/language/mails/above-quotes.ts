import type { OwnWordsCase } from './own-words-case.ts';

/** Own lines right above a quote, which look like the beginning of what a program writes there, and wrapped beginnings that are. */
export const aboveQuotes: OwnWordsCase[] = [
  {
    program: 'A line that begins with a day, right above the attribution',
    mail: `周六上午吧
张三 <z@z.example> 于2026年11月18日周三 14:20写道：
> 旧信`,
    own: ['周六上午吧'],
  },
  {
    program: 'A line that begins with a preposition',
    mail: `Здравствуйте!
Во вложении подписанный акт.
18.11.2026, 10:02, "Склад" <s@sklad.example>:
> Старое.`,
    own: ['Здравствуйте!\nВо вложении подписанный акт.'],
  },
  {
    program: 'A line that begins with a number',
    mail: `3 коробки, решту пізніше
ср, 18 лист. 2026 р. о 10:02 Склад <s@sklad.example> пише:
> Старе.`,
    own: ['3 коробки, решту пізніше'],
  },
  {
    program: 'A line that begins with "At"',
    mail: `At noon is fine
On Wed, 18 Nov 2026 at 10:02, Al <al@x.example> wrote:
> Old.`,
    own: ['At noon is fine'],
  },
  {
    program: 'A long name wrapped before its address',
    mail: `旧卡已经退回。

汇丰家居旗舰店客户服务中心 <
a@b.example> 于2026年11月18日周三 14:20写道：
> 旧信`,
    own: ['旧卡已经退回。'],
  },
  {
    program: 'Headers run together on one line, with mailto:',
    mail: `We never signed. Who did?

From: Kofi Osei [mailto:k@x.example] Sent: Tuesday, November 3, 2026 9:14 AM To: Warehouse Subject: POD

See attached.`,
    own: ['We never signed. Who did?'],
  },
  {
    program: 'Headers run together on one line, without an address',
    mail: `Підпису немає.

Від: Коваль Іван Надіслано: 3 листопада 2026 р. 9:14 Кому: Склад Тема: Акт

Надсилаю акт.`,
    own: ['Підпису немає.'],
  },
  {
    program: 'A freight line that has the words of headers',
    mail: `Please quote:

From: Shanghai Date: 12 December To: Hamburg, two pallets, not stackable.`,
    own: ['Please quote:\n\nFrom: Shanghai Date: 12 December To: Hamburg, two pallets, not stackable.'],
  },
  {
    program: 'A day alone, which answers',
    mail: `On Tuesday
On Wed, 6 May 2026 at 10:30 Anna Reed <anna@r.example> wrote:
> When?`,
    own: ['On Tuesday'],
  },
  {
    program: 'A line that ends in a sign of less',
    mail: `The level must stay <
5 May 2026 10:30, Anna Reed <anna@r.example>:
> Hello, soon.`,
    own: ['The level must stay <'],
  },
];
