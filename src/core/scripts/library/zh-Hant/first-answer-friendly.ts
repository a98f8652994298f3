import type { Script } from '../../script.ts';

/** First answers to a friendly client, one for each situation (handbook 1 and 5) (Traditional Chinese, Taiwan wording). */
export const firstAnswerFriendly: readonly Script[] = [
  {
    id: 'friendly-severe-outage',
    temperaments: ['friendly'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: '系統全停，客戶仍然和氣',
    why: '客戶有耐心，不代表可以讓他等：道謝，並且和對最急的客戶一樣快。',
    body: `{{client.honorific}} 您好：

系統停了您還這麼體諒，真的很謝謝您，讓我們可以專心搶修。

{{ask "誰負責修復"}}正在處理，您這件沒有排在任何人後面。{{deadline | date}} 前我會把查到的狀況寫給您。

這段時間您那邊若有急件，例如要發薪水、有客人在等，請跟我說，我們先幫您想辦法繞過去。

祝 一切順心
{{me.name}} 敬上`,
  },
  {
    id: 'friendly-delay',
    temperaments: ['friendly'],
    situation: 'delay',
    topic: 'first-answer',
    title: '延誤，客戶很體諒',
    why: '心存感謝，而且說出來；不因為客戶不抱怨就讓他等。',
    body: `{{client.honorific}} 您好：

明明是我們遲了，您還問得這麼客氣，謝謝您。本來就不該讓您來問，這點很抱歉。

{{ask "交付日期" | date}} 前，您會收到{{ask "要交付的內容"}}。我已經幫自己設好提醒，會提早準備，不用您再掛心。

您的耐心，我們每個參與的同事都很感謝。

祝 一切順心
{{me.name}} 敬上`,
  },
  {
    id: 'friendly-bug-found',
    temperaments: ['friendly'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: '發現問題，客戶善意提醒',
    why: '感謝提醒，並且像對待生氣的客戶一樣認真。',
    body: `{{client.honorific}} 您好：

謝謝您發現這個問題，還寫得這麼仔細，幫我們省下不少時間。

這件事由{{ask "誰來修"}}接手，{{deadline | date}} 前我會告訴您問題在哪裡、修好的版本哪一天給您。

之後如果再遇到什麼，再小都請寫信給我們。

祝 一切順心
{{me.name}} 敬上`,
  },
  {
    id: 'friendly-billing',
    temperaments: ['friendly'],
    situation: 'billing',
    topic: 'first-answer',
    title: '客氣地詢問帳單',
    why: '感謝信任，回得和有爭議時一樣快。',
    body: `{{client.honorific}} 您好：

謝謝您直接問我，小事這樣就不會變成大事。

帳單我會親自看，{{deadline | date}} 前寫信向您說明金額的組成。如果是我們算錯，更正後的帳單會一起附上。在那之前您先不用付款。

一直以來和您合作都很愉快，謝謝您。

祝 一切順心
{{me.name}} 敬上`,
  },
  {
    id: 'friendly-requirement-unclear',
    temperaments: ['friendly'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: '友善的想法，還沒成形',
    why: '感謝客戶一起想，把想法談到雙方同意的範圍。',
    body: `{{client.honorific}} 您好：

謝謝您這麼早就把想法告訴我們，能從一開始就參與，我們很開心。

為了做對方向，我先把我的理解寫下來，附一張簡單的草圖，{{deadline | date}} 前寄給您。您儘管修改，等內容就是您的意思，我們再排時程。

我最想先請教您的是：{{ask "最重要的一個問題"}}

祝 一切順心
{{me.name}} 敬上`,
  },
  {
    id: 'friendly-limited-knowledge',
    temperaments: ['friendly'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: '樂於學習，想弄明白',
    why: '把客戶的興趣當成禮物：道謝，專程講一次，留下可以看的資料。',
    body: `{{client.honorific}} 您好：

謝謝您願意深入了解，這對我們把事情做好也很有幫助。

我想專程為您講半個小時，您想邀誰一起來都可以。時間我建議 {{ask "會議日期與時間" | date}}。我會用您自己工作上的例子來準備，講完再留一份簡短的重點給您。

您最想先看的，是{{ask "客戶問到的部分"}}嗎？

祝 一切順心
{{me.name}} 敬上`,
  },
  {
    id: 'friendly-resource-conflict',
    temperaments: ['friendly'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: '人力不足，客戶體諒',
    why: '感謝客戶給的空間，用它早一點拿出成果。',
    body: `{{client.honorific}} 您好：

謝謝您給我們保留了彈性。我知道您那邊的日期也得守住，您的體諒我們不會視為理所當然。

我想這樣安排：{{ask "交付日期" | date}} 前先把{{ask "對客戶最有幫助的部分"}}交給您，您可以先開始使用。其餘部分的計畫和日期會寫在同一封信裡。

如果您那邊其實比說的更趕，也請您直接告訴我。

祝 一切順心
{{me.name}} 敬上`,
  },
  {
    id: 'friendly-unreasonable-request',
    temperaments: ['friendly'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: '客氣地提了過頭的要求',
    why: '道謝，並照實說能做到哪裡；關係好，禁得起有理由的另一個做法。',
    body: `{{client.honorific}} 您好：

謝謝您把這件事交給我們。我當然很想直接答應，不過您一向對我們很坦誠，我也該跟您說實話。

照原本的方式做，困難在於{{ask "一句話說明困難"}}。能達到差不多效果的做法是：{{ask "更簡單的做法"}}。

您若覺得可行，{{deadline | date}} 前我會把時間和費用估好寄給您。

祝 一切順心
{{me.name}} 敬上`,
  },
  {
    id: 'friendly-many-issues',
    temperaments: ['friendly'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: '友善地整理了幾件事',
    why: '感謝客戶花時間整理，每一項都給個位置。',
    body: `{{client.honorific}} 您好：

謝謝您這麼用心整理，有這樣一份清單，我們一看就知道該怎麼做。

每一項我都登記了，小地方也沒有漏掉。{{deadline | date}} 前會告訴您先後順序和負責的人。如果您同意，我想從{{ask "先處理的一件"}}開始。

之後看到什麼也請您繼續記下來，對後面使用的人都很有幫助。

祝 一切順心
{{me.name}} 敬上`,
  },
  {
    id: 'friendly-module-failure',
    temperaments: ['friendly'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: '部分功能故障，客戶和氣告知',
    why: '感謝早說；一樣用心，主動給個替代做法。',
    body: `{{client.honorific}} 您好：

謝謝您第一時間告訴我們，還這麼體諒，讓我們早早發現問題。

{{ask "誰來修"}}正在修復。為了不耽誤您，這段時間可以先這樣使用：{{ask "替代做法"}}。{{deadline | date}} 前我會寫信給您，修好後也會親自確認一切都恢復正常。

有您幫我們留意，真的很感謝。

祝 一切順心
{{me.name}} 敬上`,
  },
  {
    id: 'friendly-routine-meeting',
    temperaments: ['friendly'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: '期待見面',
    why: '客戶的時間是一份心意，一樣準備充分。',
    body: `{{client.honorific}} 您好：

謝謝您，我也很期待，每次和您談完，事情都能往前走一步。

{{deadline | date}} 前，我會寄一頁重點給您：做到哪裡、卡在哪裡、接下來打算怎麼走。也想聽聽最近哪些您滿意、哪些不滿意，請您儘管直說。

如果改天對您更方便，跟我說一聲就好。

祝 一切順心
{{me.name}} 敬上`,
  },
  {
    id: 'friendly-praise',
    temperaments: ['friendly'],
    situation: 'praise',
    topic: 'first-answer',
    title: '熱情的讚美',
    why: '心存感謝並說出來；轉達到人，再請教一處能做得更好的地方。',
    body: `{{client.honorific}} 您好：

收到您的信，我們非常開心，謝謝您！我念給{{ask "信中提到的同事"}}聽，大家都很受鼓舞。

能為願意花時間說這樣一句話的客戶服務，是我們的福氣。如果還有哪一處可以做得更好，很想聽您說說：{{ask "通話日期與時間" | date}} 我打個五分鐘的電話給您，您看方便嗎？

祝 一切順心
{{me.name}} 敬上`,
  },
  {
    id: 'friendly-scope-change',
    temperaments: ['friendly'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: '友善地想多要一點',
    why: '為好點子高興，價格說清楚：關係好也不能對費用含糊。',
    body: `{{client.honorific}} 您好：

這個想法真好，謝謝您想到我們。我看得出來，它能幫到{{ask "能幫到誰"}}。

它超出了原本的約定，所以我先把話說在前面：時間和費用我估好，{{deadline | date}} 前寄給您。如果只做其中一小部分就能得到大部分的效益，我也會如實告訴您。

您慢慢決定就好，無論做不做，這個想法都很值得談。

祝 一切順心
{{me.name}} 敬上`,
  },
  {
    id: 'friendly-other',
    temperaments: ['friendly'],
    situation: 'other',
    topic: 'first-answer',
    title: '各種友善的來信',
    why: '感謝信任，回得和最急的一樣快。',
    body: `{{client.honorific}} 您好：

謝謝您這麼客氣的來信，也謝謝您把這件事交給我們。

我很樂意處理：{{ask "要處理的事"}}。{{ask "完成日期" | date}} 前給您結果。您每次來信都讓人覺得很溫暖。

祝 一切順心
{{me.name}} 敬上`,
  },
];
