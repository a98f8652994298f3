import type { Script } from '../../script.ts';

/** Plans and reasoned alternatives where the wish cannot be met as it stands (handbook 5) (Simplified Chinese). */
export const plan: readonly Script[] = [
  {
    id: 'staged-plan',
    temperaments: [],
    situation: 'resource_conflict',
    topic: 'plan',
    title: '分步交付计划',
    why: '人手赶不上日期时：能跟踪的计划，分步走，客户认可。',
    body: `{{client.honorific}}，您好：

“{{thread.subject}}”的分步计划如下。

1. {{ask "交付日期" | date}}：{{ask "第一步内容、负责人"}}
2. {{ask "第二步：日期、内容、负责人"}}
3. {{ask "第三步：日期、内容、负责人"}}

每走完一步请您看结果，我写几句告诉您接下来做什么。次序要调，现在正是时候；您回复后，就按这份计划走。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'stage-done',
    temperaments: [],
    situation: 'resource_conflict',
    topic: 'plan',
    title: '一步完成',
    why: '做完就说：现在能用什么、请客户看什么、接下来是什么。',
    body: `{{client.honorific}}，您好：

这一步已完成：{{ask "完成的内容"}}，现在就可以用了。

请您重点看看{{ask "请客户看的部分"}}，哪里不合意告诉我，我们在下一步一并改。

接下来是{{ask "下一步内容"}}，{{ask "完成日期" | date}}前完成。目前都在计划之内。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'priority-order',
    temperaments: [],
    situation: 'many_issues',
    topic: 'plan',
    title: '商定多项事务的次序',
    why: '按来源、紧急、难度排序并与客户商定；排不下的给计划。',
    body: `{{client.honorific}}，您好：

为了先办对您最有用的，我提议这样排：

- 现在：{{ask "让您停工的"}}
- {{ask "完成日期" | date}}前：{{ask "有期限的"}}
- 之后：{{ask "其余"}}

要调换次序请写信给我。您那边若有几位同事都关心，请告诉我最后听谁的，我去跟那位商定。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'reasoned-alternative',
    temperaments: [],
    situation: 'unreasonable_request',
    topic: 'plan',
    title: '有理由的替代方案',
    why: '用客户的话讲技术和业务两面，再给一个能到目标的做法。',
    body: `{{client.honorific}}，您好：

您的要求，我站在您那边想过：您最终要的是{{ask "目标"}}。

完全照原样做，您要付出{{ask "客户的代价"}}。有个代价更小的办法：{{ask "替代办法"}}，舍去的是{{ask "要舍去的"}}，其余都保留。

您同意我们就开始，{{ask "交付日期" | date}}前给您第一个结果。如果您觉得原来那样也值得，我就按原来的去核算。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'separate-contract',
    temperaments: [],
    situation: 'unreasonable_request',
    topic: 'plan',
    title: '另立一份小合同',
    why: '远超约定的内容单独签，手上的工作日期不动。',
    body: `{{client.honorific}}，您好：

您提的是一件独立的事，值得做。为了不拖慢手上的工作，我建议单独立一份小合同。

{{deadline | date}}前，我给您一页纸的报价：做成什么样、多少钱、什么时候完成。接不接受都不影响现有工作的日期。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'scope-estimate',
    temperaments: [],
    situation: 'scope_change',
    topic: 'plan',
    title: '变更：时间和费用',
    why: '期望说清：增加什么、牵动什么、什么不变、报价到何时有效。',
    body: `{{client.honorific}}，您好：

这项变更意味着：

- 增加：{{ask "增加的内容"}}
- 费用：{{ask "费用"}}
- 对日期的影响：{{ask "对日期的影响"}}
- 不变：其他已约定的内容

以上数字到{{ask "截止日期" | date}}为止有效。要是想做小一点，请告诉我您最看重哪一块，我再核算。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'scope-confirm',
    temperaments: [],
    situation: 'scope_change',
    topic: 'plan',
    title: '变更已商定',
    why: '先同意后动手，白纸黑字放在一处，谁都不用靠记性。',
    body: `{{client.honorific}}，您好：

谢谢您的同意。为了双方都有据可查，记录如下：

- 商定内容：{{ask "商定的内容"}}
- 由{{ask "谁来做"}}负责，{{ask "交付日期" | date}}交付
- 费用：{{ask "费用"}}

今天开始做。哪一条跟您想的不一样，请现在告诉我，改起来还容易。

祝工作顺利！
{{me.name}}`,
  },
];
