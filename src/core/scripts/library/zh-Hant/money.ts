import type { Script } from '../../script.ts';

/** Invoices and payment (handbook 5) (Traditional Chinese, Taiwan wording). */
export const money: readonly Script[] = [
  {
    id: 'invoice-corrected',
    temperaments: [],
    situation: 'billing',
    topic: 'billing',
    title: '更正後的帳單',
    why: '認錯，說清楚哪裡不同，不增加客戶的工作。',
    body: `{{client.honorific}} 您好：

帳單的事您說得對。附上更正後的帳單，舊的已經作廢，請以新的為準。

錯誤之處：{{ask "錯在哪裡"}}
應付金額：{{ask "金額"}}，請於 {{ask "付款日期" | date}} 前付款

給您添了麻煩，真的很抱歉。核對的做法我們已經調整，避免再出錯。

{{me.name}} 敬上`,
  },
  {
    id: 'payment-reminder',
    temperaments: [],
    situation: 'billing',
    topic: 'billing',
    title: '客氣的付款提醒',
    why: '先禮貌：當作一時疏忽，方便付款，願意商量。',
    body: `{{client.honorific}} 您好：

可能只是一時沒注意到：帳單 {{ask "帳單編號"}}，金額 {{ask "金額"}}，我們這邊尚未收到款項，附上副本供您核對。

若已付款，請不用理會這封信；若還沒有，麻煩您在 {{ask "付款日期" | date}} 前安排。

帳單有不對的地方，或時間上有困難，請告訴我，我們一起想辦法。

{{me.name}} 敬上`,
  },
];
