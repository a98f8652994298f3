import type { Script } from '../../script.ts';

/** Short first replies that say when the full answer comes (handbook 6) (Simplified Chinese). */
export const holding: readonly Script[] = [
  {
    id: 'holding-angry',
    temperaments: ['angry'],
    situation: null,
    topic: 'holding',
    title: '先回一句：生气的客户',
    why: '第一封快信不是解决办法，而是告诉他：怒气收到了、当回事、何时再回。',
    body: `{{client.honorific}}，您好：

您的来信我从头到尾看了，您为什么生气，我明白。

我不想用一句客套话打发您，要给您有用的答复。我正在弄清经过，{{deadline | date}}前回复您。

{{me.name}}`,
  },
  {
    id: 'holding-assertive',
    temperaments: ['assertive'],
    situation: null,
    topic: 'holding',
    title: '先回一句：强势的客户',
    why: '现在一句短话，加一个靠得住的时间，不多说。',
    body: `{{client.honorific}}，您好：

收到，已着手办理，{{deadline | date}}前给您完整答复。

中途若有变化，由我第一时间告诉您。

{{me.name}}`,
  },
  {
    id: 'holding-hesitant',
    temperaments: ['hesitant'],
    situation: null,
    topic: 'holding',
    title: '先回一句：犹豫的客户',
    why: '卸下压力：什么都不用做，也知道什么时候有回音。',
    body: `{{client.honorific}}，您好：

谢谢您的来信。我想认真回答您，需要一点时间。

{{deadline | date}}前您会收到我的回复。在那之前您什么都不用做，也不用拿主意，等一等不会耽误什么。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'holding-friendly',
    temperaments: ['friendly'],
    situation: null,
    topic: 'holding',
    title: '先回一句：友善的客户',
    why: '不让和气的人白等：道谢，给时间。',
    body: `{{client.honorific}}，您好：

收到您的来信很高兴，谢谢您信任我们。

这件事我想好好办，{{deadline | date}}前给您答复。

祝好！
{{me.name}}`,
  },
  {
    id: 'holding-neutral',
    temperaments: ['neutral'],
    situation: null,
    topic: 'holding',
    title: '先回一句',
    why: '没时间写全：现在先客气地回一句，说明何时给完整答复，然后守住。',
    body: `{{client.honorific}}，您好：

来信收到，谢谢。这件事由我来跟。

完整的答复我会在{{deadline | date}}前发给您。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'holding-after-hours',
    temperaments: [],
    situation: null,
    topic: 'holding',
    title: '先回一句：下班或周末',
    why: '考虑时差：以客户的工作时间为准；说清何时有人。',
    body: `{{client.honorific}}，您好：

您的来信是在我们下班后到的，怕您惦记，先告诉您：看到了。

下一个工作日一早我先办这件，{{deadline | date}}前答复您。如果等不了，请拨{{ask "紧急电话"}}，有人接。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'holding-more-time',
    temperaments: [],
    situation: null,
    topic: 'holding',
    title: '答应的答复还要些时间',
    why: '在旧日期过去之前说：到哪一步、为什么、一个留了余量的新日期。',
    body: `{{client.honorific}}，您好：

我说过现在该给您答复，可还没弄完整。不等您来问，我先跟您说。

目前清楚的是：{{ask "已经清楚的部分"}}
其余还需核实，{{deadline | date}}前给您完整答复，这回我留了余量。让您久等了，对不起。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'holding-handed-on',
    temperaments: [],
    situation: null,
    topic: 'holding',
    title: '由同事来答，我继续跟',
    why: '一个联系人：先被问到的负责到底，哪怕别人更懂。',
    body: `{{client.honorific}}，您好：

这方面{{ask "同事姓名"}}比我更清楚，我已把您写的全部内容转过去，您不用再说一遍。

{{deadline | date}}前您会收到答复。联系人还是我，到时没收到，您只管找我。

祝工作顺利！
{{me.name}}`,
  },
];
