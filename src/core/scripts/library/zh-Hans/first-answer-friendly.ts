import type { Script } from '../../script.ts';

/** First answers to a friendly client, one for each situation (handbook 1 and 5) (Simplified Chinese). */
export const firstAnswerFriendly: readonly Script[] = [
  {
    id: 'friendly-severe-outage',
    temperaments: ['friendly'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: '系统全停，客户仍然和气',
    why: '客户有耐心，不等于可以让他等：道谢，并且和对最急的客户一样快。',
    body: `{{client.honorific}}，您好：

系统停了您还这样体谅，真的谢谢您，这让我们能安心抢修。

{{ask "谁负责修复"}}正在处理，您这件没有排在任何人后面。{{deadline | date}}前我把查到的情况写给您。

这期间如果您那边有急事，比如要发工资、有客户在等，请告诉我，我们先替您想办法绕过去。

祝好！
{{me.name}}`,
  },
  {
    id: 'friendly-delay',
    temperaments: ['friendly'],
    situation: 'delay',
    topic: 'first-answer',
    title: '延误，客户很体谅',
    why: '心存感激，说出来；不因为客户不抱怨就让他等。',
    body: `{{client.honorific}}，您好：

明明是我们迟了，您还问得这么客气，谢谢您。本来就不该让您来问，这一点很抱歉。

{{ask "交付日期" | date}}前，您会收到{{ask "要交付的内容"}}。我给自己设了提醒，早早就会动手，不用您再惦记。

您的耐心，我们每个参与的人都记在心里。

祝好！
{{me.name}}`,
  },
  {
    id: 'friendly-bug-found',
    temperaments: ['friendly'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: '发现故障，客户善意提醒',
    why: '感谢提醒，并且像对待生气的客户一样认真。',
    body: `{{client.honorific}}，您好：

谢谢您发现并且写得这么细，替我们省了不少查找的工夫。

这件事由{{ask "谁来修"}}接手，{{deadline | date}}前我告诉您是什么问题、修好的版本哪天到您手上。

以后再碰到什么，哪怕很小，也请写给我们。

祝好！
{{me.name}}`,
  },
  {
    id: 'friendly-billing',
    temperaments: ['friendly'],
    situation: 'billing',
    topic: 'first-answer',
    title: '客气地问账单',
    why: '感谢信任，回得和有争议时一样快。',
    body: `{{client.honorific}}，您好：

谢谢您直接问我，小事这样就不会变成大事。

账单我亲自看，{{deadline | date}}前写信告诉您这个数是怎么来的。要是我们算错了，更正后的账单一并附上。在那之前您先不用付。

跟您合作一直很愉快。

祝好！
{{me.name}}`,
  },
  {
    id: 'friendly-requirement-unclear',
    temperaments: ['friendly'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: '友好的想法，还没成形',
    why: '感谢客户一起想，把想法落到双方同意的范围。',
    body: `{{client.honorific}}，您好：

谢谢您这么早就把想法告诉我们，从一开始就能参与，我们很高兴。

为了做对，我先把我的理解写下来，配一张小草图，{{deadline | date}}前发给您。您随意改，等它说的就是您的意思，我们再排计划。

我最想先听您说说：{{ask "最要紧的一个问题"}}

祝好！
{{me.name}}`,
  },
  {
    id: 'friendly-limited-knowledge',
    temperaments: ['friendly'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: '乐于学习，想弄明白',
    why: '把客户的兴趣当成礼物：道谢，专门讲一次，留下能看的材料。',
    body: `{{client.honorific}}，您好：

您愿意把来龙去脉弄明白，我们很高兴，这对我们把事情做好也有帮助。

我想专门给您讲半小时，您想带谁来都行。时间我建议{{ask "会议日期和时间" | date}}。我会拿您自己工作里的例子来准备，讲完给您留一份简短的小结。

您最想先看{{ask "客户问到的部分"}}吗？

祝好！
{{me.name}}`,
  },
  {
    id: 'friendly-resource-conflict',
    temperaments: ['friendly'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: '人手不够，客户体谅',
    why: '感谢客户给的余地，用它早点拿出点东西。',
    body: `{{client.honorific}}，您好：

谢谢您给我们留了余地。我知道您那边的日子也得守住，您的体谅我们不会当成理所当然。

我想这样安排：{{ask "交付日期" | date}}前先把{{ask "对客户最有用的部分"}}交给您，您可以先用起来。其余部分的计划和日期写在同一封信里。

要是您那边其实比说的更紧，也请您直接告诉我。

祝好！
{{me.name}}`,
  },
  {
    id: 'friendly-unreasonable-request',
    temperaments: ['friendly'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: '客气地提了过头的要求',
    why: '道谢，并照实说能做到哪里；关系好，经得起有理由的另一种办法。',
    body: `{{client.honorific}}，您好：

谢谢您把这件事交给我们。我当然想一口答应，不过您一向待我们实在，我也该跟您说实话。

照原样做，难处在于{{ask "一句话说明难处"}}。差不多能达到同样效果的办法是：{{ask "更简单的做法"}}。

您要是觉得可以，{{deadline | date}}前我把时间和费用算好发给您。

祝好！
{{me.name}}`,
  },
  {
    id: 'friendly-many-issues',
    temperaments: ['friendly'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: '友善地整理了几件事',
    why: '感谢客户花工夫整理，每一条都给个位置。',
    body: `{{client.honorific}}，您好：

谢谢您这么用心地整理，有这样一张清单，我们上手就能干。

每一条我都登记了，小的也没落下。{{deadline | date}}前告诉您先后次序和负责的人。如果您同意，我想从{{ask "先办的一件"}}开始。

以后看到什么还请您接着记，对后面用的人都有帮助。

祝好！
{{me.name}}`,
  },
  {
    id: 'friendly-module-failure',
    temperaments: ['friendly'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: '部分功能坏了，客户和气相告',
    why: '感谢早说；一样上心，主动给个替代办法。',
    body: `{{client.honorific}}，您好：

谢谢您第一时间告诉我们，还这么宽和，让我们早早发现了问题。

{{ask "谁来修"}}正在修。为了不耽误您，这段时间可以先这样用：{{ask "替代办法"}}。{{deadline | date}}前我写信给您，修好后我会亲自核一遍是不是都恢复了。

有您帮我们留意着，真好。

祝好！
{{me.name}}`,
  },
  {
    id: 'friendly-routine-meeting',
    temperaments: ['friendly'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: '期待见面',
    why: '客户的时间是一份心意，照样准备充分。',
    body: `{{client.honorific}}，您好：

谢谢，我也很期待，每次跟您聊完，事情都能往前走一步。

{{deadline | date}}前，我发一页纸给您：做到哪儿了、卡在哪儿、接下来打算怎么走。也想听听最近哪些您满意、哪些不满意，您尽管直说。

要是换一天对您更方便，跟我说一声就行。

祝好！
{{me.name}}`,
  },
  {
    id: 'friendly-praise',
    temperaments: ['friendly'],
    situation: 'praise',
    topic: 'first-answer',
    title: '热情的表扬',
    why: '心存感激并说出来；转达到人，再请教一处能做得更好的地方。',
    body: `{{client.honorific}}，您好：

收到您的信，我们高兴极了，谢谢您！我念给{{ask "信中提到的同事"}}听了，大家都很受鼓舞。

能为愿意花时间说这样一句话的客户做事，是我们的福气。如果还有哪一处能做得更好，很想听您说说：{{ask "通话日期和时间" | date}}我给您打个五分钟的电话，您看方便吗？

祝好！
{{me.name}}`,
  },
  {
    id: 'friendly-scope-change',
    temperaments: ['friendly'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: '友好地想多要一点',
    why: '为好主意高兴，价钱说在明处：关系好也不能对钱含糊。',
    body: `{{client.honorific}}，您好：

这主意真好，谢谢您想到我们。我看得出来，它会帮到{{ask "能帮到谁"}}。

它超出了原来的约定，所以我先把话说在前头：时间和费用我算好，{{deadline | date}}前发给您。要是只做其中一小块就能拿到大部分好处，我也会如实告诉您。

您从容决定就好，做不做，这个想法都值得一谈。

祝好！
{{me.name}}`,
  },
  {
    id: 'friendly-other',
    temperaments: ['friendly'],
    situation: 'other',
    topic: 'first-answer',
    title: '各种友善的来信',
    why: '感谢信任，回得和最急的一样快。',
    body: `{{client.honorific}}，您好：

谢谢您这么客气的来信，也谢谢您把这件事交给我们。

我很乐意来办：{{ask "要办的事"}}。{{ask "完成日期" | date}}前给您结果。您每次来信都让人心里一暖。

祝好！
{{me.name}}`,
  },
];
