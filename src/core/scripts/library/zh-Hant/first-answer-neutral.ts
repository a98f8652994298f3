import type { Script } from '../../script.ts';

/** First answers to a client who does not show a temperament, one for each situation (handbook 5) (Traditional Chinese, Taiwan wording). */
export const firstAnswerNeutral: readonly Script[] = [
  {
    id: 'neutral-other',
    temperaments: ['neutral'],
    situation: 'other',
    topic: 'first-answer',
    title: '通用的第一封回覆',
    why: '客氣、清楚、有時間：來信看不出更多時最穩妥。',
    body: `{{client.honorific}} 您好：

您關於「{{thread.subject}}」的來信已經收到，我看過了，會由我負責處理。

{{cursor}}

{{deadline | date}} 前我會給您完整的回覆。如果這個時間對您來說太晚，請告訴我，我看看哪些能提前。

{{me.name}} 敬上`,
  },
  {
    id: 'neutral-limited-knowledge',
    temperaments: ['neutral'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: '客戶想知道怎麼運作',
    why: '用白話幫一把，配一個例子，並願意示範。',
    body: `{{client.honorific}} 您好：

謝謝您的詢問。簡單來說：{{ask "兩句話的回答"}}

{{deadline | date}} 前，我會寄給您一份簡短說明，附上和您情況相近的例子。如果您和同事想看實際操作，我也很樂意在螢幕上示範一次，半小時就夠。

{{me.name}} 敬上`,
  },
  {
    id: 'neutral-resource-conflict',
    temperaments: ['neutral'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: '期限內做不完全部',
    why: '分階段交付，客戶認可，日期守得住。',
    body: `{{client.honorific}} 您好：

謝謝您的規劃。我們依目前的人力評估過：到您希望的日期，無法完成全部內容。

可行的做法是分階段交付。{{deadline | date}} 前我會給您一份提案，寫明什麼時候交什麼、由誰負責。請您看看順序是否合適，您同意後我們再把日期定下來。

{{me.name}} 敬上`,
  },
  {
    id: 'neutral-unreasonable-request',
    temperaments: ['neutral'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: '較難滿足的需求',
    why: '從技術與業務兩方面提出有理由的替代方案，用客戶的話說。',
    body: `{{client.honorific}} 您好：

謝謝您提出這項需求，我們認真評估過了。照這個方式做，會{{ask "帶給客戶的成本、風險或延誤"}}，我不想向您推薦這樣的做法。

我們的建議是：{{ask "更簡單的做法"}}。同樣能達到目的，也不會耽誤其他安排。

{{deadline | date}} 前，我會把兩種做法做個簡單比較寄給您，您看過再判斷。

{{me.name}} 敬上`,
  },
  {
    id: 'neutral-many-issues',
    temperaments: ['neutral'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: '同時有多件事',
    why: '依來源、急迫性與難度排序，並和客戶確認。',
    body: `{{client.honorific}} 您好：

清單已經收到，謝謝您。各項都已登記，由我為您隨時更新。

我建議的順序是：先處理讓您停工的，再處理有期限的，其餘隨後。{{deadline | date}} 前，您會收到照此排好的清單，每項都有負責人和日期。哪一項需要往前移，請告訴我。

{{me.name}} 敬上`,
  },
  {
    id: 'neutral-module-failure',
    temperaments: ['neutral'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: '部分功能故障',
    why: '先說影響範圍，再說誰在處理、下次何時回報。',
    body: `{{client.honorific}} 您好：

謝謝您告知。目前有一部分無法使用：{{ask "受影響的範圍"}}，其餘照常運作。

修復由{{ask "誰負責修復"}}負責。{{deadline | date}} 前，我會向您說明已知的原因和恢復使用的時間。如果它卡住您的急件，請告訴我，我們先找替代做法。

{{me.name}} 敬上`,
  },
  {
    id: 'neutral-routine-meeting',
    temperaments: ['neutral'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: '例會',
    why: '資料提前備好：進度、問題、下一步。',
    body: `{{client.honorific}} 您好：

謝謝您，會議確認如下：{{ask "會議日期與時間"}}。

{{deadline | date}} 前我會把資料寄給您：上次以來的進度、尚未解決的問題、下一步。如果您想增加其他議題，寫一句給我，我來準備。

{{cursor}}

{{me.name}} 敬上`,
  },
  {
    id: 'neutral-praise',
    temperaments: ['neutral'],
    situation: 'praise',
    topic: 'first-answer',
    title: '客戶的肯定',
    why: '道謝、轉達、繼續盡責。',
    body: `{{client.honorific}} 您好：

謝謝您特地寫信告訴我們，您的話我已經轉達給負責的同事。

{{ask "再次詢問的日期" | date}} 我會再向您確認一次，看看是否一切順利。在那之前有任何事，請隨時找我。

{{me.name}} 敬上`,
  },
  {
    id: 'neutral-scope-change',
    temperaments: ['neutral'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: '約定內容有變更',
    why: '先同意後動手：增加什麼、影響什麼，書面確認。',
    body: `{{client.honorific}} 您好：

謝謝您告訴我們這項變更。我的理解是：{{ask "一句話說明變更"}}

我們會評估它對費用、日期和已完成部分的影響，{{deadline | date}} 前以書面告訴您。變更的部分等您同意後開始，其餘照原計畫進行。

{{me.name}} 敬上`,
  },
  {
    id: 'neutral-requirement-unclear',
    temperaments: ['neutral'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: '需求還不明確',
    why: '憑經驗引導，拿範例來談；範圍沒談定，不排時程。',
    body: `{{client.honorific}} 您好：

謝謝您的來信。在排時程之前，我想先確認我們說的是同一件事。

我的理解：{{ask "一句話說明您的理解"}}
還不清楚的：{{ask "未明確的一點"}}

{{deadline | date}} 前，我會做一個簡單的範例寄給您，方便我們對著談。哪些包含、哪些不包含談定之後，我再給您日期和費用。

{{me.name}} 敬上`,
  },
  {
    id: 'neutral-bug-found',
    temperaments: ['neutral'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: '收到問題通報',
    why: '登記、追蹤、回報；內部先定好修法，再及時告訴客戶。',
    body: `{{client.honorific}} 您好：

謝謝您的通報，問題已經登記，{{ask "誰來查"}}正在查。

{{deadline | date}} 前我會告訴您起因和修好的日期。如果您後來又發現怎麼操作會出現、還影響到誰，寫一句給我們會很有幫助。

{{me.name}} 敬上`,
  },
  {
    id: 'neutral-severe-outage',
    temperaments: ['neutral'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: '系統全停',
    why: '定位、說明範圍、兩邊都通知，下一次回報守時。',
    body: `{{client.honorific}} 您好：

您的通知已經收到，搶修列為第一優先，由{{ask "誰負責修復"}}主責。

已知：{{ask "目前已知的影響範圍"}}
尚未查明：起因。

無論修好與否，{{deadline | date}} 前我會再向您回報一次。事情結束後，您會收到一份說明：發生了什麼、怎樣避免下一次。

{{me.name}} 敬上`,
  },
  {
    id: 'neutral-delay',
    temperaments: ['neutral'],
    situation: 'delay',
    topic: 'first-answer',
    title: '詢問延遲的交付',
    why: '完成就說完成，沒完成就說沒完成，附上時程。',
    body: `{{client.honorific}} 您好：

謝謝您的詢問。{{ask "延遲的部分"}}還沒有完成，這一點本來應該由我們先告訴您。

已完成：{{ask "已完成的部分"}}
其餘的 {{ask "交付日期" | date}} 前交給您，這個日期我預留了緩衝。萬一還有變動，我會在到期之前告訴您。

{{me.name}} 敬上`,
  },
  {
    id: 'neutral-billing',
    temperaments: ['neutral'],
    situation: 'billing',
    topic: 'first-answer',
    title: '詢問帳單',
    why: '核對、用白話解釋、有錯就改，給日期。',
    body: `{{client.honorific}} 您好：

您詢問的帳單（編號 {{ask "帳單編號"}}）我正在依約定核對。

{{deadline | date}} 前，我會把每一項的說明寄給您；如有錯誤，會附上更正後的帳單。請您等到那時再付款，這段期間不會收到催款通知。

{{me.name}} 敬上`,
  },
];
