import type { Script } from '../../script.ts';

/** Calls, meetings and the weekly note (handbook 5 and 6) (Traditional Chinese, Taiwan wording). */
export const rhythm: readonly Script[] = [
  {
    id: 'call-back',
    temperaments: [],
    situation: null,
    topic: 'call',
    title: '約定時間回電',
    why: '沒準備好不作答：約時間回電，到時準備好。',
    body: `{{client.honorific}} 您好：

這件事我不想隨口回答您，我們用電話談：{{deadline | date}}，我撥 {{ask "客戶電話"}} 給您。

在那之前，我會先把{{ask "要查清楚的事"}}弄清楚。若其他時間更方便，回我一句就好。

{{me.name}} 敬上`,
  },
  {
    id: 'call-missed',
    temperaments: [],
    situation: null,
    topic: 'call',
    title: '沒接到您的電話',
    why: '不讓客戶打第二次：先道歉，給時間。',
    body: `{{client.honorific}} 您好：

您來電時我沒有接到，讓您白打一趟，真的很抱歉。

{{deadline | date}} 我會回電給您。如果用寫的更方便，先告訴我是什麼事，我會準備好再打。

{{me.name}} 敬上`,
  },
  {
    id: 'call-summary',
    temperaments: [],
    situation: null,
    topic: 'call',
    title: '通話之後：決定的事',
    why: '決定放在一處：說了什麼、誰做什麼、何時完成，趁印象清楚寫下。',
    body: `{{client.honorific}} 您好：

謝謝您撥空通話。怕有遺漏，我記下的是：

- 已決定：{{ask "決定的事"}}
- 我負責：{{ask "我做的事"}}，{{deadline | date}} 前
- 請您確認：{{ask "請客戶看的"}}

如果有理解錯的地方，請您指正。

{{me.name}} 敬上`,
  },
  {
    id: 'weekly-update',
    temperaments: [],
    situation: 'routine_meeting',
    topic: 'weekly',
    title: '每週回報',
    why: '節奏穩定：做了什麼、下週做什麼、需要客戶什麼；要短。',
    body: `{{client.honorific}} 您好：

本週情況：

- 完成：{{ask "完成的事"}}
- 下週：{{ask "下週做什麼、由誰做"}}
- 卡住：{{ask "卡住的事，沒有就寫無"}}
- 需要您協助：{{ask "需要客戶做的，沒有就寫無"}}，方便的話請在 {{ask "截止日期" | date}} 前

這份回報您想多看些什麼，或哪些可以省略？

{{me.name}} 敬上`,
  },
  {
    id: 'meeting-agenda',
    temperaments: [],
    situation: 'routine_meeting',
    topic: 'weekly',
    title: '會前資料',
    why: '資料提前備好：進度、問題、下一步、要決定的事。',
    body: `{{client.honorific}} 您好：

{{ask "會議日期與時間" | date}} 的會議，先把資料寄給您。

- 進度：{{ask "進度"}}
- 問題：{{ask "問題"}}
- 下一步：{{ask "下一步、負責人"}}
- 待決定：{{ask "要決定的事"}}

大約需要 {{ask "分鐘數"}} 分鐘。想增加什麼，會前寫給我就好。

{{me.name}} 敬上`,
  },
  {
    id: 'meeting-notes',
    temperaments: [],
    situation: 'routine_meeting',
    topic: 'weekly',
    title: '會後紀錄',
    why: '決定、誰做什麼、何時完成，放在一處；歡迎更正。',
    body: `{{client.honorific}} 您好：

謝謝您今天撥空。會議紀錄盡量精簡：

- 決定：{{ask "決定的事"}}
- 我方負責：{{ask "我方事項、負責人、日期"}}
- 請您協助：{{ask "客戶事項"}}
- 下次會議：{{ask "會議日期與時間" | date}}

有遺漏，或和您記得的不同，請告訴我。

{{me.name}} 敬上`,
  },
];
