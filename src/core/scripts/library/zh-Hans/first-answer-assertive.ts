import type { Script } from '../../script.ts';

/** First answers to an assertive client, one for each situation (handbook 1 and 5) (Simplified Chinese). */
export const firstAnswerAssertive: readonly Script[] = [
  {
    id: 'assertive-severe-outage',
    temperaments: ['assertive'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: '系统全停，客户要求马上处理',
    why: '先动手，说清什么时候做什么；不长篇解释，不问他答过的问题。',
    body: `{{client.honorific}}，您好：

已经在修，您这件排在我们手上所有事情的最前面。

- 负责修复：{{ask "谁负责修复"}}
- 我下一次向您汇报：{{deadline | date}}
- 之后每{{ask "多久一次，如两小时"}}报一次，直到恢复

其间有事，您直接找我。

{{me.name}}`,
  },
  {
    id: 'assertive-delay',
    temperaments: ['assertive'],
    situation: 'delay',
    topic: 'first-answer',
    title: '延误，客户咬定日期',
    why: '能照办的先照办，说清什么时候交什么。',
    body: `{{client.honorific}}，您好：

交付安排如下：

- {{ask "交付日期" | date}}：{{ask "能先交付的部分"}}
- 其余部分：{{ask "之后交付什么、哪天"}}

两个日期都由我负责。哪一个有风险，我会提前一天告诉您，并说明怎么补救。

{{me.name}}`,
  },
  {
    id: 'assertive-bug-found',
    temperaments: ['assertive'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: '发现故障，客户要求修好',
    why: '立即动手：做什么、谁做、何时好，别的不说。',
    body: `{{client.honorific}}，您好：

您写得很清楚，我们已经动手。

- 修复人：{{ask "谁来修"}}
- 交到您手上：{{ask "交付日期" | date}}
- 交付前，用您描述的情形原样测一遍

修好后我写信告诉您。

{{me.name}}`,
  },
  {
    id: 'assertive-billing',
    temperaments: ['assertive'],
    situation: 'billing',
    topic: 'first-answer',
    title: '账单有误，客户坚持',
    why: '钱的事不争：核对、更正、给日期。',
    body: `{{client.honorific}}，您好：

我现在就按合同核对这张账单，您这边不用做什么。

- 逐项书面结果：{{deadline | date}}
- 金额有误的，更正后的账单随同一封信发出
- 在此之前，有争议的部分暂不用付，不产生任何费用

这件事由我本人办。

{{me.name}}`,
  },
  {
    id: 'assertive-requirement-unclear',
    temperaments: ['assertive'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: '客户主意已定，边界还差一点',
    why: '不反复追问：把理解写下来，能确定的先做。',
    body: `{{client.honorific}}，您好：

明白了。为了不耽误时间，我们这样办：

- 您信里已经明确的，现在就开始
- {{deadline | date}}前我给您半页纸，写明做什么、不做什么
- 您删改之后，我们就照那个做

只有一点需要您一句话：{{ask "唯一没定的一点"}}

{{me.name}}`,
  },
  {
    id: 'assertive-limited-knowledge',
    temperaments: ['assertive'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: '很有把握，但前提不对',
    why: '不说教：能做的先做，用一个小例子说话。',
    body: `{{client.honorific}}，您好：

您要的，能做到的部分我先搭起来，用您自己的数据给您看结果。

- {{ask "交付日期" | date}}前给您：一个能用的小例子，两分钟就能看完
- 旁边各用一句话写明：它能做什么，不能做什么

看过实物，由您来定。

{{me.name}}`,
  },
  {
    id: 'assertive-resource-conflict',
    temperaments: ['assertive'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: '人手不够，日期不能动',
    why: '能照办的照办：一部分按期，其余也有日期。',
    body: `{{client.honorific}}，您好：

您最要紧的部分，日期不变。安排如下：

- {{ask "交付日期" | date}}：{{ask "到期能交的部分"}}
- 之后：{{ask "其余部分及日期"}}
- 每走完一步，我主动给您一份简报

第一步的人手已经给您留好，正在做。

{{me.name}}`,
  },
  {
    id: 'assertive-unreasonable-request',
    temperaments: ['assertive'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: '要求很硬，客户坚持',
    why: '能做的先做；做不到的，用对方的账讲一个有理由的替代办法，话要短。',
    body: `{{client.honorific}}，您好：

我能负责办到的如下：

- 照您说的做，{{ask "交付日期" | date}}前：{{ask "能照办的部分"}}
- 其余部分，换一条路，结果一样：{{ask "替代办法及对客户的好处"}}

第一项已经在做。您一句话，第二项也随即开始。

{{me.name}}`,
  },
  {
    id: 'assertive-many-issues',
    temperaments: ['assertive'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: '列了一串事项要办',
    why: '每条有次序、负责人、日期；不讨论单子本身。',
    body: `{{client.honorific}}，您好：

您的清单原样接下，正在逐条办。

- 最卡您的先办：{{ask "先办的几条"}}
- 全部事项的日期和负责人：{{deadline | date}}前给您
- 之后每办完一条，我报您一句

次序要换的话，把编号按您要的顺序写给我就行。

{{me.name}}`,
  },
  {
    id: 'assertive-module-failure',
    temperaments: ['assertive'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: '部分功能坏了，要求恢复',
    why: '动手：范围、人、时间；有替代办法就给。',
    body: `{{client.honorific}}，您好：

修复已经开始。

- 受影响：{{ask "受影响的范围"}}
- 处理人：{{ask "谁负责修复"}}
- 我向您通报进展：{{deadline | date}}
- 在此之前可以这样用：{{ask "替代办法，没有就写无"}}

其他部分目前正常，我们盯着。

{{me.name}}`,
  },
  {
    id: 'assertive-routine-meeting',
    temperaments: ['assertive'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: '客户定了会议和议程',
    why: '时间和议题照办；材料备好，不添别的。',
    body: `{{client.honorific}}，您好：

时间按您定的来，议程就用您列的几条。

- {{deadline | date}}前给您材料：进展、问题、下一步
- 我方参加的是{{ask "我方参会的人"}}，您的几条都能当场答
- 会上定的事，当天由我书面发出

我这边没有要加的。

{{me.name}}`,
  },
  {
    id: 'assertive-praise',
    temperaments: ['assertive'],
    situation: 'praise',
    topic: 'first-answer',
    title: '一句肯定，接着提要求',
    why: '短短道谢，直接办下一件。',
    body: `{{client.honorific}}，您好：

谢谢，您的话已转给做事的同事。

接下来按您说的办：{{ask "客户接下来要的"}}。现在就开始，{{ask "交付日期" | date}}前交给您。

{{me.name}}`,
  },
  {
    id: 'assertive-scope-change',
    temperaments: ['assertive'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: '客户下了变更',
    why: '接下来，说清牵动什么，只要对方一句话。',
    body: `{{client.honorific}}，您好：

您的变更已收到，影响如下：

- 工作量和费用：{{ask "工作量和费用"}}
- 新的交付日期：{{ask "交付日期" | date}}
- 其他内容不变

您回一句“同意”就算定了，当天开工。

{{me.name}}`,
  },
  {
    id: 'assertive-other',
    temperaments: ['assertive'],
    situation: 'other',
    topic: 'first-answer',
    title: '各种强硬要求',
    why: '照办，说清何时办好，打住。',
    body: `{{client.honorific}}，您好：

正在办：{{ask "正在办的事"}}

{{ask "完成日期" | date}}前交到您手上，由我负责。中间只有遇到阻碍，我才会再打扰您。

{{me.name}}`,
  },
];
