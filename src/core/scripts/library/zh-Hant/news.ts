import type { Script } from '../../script.ts';

/** Bad news told fast, with the facts, our own part and a date (handbook 6) (Traditional Chinese, Taiwan wording). */
export const news: readonly Script[] = [
  {
    id: 'bad-news-date',
    temperaments: [],
    situation: 'delay',
    topic: 'bad-news',
    title: '壞消息：日期守不住',
    why: '壞消息要快：事實、我們的責任、新日期；在舊日期過去之前說。',
    body: `{{client.honorific}} 您好：

有個不好的消息要告訴您：{{ask "原本答應的內容"}}趕不上原定的日期。

原因：{{ask "一句話說事實"}}。我們自己的責任：{{ask "我們的責任"}}。真的很抱歉。

新的日期是 {{ask "交付日期" | date}}，我和負責的同事確認過，預留了緩衝。在那之前能先給您什麼、怎麼減輕對您的影響，我想今天用電話和您討論。

{{me.name}} 敬上`,
  },
  {
    id: 'bad-news-not-possible',
    temperaments: [],
    situation: 'unreasonable_request',
    topic: 'bad-news',
    title: '壞消息：做不到',
    why: '誠實是唯一的辦法：早說不行，用對方的話講原因，並給能做的。',
    body: `{{client.honorific}} 您好：

我們仔細評估過了，與其讓您一直期待，不如現在就告訴您：{{ask "做不到的事"}}無法做到。

簡單說，原因是{{ask "原因"}}。我知道您是照它來安排的，真的很抱歉。

可以做的是：{{ask "能做到的"}}。如果這對您有幫助，{{deadline | date}} 前我會給您一份計畫。

{{me.name}} 敬上`,
  },
  {
    id: 'bad-news-our-mistake',
    temperaments: [],
    situation: null,
    topic: 'bad-news',
    title: '壞消息：我們出了錯',
    why: '在客戶發現之前說：什麼錯、影響誰、已經做了什麼。',
    body: `{{client.honorific}} 您好：

我們出了一個和您有關的錯，我想由我們主動告訴您。

經過：{{ask "用白話說的經過"}}
對您的影響：{{ask "對客戶的影響"}}

{{ask "誰來改正"}}正在改正，{{deadline | date}} 前我會向您確認處理完成。您信任我們，我們卻出了錯，誠摯向您道歉。

{{me.name}} 敬上`,
  },
  {
    id: 'bad-news-new-contact',
    temperaments: [],
    situation: null,
    topic: 'bad-news',
    title: '聯絡窗口變更',
    why: '一個客戶一個窗口：說清楚新人是誰，全部交接，過渡期還找得到。',
    body: `{{client.honorific}} 您好：

自 {{ask "開始日期" | date}} 起，由{{ask "新窗口"}}擔任您的聯絡窗口，我將轉任其他工作。

我們之間尚未完成的事和所有日期，我都會交接清楚，不用您再說第二遍。在那之前，我想安排一通簡短的電話，介紹兩位認識。

和您合作很愉快。前幾週如果有卡住的地方，請寫信給我，我會協助。

{{me.name}} 敬上`,
  },
];
