import type { Script } from '../../script.ts';

/** Short first replies that say when the full answer comes (handbook 6) (Traditional Chinese, Taiwan wording). */
export const holding: readonly Script[] = [
  {
    id: 'holding-angry',
    temperaments: ['angry'],
    situation: null,
    topic: 'holding',
    title: '先回一句：生氣的客戶',
    why: '第一封快信不是解方，而是告訴他：怒氣收到了、我們很重視、何時再回。',
    body: `{{client.honorific}} 您好：

您的來信我從頭到尾看完了，您為什麼生氣，我明白。

我不想用一句客套話敷衍您，想給您真正有幫助的答覆。我正在了解事情經過，{{deadline | date}} 前回覆您。

{{me.name}} 敬上`,
  },
  {
    id: 'holding-assertive',
    temperaments: ['assertive'],
    situation: null,
    topic: 'holding',
    title: '先回一句：強勢的客戶',
    why: '現在一句短話，加一個靠得住的時間，不多說。',
    body: `{{client.honorific}} 您好：

收到，已經著手處理，{{deadline | date}} 前給您完整答覆。

中間若有變動，會由我主動告訴您。

{{me.name}} 敬上`,
  },
  {
    id: 'holding-hesitant',
    temperaments: ['hesitant'],
    situation: null,
    topic: 'holding',
    title: '先回一句：猶豫的客戶',
    why: '卸下壓力：什麼都不用做，也知道什麼時候有回音。',
    body: `{{client.honorific}} 您好：

謝謝您的來信。我想好好回答您，需要一點時間。

{{deadline | date}} 前您會收到我的回覆。在那之前您什麼都不用做，也不用急著決定，等一下不會耽誤任何事。

{{me.name}} 敬上`,
  },
  {
    id: 'holding-friendly',
    temperaments: ['friendly'],
    situation: null,
    topic: 'holding',
    title: '先回一句：友善的客戶',
    why: '不讓和氣的人空等：道謝，給時間。',
    body: `{{client.honorific}} 您好：

很高興收到您的來信，謝謝您對我們的信任。

這件事我想好好處理，{{deadline | date}} 前給您答覆。

祝 一切順心
{{me.name}} 敬上`,
  },
  {
    id: 'holding-neutral',
    temperaments: ['neutral'],
    situation: null,
    topic: 'holding',
    title: '先回一句',
    why: '沒時間寫完整：現在先客氣地回一句，說明何時給完整答覆，然後守住。',
    body: `{{client.honorific}} 您好：

來信已經收到，謝謝您，這件事由我負責。

完整的答覆我會在 {{deadline | date}} 前寄給您。

{{me.name}} 敬上`,
  },
  {
    id: 'holding-after-hours',
    temperaments: [],
    situation: null,
    topic: 'holding',
    title: '先回一句：下班或週末',
    why: '考量時差：以客戶的工作時間為準；說清楚何時有人。',
    body: `{{client.honorific}} 您好：

您的來信是在我們下班後到的，怕您掛心，先告訴您：已經看到了。

下一個工作日一早我會先處理這件，{{deadline | date}} 前回覆您。如果不能等，請撥 {{ask "緊急電話"}}，有人接聽。

{{me.name}} 敬上`,
  },
  {
    id: 'holding-more-time',
    temperaments: [],
    situation: null,
    topic: 'holding',
    title: '答應的答覆還需要些時間',
    why: '在舊日期過去之前說：到哪一步、為什麼、一個留了緩衝的新日期。',
    body: `{{client.honorific}} 您好：

我說過現在該給您答覆，但還沒有完整。不等您來問，我先向您說明。

目前清楚的是：{{ask "已經清楚的部分"}}
其餘還需要確認，{{deadline | date}} 前給您完整答覆，這次我預留了緩衝。讓您久等了，真的很抱歉。

{{me.name}} 敬上`,
  },
  {
    id: 'holding-handed-on',
    temperaments: [],
    situation: null,
    topic: 'holding',
    title: '由同事回覆，我繼續跟',
    why: '單一窗口：先被問到的負責到底，即使別人更懂。',
    body: `{{client.honorific}} 您好：

這方面{{ask "同事姓名"}}比我更清楚，我已經把您寫的內容完整轉過去，您不用再說一遍。

{{deadline | date}} 前您會收到答覆。窗口還是我，到時候沒收到，請直接找我。

{{me.name}} 敬上`,
  },
];
