import type { Script } from '../../script.ts';

/** First answers to a client who does not show a temperament, one for each situation (handbook 5) (Simplified Chinese). */
export const firstAnswerNeutral: readonly Script[] = [
  {
    id: 'neutral-other',
    temperaments: ['neutral'],
    situation: 'other',
    topic: 'first-answer',
    title: '通用的第一封回复',
    why: '客气、清楚、有时间：来信看不出更多时最稳妥。',
    body: `{{client.honorific}}，您好：

您关于“{{thread.subject}}”的来信收到了，我已看过，由我跟进。

{{cursor}}

{{deadline | date}}前我给您完整的答复。如果这个时间对您太晚，请告诉我，我看看能提前哪些。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'neutral-limited-knowledge',
    temperaments: ['neutral'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: '客户想知道怎么回事',
    why: '用大白话帮一把，配一个例子，并愿意演示。',
    body: `{{client.honorific}}，您好：

谢谢您来问。简单说：{{ask "两句话的回答"}}

{{deadline | date}}前，我发给您一份简短说明，附上和您情况相近的例子。您和同事要是想看实际操作，我可以在屏幕上演示一遍，半小时就够。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'neutral-resource-conflict',
    temperaments: ['neutral'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: '到期做不完全部',
    why: '分步交付，客户认可，日期守得住。',
    body: `{{client.honorific}}，您好：

谢谢您的计划。我们对照手头的人手核算过：到您希望的日期，做不完全部内容。

可行的做法是分步交付。{{deadline | date}}前我给您一份方案，写明什么时候交什么、由谁负责。请您看看顺序是否合适，您同意后我们再把日期定下来。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'neutral-unreasonable-request',
    temperaments: ['neutral'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: '较难满足的请求',
    why: '从技术和业务两面给出有理由的替代方案，用客户的话说。',
    body: `{{client.honorific}}，您好：

谢谢您提出这个要求，我们认真看过了。照这样做，会{{ask "给客户带来的成本、风险或延误"}}，我不想向您推荐这条路。

我们的建议是：{{ask "更简单的做法"}}。目的一样能达到，也不耽误其他安排。

{{deadline | date}}前，我把两种做法做个简单对比发给您，您看了再判断。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'neutral-many-issues',
    temperaments: ['neutral'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: '同时有多件事',
    why: '按来源、紧急和难度排序，并和客户商定。',
    body: `{{client.honorific}}，您好：

清单收到，谢谢。各项都已登记，由我替您随时更新。

我建议这样排：先办让您停工的，再办有期限的，其余随后。{{deadline | date}}前，您会收到按此排好的清单，每项有人、有日子。哪项要往前提，请告诉我。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'neutral-module-failure',
    temperaments: ['neutral'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: '部分功能故障',
    why: '先说影响范围，再说谁在处理、下次何时汇报。',
    body: `{{client.honorific}}，您好：

谢谢您告知。目前有一部分不能用：{{ask "受影响的范围"}}，其余照常。

修复由{{ask "谁负责修复"}}负责。{{deadline | date}}前，我向您说明已知的原因和恢复使用的时间。如果它卡住了您的急事，请告诉我，我们先找替代办法。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'neutral-routine-meeting',
    temperaments: ['neutral'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: '例会',
    why: '材料提前备好：进展、问题、下一步。',
    body: `{{client.honorific}}，您好：

谢谢，会议确认：{{ask "会议日期和时间"}}。

{{deadline | date}}前我把材料发给您：上次以来的进展、还没解决的问题、下一步。您要是想加别的议题，写一句给我，我来准备。

{{cursor}}

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'neutral-praise',
    temperaments: ['neutral'],
    situation: 'praise',
    topic: 'first-answer',
    title: '客户的肯定',
    why: '道谢、转达、继续尽责。',
    body: `{{client.honorific}}，您好：

谢谢您专门写信来说，您的话我已转给做事的同事。

{{ask "再次询问的日期" | date}}我再问您一次，看看是不是一切照旧顺利。在那之前有什么事，随时找我。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'neutral-scope-change',
    temperaments: ['neutral'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: '约定内容有变更',
    why: '先同意后动手：增加什么、牵动什么，书面确认。',
    body: `{{client.honorific}}，您好：

谢谢您告诉我们这项变更。我的理解是：{{ask "一句话说明变更"}}

我们会核算它对费用、日期和已完成部分的影响，{{deadline | date}}前书面告诉您。变更部分等您同意后开始，其余照原计划进行。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'neutral-requirement-unclear',
    temperaments: ['neutral'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: '需求还不明确',
    why: '凭经验引导，拿样子来谈；边界没谈定，不排计划。',
    body: `{{client.honorific}}，您好：

谢谢来信。排计划之前，我想先确认我们说的是同一件事。

我的理解：{{ask "一句话说明您的理解"}}
还不清楚的：{{ask "未明确的一点"}}

{{deadline | date}}前，我做个小样发给您，方便我们对着谈。哪些包括、哪些不包括谈定了，我再给您日期和费用。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'neutral-bug-found',
    temperaments: ['neutral'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: '收到故障报告',
    why: '记录、跟踪、回报；内部先定好修法，再及时告诉客户。',
    body: `{{client.honorific}}，您好：

谢谢您的反映，问题已经登记，{{ask "谁来查"}}正在查。

{{deadline | date}}前我告诉您起因和修好的日期。如果您后来又发现怎么操作会出现、还影响到谁，写一句给我们会很有帮助。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'neutral-severe-outage',
    temperaments: ['neutral'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: '系统全停',
    why: '定位、说明范围、两边都通知，下一次回话守时。',
    body: `{{client.honorific}}，您好：

您的通知已收到，抢修排在第一位，由{{ask "谁负责修复"}}牵头。

已知：{{ask "目前已知的影响范围"}}
尚未查明：起因。

不管修没修好，{{deadline | date}}前我再向您通报一次。事情过后，您会收到一份说明：出了什么事、怎样防止下一次。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'neutral-delay',
    temperaments: ['neutral'],
    situation: 'delay',
    topic: 'first-answer',
    title: '询问迟到的交付',
    why: '做完就说做完，没做完就说没做完，附上时间表。',
    body: `{{client.honorific}}，您好：

谢谢您来问。{{ask "迟到的部分"}}还没有完成，这一点本该由我们先告诉您。

已完成：{{ask "已完成的部分"}}
其余的{{ask "交付日期" | date}}前交给您，这个日期我留了余量。万一还有变动，我会在到期之前告诉您。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'neutral-billing',
    temperaments: ['neutral'],
    situation: 'billing',
    topic: 'first-answer',
    title: '询问账单',
    why: '核对、用大白话解释、有错就改，给日期。',
    body: `{{client.honorific}}，您好：

您询问的账单（编号{{ask "账单编号"}}）我正在按约定核对。

{{deadline | date}}前，我把每一项的说明发给您；如有错误，附上更正后的账单。请您等到那时再付款，其间不会有催款通知。

祝工作顺利！
{{me.name}}`,
  },
];
