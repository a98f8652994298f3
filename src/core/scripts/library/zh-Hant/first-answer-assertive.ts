import type { Script } from '../../script.ts';

/** First answers to an assertive client, one for each situation (handbook 1 and 5) (Traditional Chinese, Taiwan wording). */
export const firstAnswerAssertive: readonly Script[] = [
  {
    id: 'assertive-severe-outage',
    temperaments: ['assertive'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: '系統全停，客戶要求處理',
    why: '先動手，說清楚什麼時候做什麼；不長篇解釋，不問他答過的問題。',
    body: `{{client.honorific}} 您好：

已經動手處理，您這件排在我們手上所有工作的最前面。

- 負責修復：{{ask "誰負責修復"}}
- 我下一次回報：{{deadline | date}}
- 之後每{{ask "多久一次，例如兩小時"}}回報一次，直到恢復

這中間有任何事，請直接找我。

{{me.name}} 敬上`,
  },
  {
    id: 'assertive-delay',
    temperaments: ['assertive'],
    situation: 'delay',
    topic: 'first-answer',
    title: '延誤，客戶堅持日期',
    why: '能照辦的先照辦，說清楚什麼時候交什麼。',
    body: `{{client.honorific}} 您好：

交付安排如下：

- {{ask "交付日期" | date}}：{{ask "能先交付的部分"}}
- 其餘部分：{{ask "之後交付什麼、哪一天"}}

兩個日期都由我負責。只要其中一個有風險，我會提前一天告訴您，並說明怎麼補救。

{{me.name}} 敬上`,
  },
  {
    id: 'assertive-bug-found',
    temperaments: ['assertive'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: '發現問題，客戶要求修好',
    why: '先動手：做什麼、誰做、何時好，其他不多說。',
    body: `{{client.honorific}} 您好：

您寫得很清楚，我們已經動手。

- 修復負責人：{{ask "誰來修"}}
- 交到您手上：{{ask "交付日期" | date}}
- 交付前，會用您描述的情況完整測過一次

修好後我會寫信通知您。

{{me.name}} 敬上`,
  },
  {
    id: 'assertive-billing',
    temperaments: ['assertive'],
    situation: 'billing',
    topic: 'first-answer',
    title: '帳單有誤，客戶堅持',
    why: '錢的事不爭：核對、更正、給日期。',
    body: `{{client.honorific}} 您好：

我現在就依合約核對這張帳單，您那邊不需要做任何事。

- 逐項書面結果：{{deadline | date}}
- 金額有誤的部分，更正後的帳單隨同一封信附上
- 在此之前，有爭議的金額先暫緩付款，不會產生任何費用

這件事由我本人處理。

{{me.name}} 敬上`,
  },
  {
    id: 'assertive-requirement-unclear',
    temperaments: ['assertive'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: '客戶很有主見，範圍還差一點',
    why: '不反覆追問：把理解寫下來，能確定的先做。',
    body: `{{client.honorific}} 您好：

了解。為了不耽誤時間，我們這樣進行：

- 您信裡已經明確的部分，現在就開始
- {{deadline | date}} 前我會給您半頁說明，寫明做哪些、不做哪些
- 您刪改確認後，我們就照那份做

只有一點需要您用一句話回覆：{{ask "唯一未定的一點"}}

{{me.name}} 敬上`,
  },
  {
    id: 'assertive-limited-knowledge',
    temperaments: ['assertive'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: '很有把握，但前提不對',
    why: '不說教：能做的先做，用一個小範例說話。',
    body: `{{client.honorific}} 您好：

您要的內容，能做到的部分我先做出來，用您自己的資料呈現結果。

- {{ask "交付日期" | date}} 前給您：一個可以操作的小範例，兩分鐘就能看完
- 旁邊各用一句話寫明：它能做什麼、不能做什麼

看過實際的樣子，再由您決定。

{{me.name}} 敬上`,
  },
  {
    id: 'assertive-resource-conflict',
    temperaments: ['assertive'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: '人力不足，日期不能動',
    why: '能照辦的照辦：一部分準時，其餘也有日期。',
    body: `{{client.honorific}} 您好：

您最需要的部分，日期不變。安排如下：

- {{ask "交付日期" | date}}：{{ask "到期能交的部分"}}
- 之後：{{ask "其餘部分與日期"}}
- 每完成一個階段，我會主動給您一份簡短報告

第一階段的人力已經為您保留，正在進行。

{{me.name}} 敬上`,
  },
  {
    id: 'assertive-unreasonable-request',
    temperaments: ['assertive'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: '要求很硬，客戶堅持',
    why: '能做的先做；做不到的，從對方的角度講一個有理由的替代做法，話要短。',
    body: `{{client.honorific}} 您好：

我能負責做到的如下：

- 照您說的做，{{ask "交付日期" | date}} 前：{{ask "能照辦的部分"}}
- 其餘部分，換一個做法，結果相同：{{ask "替代做法與對客戶的好處"}}

第一項已經在進行。您一句話，第二項也接著開始。

{{me.name}} 敬上`,
  },
  {
    id: 'assertive-many-issues',
    temperaments: ['assertive'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: '列了一串事項要處理',
    why: '每項有順序、負責人、日期；不討論清單本身。',
    body: `{{client.honorific}} 您好：

您的清單我們全數收下，正在逐項處理。

- 卡住您的先處理：{{ask "先處理的幾條"}}
- 全部事項的日期與負責人：{{deadline | date}} 前給您
- 之後每完成一項，我回報一句

若要調整順序，把編號照您要的次序寫給我即可。

{{me.name}} 敬上`,
  },
  {
    id: 'assertive-module-failure',
    temperaments: ['assertive'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: '部分功能故障，要求恢復',
    why: '動手：範圍、人、時間；有替代做法就給。',
    body: `{{client.honorific}} 您好：

修復已經開始。

- 受影響：{{ask "受影響的範圍"}}
- 處理人：{{ask "誰負責修復"}}
- 我向您回報進度：{{deadline | date}}
- 在此之前可以這樣使用：{{ask "替代做法，沒有就寫無"}}

其他部分目前正常運作，我們持續留意。

{{me.name}} 敬上`,
  },
  {
    id: 'assertive-routine-meeting',
    temperaments: ['assertive'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: '客戶定了會議和議程',
    why: '時間和議題照辦；資料備好，不添別的。',
    body: `{{client.honorific}} 您好：

時間依您定的安排，議程就用您列的幾項。

- {{deadline | date}} 前給您資料：進度、問題、下一步
- 我方出席的是{{ask "我方出席的人"}}，您的問題都能當場回答
- 會議上的決定，當天由我以書面寄出

我這邊沒有要補充的議題。

{{me.name}} 敬上`,
  },
  {
    id: 'assertive-praise',
    temperaments: ['assertive'],
    situation: 'praise',
    topic: 'first-answer',
    title: '一句肯定，接著提要求',
    why: '簡短道謝，直接辦下一件。',
    body: `{{client.honorific}} 您好：

謝謝您，您的話已經轉達給負責的同事。

接下來依您說的進行：{{ask "客戶接下來要的"}}。現在就開始，{{ask "交付日期" | date}} 前交給您。

{{me.name}} 敬上`,
  },
  {
    id: 'assertive-scope-change',
    temperaments: ['assertive'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: '客戶提出變更',
    why: '接下來，說清楚影響什麼，只需要對方一句話。',
    body: `{{client.honorific}} 您好：

您的變更已經收到，影響如下：

- 工作量與費用：{{ask "工作量與費用"}}
- 新的交付日期：{{ask "交付日期" | date}}
- 其他內容不變

您回覆「同意」就算確認，當天就開始進行。

{{me.name}} 敬上`,
  },
  {
    id: 'assertive-other',
    temperaments: ['assertive'],
    situation: 'other',
    topic: 'first-answer',
    title: '各種強硬要求',
    why: '照辦，說清楚何時辦好，就此打住。',
    body: `{{client.honorific}} 您好：

正在處理：{{ask "正在處理的事"}}

{{ask "完成日期" | date}} 前交到您手上，由我負責。中間只有遇到阻礙，我才會再打擾您。

{{me.name}} 敬上`,
  },
];
