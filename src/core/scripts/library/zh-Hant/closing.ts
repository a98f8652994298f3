import type { Script } from '../../script.ts';

/** Feedback, thanks and the check that the client is satisfied (handbook 2 and 6) (Traditional Chinese, Taiwan wording). */
export const closing: readonly Script[] = [
  {
    id: 'feedback-request',
    temperaments: [],
    situation: null,
    topic: 'feedback',
    title: '請客戶提供意見',
    why: '主動請教，不辯解，說明拿來做什麼。',
    body: `{{client.honorific}} 您好：

「{{thread.subject}}」我們合作有一段時間了，很想知道您的感受。兩個問題就夠：

哪些地方請我們保持下去？
如果您在我的位置上，會改什麼？

請您直說，我都會虛心接受，{{deadline | date}} 前告訴您我們打算怎麼調整。

{{me.name}} 敬上`,
  },
  {
    id: 'feedback-acted-on',
    temperaments: [],
    situation: null,
    topic: 'feedback',
    title: '您的意見，我們做了什麼',
    why: '聽是一半：提了意見，就要改，並告訴對方。',
    body: `{{client.honorific}} 您好：

您提過希望調整的地方，我說過會給您回覆。

- 已經調整：{{ask "改了什麼"}}
- {{ask "完成日期" | date}} 前調整：{{ask "要改什麼、由誰改"}}
- 暫時維持：{{ask "不改的與理由"}}

謝謝您，沒有您這番話，我們自己看不到。

{{me.name}} 敬上`,
  },
  {
    id: 'thanks-for-patience',
    temperaments: [],
    situation: null,
    topic: 'thanks',
    title: '謝謝您的耐心',
    why: '單獨一封道謝：等待結束，我們記在心裡。',
    body: `{{client.honorific}} 您好：

花的時間比您和我期待的都長，您一直耐心等候，謝謝您。

現在處理好了：{{ask "處理好的事"}}。哪裡還需要再調整，{{ask "截止日期" | date}} 前告訴我，我先處理您的。

{{me.name}} 敬上`,
  },
  {
    id: 'thanks-for-recommending',
    temperaments: [],
    situation: 'praise',
    topic: 'thanks',
    title: '謝謝您的推薦',
    why: '帶來新客戶的人，給的不只是生意：告訴他後來如何。',
    body: `{{client.honorific}} 您好：

{{ask "誰找到我們"}}經您介紹找到我們，謝謝您。我知道，您是用自己的信譽替我們說話。

我們會像您希望的那樣用心對待。萬一您聽說哪裡沒做到，請先打給我。

{{cursor}}

{{me.name}} 敬上`,
  },
  {
    id: 'thanks-at-the-end',
    temperaments: [],
    situation: null,
    topic: 'thanks',
    title: '專案結束的感謝',
    why: '結束時道謝，之後找得到人：忠實的夥伴是在最後一天之後結下的。',
    body: `{{client.honorific}} 您好：

「{{thread.subject}}」完成了。謝謝您的信任，謝謝您有話直說，也謝謝您一路上回覆得那麼快。

留給您的：全部檔案和紀錄都放在一處（{{ask "放在哪裡"}}），有事還是找我。{{ask "再次詢問的日期" | date}} 我會再請教您使用的狀況。

祝您使用順利。

{{me.name}} 敬上`,
  },
  {
    id: 'closing-check',
    temperaments: [],
    situation: null,
    topic: 'closing',
    title: '收尾：都處理好了嗎',
    why: '追蹤：結案之前問一句是否滿意。',
    body: `{{client.honorific}} 您好：

「{{thread.subject}}」我們這邊已經處理完成：{{ask "做了什麼"}}

結案之前想聽您一句：這樣是否符合您的需要，還缺什麼？我會保留到 {{ask "截止日期" | date}}，之後您回信，隨時可以再開啟。

{{me.name}} 敬上`,
  },
  {
    id: 'closing-no-answer',
    temperaments: [],
    situation: null,
    topic: 'closing',
    title: '收尾：客戶沒有回音',
    why: '不施壓：說清楚不回也沒關係，門一直開著。',
    body: `{{client.honorific}} 您好：

「{{thread.subject}}」還沒等到您的回覆，我不想催您，您手邊想必事情不少。

如果您沒有其他意見，我就照現況保留，{{ask "截止日期" | date}} 結案。這不會遺失任何東西：您一句話，我就從停下的地方接著處理。

{{me.name}} 敬上`,
  },
  {
    id: 'closing-weeks-later',
    temperaments: [],
    situation: null,
    topic: 'closing',
    title: '幾週之後：還好用嗎',
    why: '超出預期：不等客戶問，主動問，找機會讓他開心。',
    body: `{{client.honorific}} 您好：

幾週前我們為您處理了{{ask "處理的事"}}，不知道之後狀況如何？

一切都好就不用回覆。如果不好，或有什麼一直沒人問起的小困擾，請告訴我，{{ask "截止日期" | date}} 之前我為您保留了一個小時。

{{me.name}} 敬上`,
  },
];
