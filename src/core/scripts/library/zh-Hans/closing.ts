import type { Script } from '../../script.ts';

/** Feedback, thanks and the check that the client is satisfied (handbook 2 and 6) (Simplified Chinese). */
export const closing: readonly Script[] = [
  {
    id: 'feedback-request',
    temperaments: [],
    situation: null,
    topic: 'feedback',
    title: '请客户提意见',
    why: '主动请教，不辩解，说明拿来做什么。',
    body: `{{client.honorific}}，您好：

“{{thread.subject}}”我们合作有一阵子了，很想知道您的感受。两个问题就够：

哪些请我们保持下去？
您要是在我的位置上，会改什么？

请您直说，我一条条认真记下，{{deadline | date}}前告诉您我们打算怎么改。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'feedback-acted-on',
    temperaments: [],
    situation: null,
    topic: 'feedback',
    title: '您的意见，我们做了什么',
    why: '听是一半：提了意见，就要改，并告诉对方。',
    body: `{{client.honorific}}，您好：

您提过希望改的地方，我说过会给您回音。

- 已经改了：{{ask "改了什么"}}
- {{ask "完成日期" | date}}前改：{{ask "要改什么、谁来改"}}
- 暂时不动：{{ask "不动的及理由"}}

谢谢您，没有您这番话，我们自己看不到。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'thanks-for-patience',
    temperaments: [],
    situation: null,
    topic: 'thanks',
    title: '谢谢您的耐心',
    why: '单独一封道谢：等完了，我们记着。',
    body: `{{client.honorific}}，您好：

花的时间比您和我希望的都长，您一直耐心等着，谢谢您。

现在办好了：{{ask "办好的事"}}。哪里还要再修一修，{{ask "截止日期" | date}}前告诉我，我先办您的。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'thanks-for-recommending',
    temperaments: [],
    situation: 'praise',
    topic: 'thanks',
    title: '谢谢您的推荐',
    why: '带来新客户的人，给的不只是生意：告诉他后来如何。',
    body: `{{client.honorific}}，您好：

{{ask "谁找到了我们"}}经您介绍找到了我们，谢谢您。我知道，您是拿自己的名声替我们说话的。

我们会像您希望的那样用心对待。万一您听说哪里没做到，请先打给我。

{{cursor}}

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'thanks-at-the-end',
    temperaments: [],
    situation: null,
    topic: 'thanks',
    title: '项目结束的感谢',
    why: '结束时道谢，之后找得到人：忠实的伙伴是在最后一天之后结下的。',
    body: `{{client.honorific}}，您好：

“{{thread.subject}}”做完了。谢谢您的信任，谢谢您有话直说，也谢谢您一路上回得那么快。

留给您的：全部文件和记录都放在一处（{{ask "放在哪里"}}），有事还是找我。{{ask "再次询问的日期" | date}}我再问问您用得怎么样。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'closing-check',
    temperaments: [],
    situation: null,
    topic: 'closing',
    title: '收尾：都办妥了吗',
    why: '跟进：结案之前问一句是否满意。',
    body: `{{client.honorific}}，您好：

“{{thread.subject}}”我们这边已办妥：{{ask "做了什么"}}

结案之前想听您一句：合您的意吗，还缺什么？我留到{{ask "截止日期" | date}}再结；之后您回个信，也随时可以接着办。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'closing-no-answer',
    temperaments: [],
    situation: null,
    topic: 'closing',
    title: '收尾：客户没有回音',
    why: '不施压：说清不回也没关系，门一直开着。',
    body: `{{client.honorific}}，您好：

“{{thread.subject}}”一直没等到您的回音，我不想催您，您手头想必事情不少。

您若没有别的意见，我就按现状保留，{{ask "截止日期" | date}}结案。您什么都不会少：以后一句话，我就从停下的地方接着办。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'closing-weeks-later',
    temperaments: [],
    situation: null,
    topic: 'closing',
    title: '几周之后：还好用吗',
    why: '超出预期：不等客户问，主动问，找机会让他高兴。',
    body: `{{client.honorific}}，您好：

几个星期前我们替您处理了{{ask "处理的事"}}，不知道之后怎么样？

一切都好就不用回。要是不好，或者有什么一直没人问起的小麻烦，请告诉我，{{ask "截止日期" | date}}之前我给您留出了一个小时。

祝工作顺利！
{{me.name}}`,
  },
];
