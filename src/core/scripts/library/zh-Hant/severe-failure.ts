import type { Script } from '../../script.ts';

/** A severe failure from the first word to the closing report (handbook 5) (Traditional Chinese, Taiwan wording). */
export const severeFailure: readonly Script[] = [
  {
    id: 'outage-first-word',
    temperaments: [],
    situation: 'severe_outage',
    topic: 'severe-failure',
    title: '嚴重故障：第一次通報',
    why: '及時告知對方：什麼停了、從何時起、誰在處理、下次何時通報。',
    body: `各位好：

自 {{ask "開始時間"}} 起，以下部分無法使用：{{ask "受影響的範圍"}}
據目前了解，不受影響的有：{{ask "仍可使用的部分"}}

搶修已經展開，由{{ask "誰負責修復"}}主責。{{deadline | date}} 前我會再次通報。這段時間若有急事，請聯絡：{{ask "緊急電話"}}

{{me.name}} 敬上`,
  },
  {
    id: 'outage-update',
    temperaments: [],
    situation: 'severe_outage',
    topic: 'severe-failure',
    title: '嚴重故障：進度通報',
    why: '節奏要穩：查到什麼、恢復什麼、正在做什麼、下次何時。',
    body: `各位好：

依約定通報進度。

- 已查明：{{ask "查到了什麼"}}
- 已恢復：{{ask "恢復了什麼"}}
- 正在處理：{{ask "正在做什麼、誰在做"}}

{{deadline | date}} 前我會再次通報。

{{me.name}} 敬上`,
  },
  {
    id: 'outage-no-news',
    temperaments: [],
    situation: 'severe_outage',
    topic: 'severe-failure',
    title: '嚴重故障：沒有新進度，也準時說',
    why: '沉默傷害最大：時間到就通報，沒進度也通報。',
    body: `各位好：

到了約定通報的時間，起因還沒找到。與其不出聲，不如照實告訴各位。

已排除：{{ask "已排除的可能"}}。{{ask "新加入的人"}}也加入協助查找。{{deadline | date}} 前我會再通報。

{{me.name}} 敬上`,
  },
  {
    id: 'outage-closing-report',
    temperaments: [],
    situation: 'severe_outage',
    topic: 'severe-failure',
    title: '嚴重故障：結案說明',
    why: '事後：發生什麼事、影響多大、起因、怎樣避免下一次。',
    body: `各位好：

自 {{ask "恢復時間"}} 起，一切恢復正常。造成各位使用中斷，我們深感抱歉。經過說明如下。

- 經過：{{ask "用白話說的經過"}}
- 影響：{{ask "影響到誰"}}
- 起因：{{ask "用白話說的起因"}}
- 避免再發生：{{ask "改什麼、由誰改"}}，{{ask "完成日期" | date}} 前完成

謝謝各位的耐心。如果還有不對勁的地方或疑問，請寫信給我。

{{me.name}} 敬上`,
  },
];
