import type { Script } from '../../script.ts';

/** First answers to a hesitant client, one for each situation (handbook 1 and 5) (Traditional Chinese, Taiwan wording). */
export const firstAnswerHesitant: readonly Script[] = [
  {
    id: 'hesitant-severe-outage',
    temperaments: ['hesitant'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: '系統全停，客戶很不安',
    why: '消除擔心：目前知道什麼、客戶不必做什麼，並說明會陪到解決為止。',
    body: `{{client.honorific}} 您好：

謝謝您告訴我們，您通知得很及時，請先不用擔心，這不是您操作造成的。

請先維持現狀就好，目前不需要您做任何動作，也不需要您做決定。{{ask "誰在查原因"}}正在查原因，我會幫您跟著進度。

{{deadline | date}} 前我會寫信讓您知道狀況。我們會陪您到一切恢復正常為止。

{{me.name}} 敬上`,
  },
  {
    id: 'hesitant-delay',
    temperaments: ['hesitant'],
    situation: 'delay',
    topic: 'first-answer',
    title: '延誤，客戶心裡不踏實',
    why: '消除擔心：哪些不受影響、下一步只有一件，不要客戶現在做決定。',
    body: `{{client.honorific}} 您好：

日期往後延，您心裡不踏實，我很能理解。先說最重要的：已經完成的部分都算數，您的專案也沒有被擱著。

您今天不需要更動任何安排。我會先確認這次延後對您有哪些影響，{{deadline | date}} 前給您一個明確的日期，有需要的話我打電話跟您說明。

我們會一步一步陪您走，直到您放心為止。

{{me.name}} 敬上`,
  },
  {
    id: 'hesitant-bug-found',
    temperaments: ['hesitant'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: '發現異常，客戶不太確定',
    why: '打消疑慮，弄清楚客戶要什麼，把工作攬到我們這邊。',
    body: `{{client.honorific}} 您好：

您問得對：正常情況下不該這樣，也不是您操作錯了。

您不用再測試，也不用再補充說明，您寫的內容已經夠我們開始查。{{ask "誰來查"}}會在我們這邊照著試一遍，{{deadline | date}} 前我會用白話告訴您是怎麼回事、接下來怎麼做。

您的資料都不會更動，我們會陪您到它照您的需要運作為止。

{{me.name}} 敬上`,
  },
  {
    id: 'hesitant-billing',
    temperaments: ['hesitant'],
    situation: 'billing',
    topic: 'first-answer',
    title: '對帳單不太確定',
    why: '一項一項說清楚，不催付款，一起弄明白。',
    body: `{{client.honorific}} 您好：

付款前先問清楚是對的。您不用急，釐清之前不會算逾期。

我會幫您把帳單一項一項看過，每一筆是什麼、為什麼收，用白話寫清楚，{{deadline | date}} 前寄給您。之後我們可以用電話花十分鐘一起對一遍，若有不對的地方，由我來更正。

{{me.name}} 敬上`,
  },
  {
    id: 'hesitant-requirement-unclear',
    temperaments: ['hesitant'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: '客戶自己還沒想清楚',
    why: '用看得到的東西幫他釐清目標；不施壓，不列一堆選項。',
    body: `{{client.honorific}} 您好：

您不需要現在就想得很完整，這正是我們該幫忙的地方。

眼前有個樣子，通常就比較好談。{{deadline | date}} 前，我會參考和您相近的情況做一個簡單的範例，我們一起看。您只要告訴我哪裡合適、哪裡不對，目標由我來整理成文字。

在您有把握之前，什麼都不會定案，我們會陪您一起釐清。

{{me.name}} 敬上`,
  },
  {
    id: 'hesitant-limited-knowledge',
    temperaments: ['hesitant'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: '剛接觸，怕走錯一步',
    why: '陪著走，一次一步；每一步都能退回來。',
    body: `{{client.honorific}} 您好：

這個沒有人天生就會，您問得很好。多問幾次、慢慢試，都沒有關係。

我會幫您寫一份附圖的步驟，只寫您用得到的部分，{{deadline | date}} 前寄給您。之後我會打電話給您，第一步我們一起做。

照您的步調來就好，在您用得順手之前，都由我和您聯繫。

{{me.name}} 敬上`,
  },
  {
    id: 'hesitant-resource-conflict',
    temperaments: ['hesitant'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: '人力不足，客戶擔心',
    why: '只給一份計畫，不給三份；步伐小、看得見，目前不用他決定什麼。',
    body: `{{client.honorific}} 您好：

我知道您擔心這件事能不能順利完成。時間會比我們都希望的長一些，但可以一步一步做完，每一步您都看得見。

{{deadline | date}} 前，我會給您一份計畫，每一步有日期，每個日期有負責人。您不需要挑選，哪裡不放心就告訴我，我來調整。

每走一步我們都會告訴您，一直陪到最後一步。

{{me.name}} 敬上`,
  },
  {
    id: 'hesitant-unreasonable-request',
    temperaments: ['hesitant'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: '要得太多，其實是不放心',
    why: '願望大，代表心裡有擔心：找出來，把目標變小、變穩。',
    body: `{{client.honorific}} 您好：

謝謝您把想法都告訴我們。我想您真正擔心的是：{{ask "願望背後的擔心"}}

針對這一點，有一個更簡單的做法，也夠用。{{deadline | date}} 前，我會用半頁向您說明它能幫您解決什麼。現在不需要您答應什麼。

之後若真的需要更多，都可以再加，先從小處開始不會限制後續發展。我們會陪您一起走。

{{me.name}} 敬上`,
  },
  {
    id: 'hesitant-many-issues',
    temperaments: ['hesitant'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: '事情太多，不知從哪裡開始',
    why: '把這堆事接過來：我們來整理，一次一件。',
    body: `{{client.honorific}} 您好：

一下子這麼多，不知道從哪裡開始很正常。整理的工作交給我們就好。

我會先排出順序，從{{ask "先處理的一件"}}開始。{{deadline | date}} 前給您一份簡短的清單，寫著接下來做什麼、誰來做。您只要看到哪裡覺得不對，告訴我一聲就好。

我們會一件一件陪您處理，直到清單清空。

{{me.name}} 敬上`,
  },
  {
    id: 'hesitant-module-failure',
    temperaments: ['hesitant'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: '部分功能故障，怕自己弄壞',
    why: '說清楚哪些可以放心用、哪些先別動；一直陪到修好。',
    body: `{{client.honorific}} 您好：

謝謝您及時告訴我們。故障的只有一個部分，其餘的您可以放心使用：{{ask "可以放心用的部分"}}

故障的那一塊請先不要動，{{ask "誰來修"}}正在修復。{{deadline | date}} 前我會寫信告訴您修到哪個階段、到時您需不需要做什麼。

這段時間看到什麼不對勁，直接打給我就好，多問一次也沒關係。

{{me.name}} 敬上`,
  },
  {
    id: 'hesitant-routine-meeting',
    temperaments: ['hesitant'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: '對開會心裡不踏實',
    why: '先說會議上有什麼，並說明不用當場決定。',
    body: `{{client.honorific}} 您好：

開會您什麼都不用準備，資料由我帶。

我們慢慢看三件事：完成了什麼、卡在哪裡、接下來做什麼。{{deadline | date}} 前，我會先寄一頁重點給您，會議上就不會有意外的事。您若有還沒想好的，先放著，會後我再陪您看。

半個小時就夠，您在意什麼，我們就多談什麼。

{{me.name}} 敬上`,
  },
  {
    id: 'hesitant-praise',
    temperaments: ['hesitant'],
    situation: 'praise',
    topic: 'first-answer',
    title: '滿意，但還有點不放心',
    why: '一起高興，告訴他選得對，並且隨時找得到人。',
    body: `{{client.honorific}} 您好：

謝謝您，這些話讓我們很受鼓舞。能夠完成，您自己也出了很大的力，您的每次回覆都很有幫助。

如果哪裡還有點不放心，也很正常。{{ask "通話日期與時間" | date}} 我會再打電話給您，問問使用的狀況。在那之前照常使用就好，不需要您做什麼。

之後我們也一直都在。

{{me.name}} 敬上`,
  },
  {
    id: 'hesitant-scope-change',
    temperaments: ['hesitant'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: '想改又拿不定',
    why: '讓客戶不怕改變想法：說清楚影響，兩邊都保留空間。',
    body: `{{client.honorific}} 您好：

做到一半想調整很正常，好的專案都有這樣的時候，現在也不算晚。

我先幫您弄清楚：改了要多花幾天、多少費用，哪些不受影響，{{deadline | date}} 前用幾句白話告訴您。您慢慢想，這段時間我們繼續做那些不管怎麼決定都用得到的部分。

想談幾次都可以，我們陪您一起想清楚。

{{me.name}} 敬上`,
  },
  {
    id: 'hesitant-other',
    temperaments: ['hesitant'],
    situation: 'other',
    topic: 'first-answer',
    title: '各種猶豫的來信',
    why: '打消擔心，釐清目標，陪到辦妥。',
    body: `{{client.honorific}} 您好：

謝謝您來信，請不用擔心打擾我們。

如果我沒有理解錯，您最終想要的是{{ask "用白話說的目標"}}。這件事我們來想辦法，下一步由我來：{{deadline | date}} 前告訴您我們怎麼做。在那之前您什麼都不用操心。

這件事處理好之前，我會一直陪著您。

{{me.name}} 敬上`,
  },
];
