import type { Script } from '../../script.ts';

/** Calls, meetings and the weekly note (handbook 5 and 6) (Simplified Chinese). */
export const rhythm: readonly Script[] = [
  {
    id: 'call-back',
    temperaments: [],
    situation: null,
    topic: 'call',
    title: '约定时间回电',
    why: '没准备好不作答：约时间回电，到时准备好。',
    body: `{{client.honorific}}，您好：

这件事我不想随口答您，我们电话里谈：{{deadline | date}}，我打您的电话{{ask "客户电话"}}。

在那之前，我先把{{ask "要查清的事"}}弄清楚。别的时间更方便的话，回我一句就行。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'call-missed',
    temperaments: [],
    situation: null,
    topic: 'call',
    title: '没接到您的电话',
    why: '不让客户打第二次：先道歉，给时间。',
    body: `{{client.honorific}}，您好：

您打来电话时我没接到，让您白打一趟，对不起。

{{deadline | date}}我给您回过去。如果写几个字更方便，先告诉我是什么事，我备好材料再打。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'call-summary',
    temperaments: [],
    situation: null,
    topic: 'call',
    title: '通话之后：商定的事',
    why: '决定放在一处：说了什么、谁做什么、何时完成，趁热写下。',
    body: `{{client.honorific}}，您好：

谢谢您抽空通话。怕有遗漏，我记下的是：

- 已定：{{ask "定下的事"}}
- 我来做：{{ask "我做的事"}}，{{deadline | date}}前
- 请您看：{{ask "请客户看的"}}

有理解错的，请您指正。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'weekly-update',
    temperaments: [],
    situation: 'routine_meeting',
    topic: 'weekly',
    title: '每周简报',
    why: '节奏稳定：做了什么、下周做什么、需要客户什么；要短。',
    body: `{{client.honorific}}，您好：

本周情况：

- 完成：{{ask "完成的事"}}
- 下周：{{ask "下周做什么、谁来做"}}
- 卡住：{{ask "卡住的事，没有就写无"}}
- 需要您：{{ask "需要客户做的，没有就写无"}}，方便的话在{{ask "截止日期" | date}}前

这份简报您想多看些什么，或者哪些可以省去？

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'meeting-agenda',
    temperaments: [],
    situation: 'routine_meeting',
    topic: 'weekly',
    title: '会前材料',
    why: '材料提前备好：进展、问题、下一步、要定的事。',
    body: `{{client.honorific}}，您好：

{{ask "会议日期和时间" | date}}的会议，先把材料发给您。

- 进展：{{ask "进展"}}
- 问题：{{ask "问题"}}
- 下一步：{{ask "下一步、负责人"}}
- 要定的事：{{ask "要定的事"}}

大约需要{{ask "分钟数"}}分钟。想加什么，会前写给我就行。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'meeting-notes',
    temperaments: [],
    situation: 'routine_meeting',
    topic: 'weekly',
    title: '会后纪要',
    why: '决定、谁做什么、何时完成，放在一处；欢迎更正。',
    body: `{{client.honorific}}，您好：

谢谢您今天抽时间。纪要尽量短：

- 决定：{{ask "决定的事"}}
- 我们做：{{ask "我方事项、负责人、日期"}}
- 请您做：{{ask "客户事项"}}
- 下次会议：{{ask "会议日期和时间" | date}}

有遗漏，或跟您记得的不一样，请告诉我。

祝工作顺利！
{{me.name}}`,
  },
];
