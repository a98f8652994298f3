import type { Script } from '../../script.ts';

/** Whole answers to a complaint in six steps, by what it is about, and what surrounds them (handbook 2) (Simplified Chinese). */
export const complaint: readonly Script[] = [
  {
    id: 'complaint-whole',
    temperaments: [],
    situation: null,
    topic: 'complaint',
    title: '投诉：完整六步答复',
    why: '倾听、复述、道歉、行动、感谢、跟进：六步齐全，按这个顺序。',
    body: `{{client.honorific}}，您好：

您的来信我仔细看了。事情按我的理解是这样：{{complaint.point}}
这耽误了您的时间，也让您对我们失望了。

为此向您道歉，跟我们合作本不该这样。

我们这样处理：{{ask "做什么、谁来做"}}。{{ask "完成日期" | date}}前完成，这个日期由我负责。

谢谢您直说，也谢谢您的耐心。办完我写信告诉您，过几天再问一次您是否满意。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'complaint-whole-attitude',
    temperaments: [],
    situation: null,
    topic: 'complaint',
    title: '投诉服务态度：六步答复',
    why: '态度问题，伤的是感受：认下语气，换人对接，再确认有没有变好。',
    body: `{{client.honorific}}，您好：

您信里写的遭遇，我仔细看了：{{complaint.point}}
不管背后有什么缘由，这样都让人难受，也不应该。

我代表我们全体向您道歉。

我会跟相关同事谈这件事，从今天起由我和您对接。{{deadline | date}}前我给您打电话，告诉您我们怎么改，当时没答的问题也一并答复。

谢谢您还愿意告诉我们。两周后我再问您，现在感觉是否好些。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'complaint-whole-timeliness',
    temperaments: [],
    situation: null,
    topic: 'complaint',
    title: '投诉不及时：六步答复',
    why: '时间问题，关键在日期：谁先被问到谁负责到底；新日期留余量、守得住。',
    body: `{{client.honorific}}，您好：

我从头理了一遍：您问了，我们没有按时答复。{{complaint.point}}
您只能等着、再催，还得先稳住您那边的人。

让您等这么久、中间又没个音信，对不起。

现在这样办：{{ask "做什么、谁来做"}}。{{ask "交付日期" | date}}前交到您手上，这个日期我留了余量，每天盯着。

谢谢您一直忍到现在。走到一半我会主动写信给您，到您手上之后，再问您还缺不缺什么。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'complaint-whole-quality',
    temperaments: [],
    situation: null,
    topic: 'complaint',
    title: '投诉质量：六步答复',
    why: '质量问题，东西得做对：说清毛病、怎么修、谁来验，由客户评判。',
    body: `{{client.honorific}}，您好：

您收到的东西，我对照约定看过了，确实没达到：{{complaint.point}}
您本来对我们期望更高，这完全有道理。

这样的东西送到您手上，对不起。

由{{ask "谁来改好"}}负责改好，再请没参与的同事检验，合格了才交出去。{{ask "交付日期" | date}}前交给您。

谢谢您说得这么具体。好不好由您评：到时我来请您过目，您点头了，这件事才算完。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'complaint-received',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: '投诉：先告知已收到',
    why: '第一封快信不是解决：收到了、当回事、何时再回。',
    body: `{{client.honorific}}，您好：

您的投诉我收到了，我们会认真对待。让您不得不写这封信，对不起。

我正在向相关同事了解经过，{{deadline | date}}前由我本人就这件事答复您。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'complaint-repeated',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: '投诉：同样的事又发生',
    why: '第二次分量更重：说出来，找根源而不是打补丁，请上级过问。',
    body: `{{client.honorific}}，您好：

我们说过已经解决，您却又碰上一次，这比头一回更不该，对不起。

这回光把毛病修好还不够。{{ask "谁来找根本原因"}}正在查背后的根源，{{ask "已知情的上级"}}也已知情。在查清之前，我每天亲自核一遍。

{{deadline | date}}前，我用大白话告诉您根源在哪里，以及我们的做法要怎么改。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'complaint-solved',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: '投诉：已办好，您满意吗',
    why: '第六步：告诉客户已解决、原因和预防，再问满不满意。',
    body: `{{client.honorific}}，您好：

您投诉的事已经办好。我们做了：{{ask "做了什么"}}

原因是{{ask "用平常话说的原因"}}。为了不再发生，我们改了：{{ask "改了什么"}}

请您得空看看是否合意。{{ask "通话日期和时间" | date}}我打电话问您，在那之前我不会结案。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'complaint-compensation',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: '道歉并补偿',
    why: '客户有损失，给相称的补偿，事后问效果。',
    body: `{{client.honorific}}，您好：

光道歉，补不回您的损失，所以我不想只停在嘴上。

为这次的麻烦，我们补给您{{ask "补偿内容"}}。您什么都不用办，{{ask "完成日期" | date}}前由我办妥并发确认信给您。您原有的其他权利不受影响。

如果别的方式对您更有用，请您直说。事后我会再问您，这样是否补到了实处。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'complaint-open-questions',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: '投诉：弄清背后的需要',
    why: '投诉背后常有真正的需要：问开放的问题，少而诚恳。',
    body: `{{client.honorific}}，您好：

谢谢您告诉我们。为了不改错地方，我想先弄明白这里头您最看重的是什么。

出这件事的时候，您本来想办成什么？
要变成什么样，您才会说“这下好了”？

写几个字就行，电话里说也行。我们怎么做以您的话为准，{{deadline | date}}前我告诉您下一步。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'complaint-other-party',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: '投诉：原因在第三方',
    why: '先被问到的负责到底：不往别人身上推，替客户去催。',
    body: `{{client.honorific}}，您好：

您问的是我们，答复就由我们来给，哪怕其中有别家的环节。

需要对方做的是：{{ask "对方要做的事"}}。我在跟他们联系，由我去催，您不用再打给谁。这段时间我们这边能做的，已经在做。

{{deadline | date}}前，我告诉您对方怎么说、接下来怎么办。给您添麻烦了，对不起。

祝工作顺利！
{{me.name}}`,
  },
];
