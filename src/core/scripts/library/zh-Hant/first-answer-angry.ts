import type { Script } from '../../script.ts';

/** First answers to an angry client, one for each situation (handbook 1 and 5) (Traditional Chinese, Taiwan wording). */
export const firstAnswerAngry: readonly Script[] = [
  {
    id: 'angry-severe-outage',
    temperaments: ['angry'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: '系統全停，客戶很生氣',
    why: '先讓客戶知道我們懂他的怒氣，再說事情、誰在處理、下次何時回報，不辯解。',
    body: `{{client.honorific}} 您好：

系統停擺，您那邊的同事沒辦法工作，每多一小時都是損失，您會生氣完全可以理解。造成您這麼大的困擾，真的很抱歉。

在恢復之前，這件事由我親自盯到底。目前的處理與負責人：{{ask "正在做什麼、誰在做"}}。

{{deadline | date}} 前我會向您回報，就算那時還沒修好也會說明狀況。恢復之後，我會把原因和避免再發生的做法整理給您。

{{me.name}} 敬上`,
  },
  {
    id: 'angry-delay',
    temperaments: ['angry'],
    situation: 'delay',
    topic: 'first-answer',
    title: '延誤，客戶生氣',
    why: '先承認怒氣有道理、延誤在我們，再給一個守得住的日期。',
    body: `{{client.honorific}} 您好：

您依照我們說的日期做了安排，我們卻沒做到，還害您得向別人解釋。您會生氣，我完全理解，真的很抱歉。

原因我現在先不多說，先給您一個守得住的日期。今天我會和團隊把剩下的事一項一項過一遍，{{deadline | date}} 前告訴您：新的日期、由誰負責，以及在那之前哪些可以先用。

之後的進度由我主動回報，不用您再來問。

{{me.name}} 敬上`,
  },
  {
    id: 'angry-bug-found',
    temperaments: ['angry'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: '發現問題，客戶生氣',
    why: '先體諒，再說事情和原因；修復要有負責人、有日期。',
    body: `{{client.honorific}} 您好：

這個錯誤本來該由我們先找出來，不該讓您碰上。給您添了多少麻煩，我看得出來，真的很抱歉。

您提供的例子已經登記，{{ask "誰來修"}}正在查原因。{{deadline | date}} 前我會告訴您：問題出在哪裡、哪一天能修好給您。

中間只要有進展，我就寫信給您。如果它今天已經卡住您的工作，請打給我，我們先處理這一塊。

{{me.name}} 敬上`,
  },
  {
    id: 'angry-billing',
    temperaments: ['angry'],
    situation: 'billing',
    topic: 'first-answer',
    title: '帳單有誤，客戶生氣',
    why: '牽涉到錢又帶著氣：先承認，先止住損失，再核對更正。',
    body: `{{client.honorific}} 您好：

收到對不上的帳單，換作是誰都會生氣，造成您的困擾，真的很抱歉。

有爭議的金額請您先不用付，催款通知我今天就會先停掉。我會把每一項和當初的約定逐項核對，{{deadline | date}} 前書面告訴您結果，如果是我們的錯，會附上更正後的帳單。

若您已經多付，退款哪一天入帳，我會在同一封信裡寫明。

{{me.name}} 敬上`,
  },
  {
    id: 'angry-requirement-unclear',
    temperaments: ['angry'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: '「我要的不是這個」',
    why: '不為做出來的東西辯護：先承認，以客戶的話為準，再快走下一步。',
    body: `{{client.honorific}} 您好：

您早就說明要什麼，拿到的卻不是那樣，您會生氣我很理解，真的很抱歉。

我把您的來信重新看過，一切以您說的為準。{{deadline | date}} 前我會給您一頁說明：我們現在理解的需求，以及最先改哪裡。您回一句「對」或直接修改都可以，{{ask "誰來改"}}接著就動手。

{{me.name}} 敬上`,
  },
  {
    id: 'angry-limited-knowledge',
    temperaments: ['angry'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: '看不懂，越看越生氣',
    why: '火氣來自沒人幫他：先承認，拿掉術語，示範給他看而不是再解釋一遍。',
    body: `{{client.honorific}} 您好：

我們說明完，您反而更困惑，那就是我們沒講清楚。您為此生氣，我能理解，真的很抱歉。

我不再寫一堆文字，直接示範給您看。{{deadline | date}} 前，我會給您一頁沒有術語的說明，只談您這件事：{{complaint.point}}

如果您想看實際畫面，隨時可以打電話給我，我在螢幕上一步一步帶您走一遍。

{{me.name}} 敬上`,
  },
  {
    id: 'angry-resource-conflict',
    temperaments: ['angry'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: '人力不足，客戶生氣',
    why: '理解怒氣，缺口照實說，再給守得住的分階段計畫。',
    body: `{{client.honorific}} 您好：

您一直把事情託付給我們，現在卻聽說到時交不齊，您會生氣我能理解，真的很抱歉。

我不想口頭上全部答應，到時候只拿出一半。{{deadline | date}} 前，我會給您一份分階段的計畫：您要的那天先拿到什麼，其餘什麼時候到，每個階段我們這邊由誰負責。

請您用一句話告訴我，哪一塊非先有不可，計畫就圍著它來排。

{{me.name}} 敬上`,
  },
  {
    id: 'angry-unreasonable-request',
    temperaments: ['angry'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: '帶著火氣提出做不到的要求',
    why: '認真看待怒氣背後的需要：不生硬拒絕、不說教，給一條走得通的路。',
    body: `{{client.honorific}} 您好：

這件事對您有多重要，我聽懂了；我們之前的回覆讓您更生氣，真的很抱歉。

您最終需要的是{{ask "要求背後的需要"}}，我正是朝這個方向處理。{{deadline | date}} 前，我會給您一個走得通的做法，寫明我們做什麼、哪一天能完成。

這件事用信說不如直接談，到時候我會打電話向您說明。

{{me.name}} 敬上`,
  },
  {
    id: 'angry-many-issues',
    temperaments: ['angry'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: '一長串問題，客戶生氣',
    why: '每一項都看到：數清楚，最糟的先辦，一個人總負責。',
    body: `{{client.honorific}} 您好：

這麼多問題一起讓您碰上，實在很不應該。您會生氣我理解，耽誤您的時間，真的很抱歉。

您列的清單就在我手邊，一項都不會漏，由我本人負責。影響您最大的{{ask "最要緊的一條"}}，{{ask "誰先處理"}}已經開始處理。

{{deadline | date}} 前，整份清單我會標上日期和負責人交還給您。之後從上到下逐項處理，每完成一項您都看得到。

{{me.name}} 敬上`,
  },
  {
    id: 'angry-module-failure',
    temperaments: ['angry'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: '部分功能故障，客戶生氣',
    why: '先說影響範圍和歉意；找對人，一個窗口，不找藉口。',
    body: `{{client.honorific}} 您好：

您正在用的功能突然故障，打亂了您那邊的安排，您會生氣我理解，真的很抱歉。

就目前所知，受影響的是：{{ask "受影響的範圍"}}。修復由{{ask "誰負責修復"}}主責，和您聯繫的窗口就是我，不用您到處詢問。

{{deadline | date}} 前我會再回報。這段時間有什麼可以先替代使用，我正在確認。

{{me.name}} 敬上`,
  },
  {
    id: 'angry-routine-meeting',
    temperaments: ['angry'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: '對例會不滿',
    why: '浪費了客戶時間：承認，把缺的補上，下次換個開法。',
    body: `{{client.honorific}} 您好：

您撥出一個小時，卻沒有得到什麼收穫，您會不高興我能理解，耽誤您的時間，真的很抱歉。

會議上缺少的內容，{{deadline | date}} 前我會書面補給您：哪些完成了、哪些還沒有、接下來做什麼，每一項都有負責人和日期。

下次會議由我準備，二十分鐘就能開完。資料前一天給您；如果沒有需要您決定的事，就不占用您的時間開會。

{{me.name}} 敬上`,
  },
  {
    id: 'angry-praise',
    temperaments: ['angry'],
    situation: 'praise',
    topic: 'first-answer',
    title: '有肯定，也有火氣',
    why: '先聽火氣；肯定要轉達給本人，不拿來當擋箭牌。',
    body: `{{client.honorific}} 您好：

您的信裡有兩層意思：一是哪裡做得好，一是哪裡讓您生氣。目前後者更重要，我為此向您道歉。

我的理解是：{{complaint.point}}
這件事由我親自處理，{{deadline | date}} 前告訴您我們怎麼改、從哪一天開始。

您的肯定我轉達給那位同事了。這種時候您還願意肯定他，謝謝您。

{{me.name}} 敬上`,
  },
  {
    id: 'angry-scope-change',
    temperaments: ['angry'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: '「這本來就該包含在內」',
    why: '不在紙面上爭：先聽客戶為何這樣期待，再給做法和數字。',
    body: `{{client.honorific}} 您好：

在您看來這從一開始就包含在內，現在卻有人跟您談加價，您會生氣我能理解。沒有早一點和您說清楚，是我們不對。

我不想為合約裡的一句話跟您爭。我會把您的需求和當初的約定放在一起對過，{{deadline | date}} 前給您一份提案：哪些我們在現有工作內完成、還剩哪些、一個明確的金額。

在您同意之前，不會向您收取任何費用。

{{me.name}} 敬上`,
  },
  {
    id: 'angry-other',
    temperaments: ['angry'],
    situation: 'other',
    topic: 'first-answer',
    title: '各種原因的怒信',
    why: '不是衝著你來：讓他說完，告訴他聽懂了，再給下一步和時間。',
    body: `{{client.honorific}} 您好：

您的信我從頭看到尾，也感受得到您有多生氣。您的話應該被聽見，事情變成這樣，真的很抱歉。

我理解的重點是：{{complaint.point}}
如果有遺漏，請您告訴我，我想先弄清楚再處理。

這件事我接過來親自處理，{{deadline | date}} 前寫信告訴您發生了什麼、我們怎麼做。

{{me.name}} 敬上`,
  },
];
