import type { Script } from '../../script.ts';

/** Invoices and payment (handbook 5) (Simplified Chinese). */
export const money: readonly Script[] = [
  {
    id: 'invoice-corrected',
    temperaments: [],
    situation: 'billing',
    topic: 'billing',
    title: '更正后的账单',
    why: '认错，说清哪里不同，不给客户添活。',
    body: `{{client.honorific}}，您好：

账单的事您说得对。附上更正后的账单，旧的已作废，请以新的为准。

错在：{{ask "错在哪里"}}
应付：{{ask "金额"}}，请于{{ask "付款日期" | date}}前支付

给您添了麻烦，对不起。核对的做法我们已经改了，免得再错到您那里。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'payment-reminder',
    temperaments: [],
    situation: 'billing',
    topic: 'billing',
    title: '客气的付款提醒',
    why: '先礼貌：当作一时疏忽，方便付款，愿意商量。',
    body: `{{client.honorific}}，您好：

可能只是一时没顾上：账单{{ask "账单编号"}}，金额{{ask "金额"}}，我们这边还没收到款，附上副本供您查对。

若已付出，请不必理会这封信；若还没有，麻烦您在{{ask "付款日期" | date}}前安排。

账单有不对的地方，或者时间上有难处，请告诉我，我们一起想办法。

祝工作顺利！
{{me.name}}`,
  },
];
