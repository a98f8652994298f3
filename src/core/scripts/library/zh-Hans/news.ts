import type { Script } from '../../script.ts';

/** Bad news told fast, with the facts, our own part and a date (handbook 6) (Simplified Chinese). */
export const news: readonly Script[] = [
  {
    id: 'bad-news-date',
    temperaments: [],
    situation: 'delay',
    topic: 'bad-news',
    title: '坏消息：日期守不住',
    why: '坏消息要快：事实、我们的责任、新日期；在旧日期过去之前说。',
    body: `{{client.honorific}}，您好：

有个不好的消息要告诉您：{{ask "原来答应的内容"}}到不了原定的日子。

原因：{{ask "一句话说事实"}}。我们自己的责任：{{ask "我们的责任"}}。对不起。

新的日期是{{ask "交付日期" | date}}，我跟做事的同事核对过，留了余量。在那之前能先给您什么、怎么减轻对您的影响，我想今天电话里跟您商量。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'bad-news-not-possible',
    temperaments: [],
    situation: 'unreasonable_request',
    topic: 'bad-news',
    title: '坏消息：做不到',
    why: '诚实是唯一的办法：早说不行，用对方的话讲原因，并给能做的。',
    body: `{{client.honorific}}，您好：

我们仔细查过了，与其让您一直指望，不如现在就告诉您：{{ask "做不到的事"}}做不成。

简单说，原因是{{ask "原因"}}。我知道您是按它来安排的，对不起。

能做的是：{{ask "能做到的"}}。如果这对您有用，{{deadline | date}}前我给您一份计划。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'bad-news-our-mistake',
    temperaments: [],
    situation: null,
    topic: 'bad-news',
    title: '坏消息：我们出了错',
    why: '在客户发现之前说：什么错、影响谁、已经做了什么。',
    body: `{{client.honorific}}，您好：

我们出了一个跟您有关的错，我想由我们亲口告诉您。

经过：{{ask "用平常话说的经过"}}
对您的影响：{{ask "对客户的影响"}}

{{ask "谁来改正"}}正在改正，{{deadline | date}}前我向您确认办妥。您信任我们，我们却出了错，向您道歉。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'bad-news-new-contact',
    temperaments: [],
    situation: null,
    topic: 'bad-news',
    title: '联系人变更',
    why: '一个客户一个联系人：说清新人是谁，全部交接，过渡期还找得到。',
    body: `{{client.honorific}}，您好：

自{{ask "开始日期" | date}}起，由{{ask "新联系人"}}和您对接，我转去别的工作。

我们之间没办完的事和所有日期，我都会交接清楚，不用您再讲第二遍。在那之前，我想约个短电话，介绍两位认识。

跟您合作很愉快。头几个星期要是有卡住的地方，写信给我，我来帮忙。

祝工作顺利！
{{me.name}}`,
  },
];
