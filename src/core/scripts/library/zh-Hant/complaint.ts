import type { Script } from '../../script.ts';

/** Whole answers to a complaint in six steps, by what it is about, and what surrounds them (handbook 2) (Traditional Chinese, Taiwan wording). */
export const complaint: readonly Script[] = [
  {
    id: 'complaint-whole',
    temperaments: [],
    situation: null,
    topic: 'complaint',
    title: '客訴：完整六步回覆',
    why: '傾聽、複述、道歉、行動、感謝、追蹤：六步齊全，照這個順序。',
    body: `{{client.honorific}} 您好：

您的來信我仔細看過了。依我的理解，事情是這樣：{{complaint.point}}
這件事耽誤了您的時間，也讓您對我們失望。

我為此向您道歉，和我們合作不該是這樣的經驗。

我們的處理方式：{{ask "做什麼、由誰做"}}。{{ask "完成日期" | date}} 前完成，這個日期由我負責。

謝謝您願意直說，也謝謝您的耐心。處理完我會寫信告訴您，過幾天也會再請教您是否滿意。

{{me.name}} 敬上`,
  },
  {
    id: 'complaint-whole-attitude',
    temperaments: [],
    situation: null,
    topic: 'complaint',
    title: '客訴服務態度：六步回覆',
    why: '態度問題，傷的是感受：承認語氣不對，更換窗口，再確認有沒有變好。',
    body: `{{client.honorific}} 您好：

您提到受到的對待，我仔細看過了：{{complaint.point}}
無論背後有什麼原因，這樣都讓人不舒服，也很不應該。

我代表我們全體向您道歉。

我會和相關同事談這件事，從今天起由我擔任您的窗口。{{deadline | date}} 前我會打電話給您，說明我們怎麼改，當時沒有回答的問題也一併回覆。

謝謝您還願意告訴我們。兩週後我會再請教您，現在的感受是否比較好。

{{me.name}} 敬上`,
  },
  {
    id: 'complaint-whole-timeliness',
    temperaments: [],
    situation: null,
    topic: 'complaint',
    title: '客訴不及時：六步回覆',
    why: '時間問題，關鍵在日期：誰先被問到誰負責到底；新日期留緩衝、守得住。',
    body: `{{client.honorific}} 您好：

我從頭整理了一遍：您詢問了，我們卻沒有準時回覆。{{complaint.point}}
您只能等待、再追問，還得先安撫您那邊的人。

讓您等這麼久、中間又沒有消息，真的很抱歉。

現在這樣處理：{{ask "做什麼、由誰做"}}。{{ask "交付日期" | date}} 前交到您手上，這個日期我預留了緩衝，每天都會盯著。

謝謝您一直包容到現在。進行到一半我會主動寫信給您，交到您手上之後，再請教您還缺什麼。

{{me.name}} 敬上`,
  },
  {
    id: 'complaint-whole-quality',
    temperaments: [],
    situation: null,
    topic: 'complaint',
    title: '客訴品質：六步回覆',
    why: '品質問題，東西得做對：說清楚毛病、怎麼修、誰來驗，由客戶評判。',
    body: `{{client.honorific}} 您好：

您收到的成果，我對照約定看過了，確實沒有達到：{{complaint.point}}
您對我們的期望更高，這完全合理。

這樣的成果送到您手上，真的很抱歉。

由{{ask "誰來改好"}}負責修正，再請沒有參與的同事檢查，合格才交出去。{{ask "交付日期" | date}} 前給您。

謝謝您說得這麼具體。好不好由您評斷：到時候我會請您確認，您同意了，這件事才算結束。

{{me.name}} 敬上`,
  },
  {
    id: 'complaint-received',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: '客訴：先告知已收到',
    why: '第一封快信不是解決：收到了、很重視、何時再回。',
    body: `{{client.honorific}} 您好：

您的意見我收到了，我們會認真看待。讓您不得不寫這封信，真的很抱歉。

我正在向相關同事了解事情經過，{{deadline | date}} 前由我本人針對這件事回覆您。

{{me.name}} 敬上`,
  },
  {
    id: 'complaint-repeated',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: '客訴：同樣的事又發生',
    why: '第二次分量更重：說出來，找根本原因而不是補破洞，請主管關注。',
    body: `{{client.honorific}} 您好：

我們說過已經解決，您卻又遇到一次，這比第一次更不應該，真的很抱歉。

這次光把毛病修好還不夠。{{ask "誰來找根本原因"}}正在查背後的原因，{{ask "已知情的主管"}}也已經知情。在查清楚之前，我每天會親自確認。

{{deadline | date}} 前，我會用白話告訴您原因在哪裡，以及我們的做法要怎麼改。

{{me.name}} 敬上`,
  },
  {
    id: 'complaint-solved',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: '客訴：已處理好，您滿意嗎',
    why: '第六步：告訴客戶已解決、原因和預防，再問滿不滿意。',
    body: `{{client.honorific}} 您好：

您反映的事已經處理好。我們做了：{{ask "做了什麼"}}

原因是{{ask "用白話說的原因"}}。為了不再發生，我們改了：{{ask "改了什麼"}}

請您有空時看看是否滿意。{{ask "通話日期與時間" | date}} 我會打電話請教您，在那之前這件事我不會結案。

{{me.name}} 敬上`,
  },
  {
    id: 'complaint-compensation',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: '道歉並補償',
    why: '客戶有損失，給相稱的補償，事後問效果。',
    body: `{{client.honorific}} 您好：

光是道歉，補不回您的損失，所以我不想只停在口頭上。

為了這次的困擾，我們提供您{{ask "補償內容"}}。您不需要辦任何手續，{{ask "完成日期" | date}} 前由我安排好並寄確認信給您。您原有的其他權益不受影響。

如果其他方式對您更有幫助，請您直說。事後我會再請教您，這樣是否真的有幫助。

{{me.name}} 敬上`,
  },
  {
    id: 'complaint-open-questions',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: '客訴：釐清背後的需要',
    why: '客訴背後常有真正的需要：問開放的問題，少而誠懇。',
    body: `{{client.honorific}} 您好：

謝謝您告訴我們。為了不改錯地方，我想先了解這件事您最在意的是什麼。

發生這件事的時候，您原本想完成什麼？
要變成什麼樣子，您才會覺得「這樣就對了」？

簡單寫幾個字就好，電話裡說也可以。我們怎麼做以您的話為準，{{deadline | date}} 前我會告訴您下一步。

{{me.name}} 敬上`,
  },
  {
    id: 'complaint-other-party',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: '客訴：原因在第三方',
    why: '先被問到的負責到底：不往別人身上推，替客戶去追。',
    body: `{{client.honorific}} 您好：

您問的是我們，就由我們來回覆，即使其中有別家廠商的環節。

需要對方處理的是：{{ask "對方要處理的事"}}。我正在和他們聯繫，由我去追進度，您不用再打給任何人。這段時間我們這邊能做的，已經在做。

{{deadline | date}} 前，我會告訴您對方怎麼說、接下來怎麼處理。造成您的困擾，真的很抱歉。

{{me.name}} 敬上`,
  },
];
