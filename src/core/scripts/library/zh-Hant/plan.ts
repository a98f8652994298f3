import type { Script } from '../../script.ts';

/** Plans and reasoned alternatives where the wish cannot be met as it stands (handbook 5) (Traditional Chinese, Taiwan wording). */
export const plan: readonly Script[] = [
  {
    id: 'staged-plan',
    temperaments: [],
    situation: 'resource_conflict',
    topic: 'plan',
    title: '分階段交付計畫',
    why: '人力趕不上日期時：能追蹤的計畫，分階段走，客戶同意。',
    body: `{{client.honorific}} 您好：

「{{thread.subject}}」的分階段計畫如下。

1. {{ask "交付日期" | date}}：{{ask "第一階段內容、負責人"}}
2. {{ask "第二階段：日期、內容、負責人"}}
3. {{ask "第三階段：日期、內容、負責人"}}

每個階段完成後請您看結果，我會寫幾句告訴您接下來做什麼。若要調整順序，現在正是時候；您回覆後，就依這份計畫進行。

{{me.name}} 敬上`,
  },
  {
    id: 'stage-done',
    temperaments: [],
    situation: 'resource_conflict',
    topic: 'plan',
    title: '一個階段完成',
    why: '完成就說：現在能用什麼、請客戶看什麼、接下來是什麼。',
    body: `{{client.honorific}} 您好：

這個階段已經完成：{{ask "完成的內容"}}，現在就可以使用了。

請您特別看看{{ask "請客戶看的部分"}}，哪裡不合適請告訴我，我們在下一個階段一起調整。

接下來是{{ask "下一階段內容"}}，{{ask "完成日期" | date}} 前完成。目前都依計畫進行。

{{me.name}} 敬上`,
  },
  {
    id: 'priority-order',
    temperaments: [],
    situation: 'many_issues',
    topic: 'plan',
    title: '確認多項事務的順序',
    why: '依來源、急迫、難度排序並與客戶確認；排不下的給計畫。',
    body: `{{client.honorific}} 您好：

為了先處理對您最有幫助的，我提議這樣安排：

- 現在：{{ask "讓您停工的"}}
- {{ask "完成日期" | date}} 前：{{ask "有期限的"}}
- 之後：{{ask "其餘"}}

若要調換順序，請寫信給我。您那邊如果有幾位同事都關心，請告訴我最後由誰決定，我會和那位確認。

{{me.name}} 敬上`,
  },
  {
    id: 'reasoned-alternative',
    temperaments: [],
    situation: 'unreasonable_request',
    topic: 'plan',
    title: '有理由的替代方案',
    why: '用客戶的話講技術和業務兩面，再給一個能達到目標的做法。',
    body: `{{client.honorific}} 您好：

您的需求，我站在您的角度想過：您最終要的是{{ask "目標"}}。

完全照原樣做，您要付出{{ask "客戶的代價"}}。有個代價更小的做法：{{ask "替代做法"}}，捨去的是{{ask "要捨去的"}}，其餘都保留。

您同意我們就開始，{{ask "交付日期" | date}} 前給您第一個成果。如果您覺得原本的方式也值得，我就照原本的去評估。

{{me.name}} 敬上`,
  },
  {
    id: 'separate-contract',
    temperaments: [],
    situation: 'unreasonable_request',
    topic: 'plan',
    title: '另立一份小合約',
    why: '遠超約定的內容單獨簽，手上的工作日期不變。',
    body: `{{client.honorific}} 您好：

您提的是一件獨立的工作，很值得做。為了不拖慢手上的進度，我建議單獨立一份小合約。

{{deadline | date}} 前，我會給您一頁報價：做成什麼樣子、多少費用、什麼時候完成。接不接受都不影響現有工作的日期。

{{me.name}} 敬上`,
  },
  {
    id: 'scope-estimate',
    temperaments: [],
    situation: 'scope_change',
    topic: 'plan',
    title: '變更：時間與費用',
    why: '期望說清楚：增加什麼、影響什麼、什麼不變、報價到何時有效。',
    body: `{{client.honorific}} 您好：

這項變更的內容如下：

- 增加：{{ask "增加的內容"}}
- 費用：{{ask "費用"}}
- 對日期的影響：{{ask "對日期的影響"}}
- 不變：其他已約定的內容

以上數字到 {{ask "截止日期" | date}} 為止有效。如果想縮小範圍，請告訴我您最在意哪一部分，我再評估。

{{me.name}} 敬上`,
  },
  {
    id: 'scope-confirm',
    temperaments: [],
    situation: 'scope_change',
    topic: 'plan',
    title: '變更已確認',
    why: '先同意後動手，白紙黑字放在一處，誰都不用靠記憶。',
    body: `{{client.honorific}} 您好：

謝謝您的同意。為了雙方都有紀錄可查，整理如下：

- 確認內容：{{ask "商定的內容"}}
- 由{{ask "誰來做"}}負責，{{ask "交付日期" | date}} 交付
- 費用：{{ask "費用"}}

今天開始進行。哪一項和您想的不同，請現在告訴我，調整起來還容易。

{{me.name}} 敬上`,
  },
];
