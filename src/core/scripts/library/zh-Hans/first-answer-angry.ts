import type { Script } from '../../script.ts';

/** First answers to an angry client, one for each situation (handbook 1 and 5) (Simplified Chinese). */
export const firstAnswerAngry: readonly Script[] = [
  {
    id: 'angry-severe-outage',
    temperaments: ['angry'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: '系统全停，客户发火',
    why: '先让客户知道他的怒气我们明白，再说事情、谁在处理、下次何时回话，不辩解。',
    body: `{{client.honorific}}，您好：

系统停了，您的同事没法干活，每过一小时都是损失，您生气完全在理。这件事让您受累了，对不起。

恢复之前由我本人一直盯着。目前的进展和负责人：{{ask "正在做什么、谁在做"}}。

{{deadline | date}}前我给您回话，即使那时还没修好也会回。恢复之后，我再把原因和防止再次发生的做法写清楚发给您。

{{me.name}}`,
  },
  {
    id: 'angry-delay',
    temperaments: ['angry'],
    situation: 'delay',
    topic: 'first-answer',
    title: '延误，客户生气',
    why: '先承认怒气有道理、延误在我们，再给一个守得住的日期。',
    body: `{{client.honorific}}，您好：

您按我们说的日子做了安排，我们没做到，您还得替我们向别人解释。您生气，我完全理解，对不起。

原因我现在不多说，先给您一个守得住的日子。今天我和团队把剩下的事逐项过一遍，{{deadline | date}}前告诉您：新的日期、由谁负责、在那之前哪些已经可以先用。

以后进度由我主动报给您，不用您再来催。

{{me.name}}`,
  },
  {
    id: 'angry-bug-found',
    temperaments: ['angry'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: '发现故障，客户生气',
    why: '先体谅，再说事情和原因；修复要有人名、有日期。',
    body: `{{client.honorific}}，您好：

这个错本该由我们先发现，而不是让您碰上。给您添了多少麻烦，我看得出来，对不起。

您给的例子已经记录在案，{{ask "谁来修"}}正在查原因。{{deadline | date}}前我告诉您：错在哪里、哪天能修好送到您手上。

中间一有进展我就写给您。要是它今天就卡住了您的工作，请打给我，我们先处理这一块。

{{me.name}}`,
  },
  {
    id: 'angry-billing',
    temperaments: ['angry'],
    situation: 'billing',
    topic: 'first-answer',
    title: '账单有误，客户生气',
    why: '涉及钱又带着气：先承认，先止住损失，再核对更正。',
    body: `{{client.honorific}}，您好：

收到对不上的账单，换谁都会生气，给您添麻烦了，对不起。

有争议的部分请您先不要付，催款我今天就停掉。我会把每一项跟约定逐条核对，{{deadline | date}}前书面告诉您结果，是我们错的就附上更正后的账单。

如果已经多付，退款哪天到账，我会在同一封信里写明。

{{me.name}}`,
  },
  {
    id: 'angry-requirement-unclear',
    temperaments: ['angry'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: '“我要的不是这个”',
    why: '不为做出来的东西辩护：先承认，以客户的话为准，再快走下一步。',
    body: `{{client.honorific}}，您好：

您早就说了要什么，拿到手的却不是那样，您生气我理解，对不起。

我重新看了您的来信，一切以您的话为准。{{deadline | date}}前我给您一页纸：我们现在理解的需求，以及最先改哪里。您回一句“对”或者改几个字就行，{{ask "谁来改"}}随即动手。

{{me.name}}`,
  },
  {
    id: 'angry-limited-knowledge',
    temperaments: ['angry'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: '看不懂，越看越气',
    why: '火气来自没人帮他：先承认，去掉术语，做给他看而不是再解释一遍。',
    body: `{{client.honorific}}，您好：

我们解释完，您反而更糊涂，那就是我们没讲清楚。您为这个生气，我理解，对不起。

我不再写一堆说明，直接做给您看。{{deadline | date}}前，我给您一页不带术语的说明，只讲您这一件事：{{complaint.point}}

您要是想当面看，随时打我电话，我在屏幕上一步一步带您走一遍。

{{me.name}}`,
  },
  {
    id: 'angry-resource-conflict',
    temperaments: ['angry'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: '人手不够，客户生气',
    why: '理解怒气，缺口照实说，再给守得住的分步计划。',
    body: `{{client.honorific}}，您好：

您一直指望我们，现在却听说到日子交不齐，您生气我理解，对不起。

我不愿意嘴上答应全部、到时只拿出一半。{{deadline | date}}前，我给您一份分步计划：您要的那天先拿到什么，其余什么时候到，每一步我们这边谁负责。

请您用一句话告诉我，哪一块非先有不可，计划就围着它排。

{{me.name}}`,
  },
  {
    id: 'angry-unreasonable-request',
    temperaments: ['angry'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: '带着火气提做不到的要求',
    why: '认真对待怒气背后的需要：不生硬拒绝、不说教，给一条走得通的路。',
    body: `{{client.honorific}}，您好：

这件事对您有多要紧，我听明白了；我们之前的回答让您更恼火，对不起。

您最终要的是{{ask "要求背后的需要"}}，我正是朝这个去办。{{deadline | date}}前，我给您一条走得到的路，写明我们做什么、哪天能成。

这事写信不如直接说，到时我打电话跟您讲。

{{me.name}}`,
  },
  {
    id: 'angry-many-issues',
    temperaments: ['angry'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: '一长串问题，客户生气',
    why: '每一条都看到：数清楚，最糟的先办，一个人总负责。',
    body: `{{client.honorific}}，您好：

这么多问题一起让您碰上，实在不应该。您生气我理解，耽误了您的时间，对不起。

您列的单子就在我手边，一条也不会漏，由我本人管着。最影响您的{{ask "最要紧的一条"}}，{{ask "谁先办"}}已经开始处理。

{{deadline | date}}前，整张单子我标好日期和负责人交还给您。之后从上到下逐条办，办完一条您看到一条。

{{me.name}}`,
  },
  {
    id: 'angry-module-failure',
    temperaments: ['angry'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: '部分功能坏了，客户生气',
    why: '先说影响范围和歉意；找对人，一个口径，不找借口。',
    body: `{{client.honorific}}，您好：

您正用着的功能突然坏了，打乱了您那边的安排，您生气我理解，对不起。

就目前所知，受影响的是：{{ask "受影响的范围"}}。修复由{{ask "谁负责修复"}}牵头，跟您联系的只有我，不用您到处去问。

{{deadline | date}}前我再给您回话。这段时间有什么可以先顶着用，我正在核实。

{{me.name}}`,
  },
  {
    id: 'angry-routine-meeting',
    temperaments: ['angry'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: '对例会不满',
    why: '浪费了客户时间：认下来，把缺的补上，下次换个开法。',
    body: `{{client.honorific}}，您好：

您抽出一个小时，却没得到什么，您恼火我理解，耽误您的时间，对不起。

会上缺的东西，{{deadline | date}}前我书面补给您：哪些做完了、哪些没有、接下来做什么，每项都有人、有日期。

下次会我来准备，二十分钟够用。材料提前一天给您；要是没有需要您定的事，这个会就不占您的时间了。

{{me.name}}`,
  },
  {
    id: 'angry-praise',
    temperaments: ['angry'],
    situation: 'praise',
    topic: 'first-answer',
    title: '有肯定，也有火气',
    why: '先听火气；表扬转达到人，不拿来当挡箭牌。',
    body: `{{client.honorific}}，您好：

您信里有两层意思：一是哪里做得好，一是哪里让您生气。眼下后一层更要紧，为此向您道歉。

我的理解是：{{complaint.point}}
这件事由我亲自办，{{deadline | date}}前告诉您我们怎么改、从哪天起改。

您的肯定我转达给了那位同事。这种时候您还记得他做得好的地方，谢谢您。

{{me.name}}`,
  },
  {
    id: 'angry-scope-change',
    temperaments: ['angry'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: '“这本来就该包含在内”',
    why: '不在纸面上争：先听客户为何这样指望，再给办法和数字。',
    body: `{{client.honorific}}，您好：

在您看来这从一开始就包含在内，现在却有人跟您谈加钱，您生气我理解。没有早点跟您说清楚，是我们不对。

我不想为合同里的一句话跟您争。我会把您要的和当初约定的放在一起对一遍，{{deadline | date}}前给您一个方案：哪些我们在现有工作里做掉、还剩哪些、一个明确的数。

您没点头之前，一分钱都不会收。

{{me.name}}`,
  },
  {
    id: 'angry-other',
    temperaments: ['angry'],
    situation: 'other',
    topic: 'first-answer',
    title: '各种原因的怒信',
    why: '不是冲你来的：让他说完，告诉他听懂了，再给下一步和时间。',
    body: `{{client.honorific}}，您好：

您的信我从头看到尾，也感受到您有多生气。您的话应该被听到，事情弄成这样，对不起。

我理解的关键是：{{complaint.point}}
要是有遗漏，请您告诉我，我想先弄准再动手。

这件事我接过来亲自办，{{deadline | date}}前写信告诉您出了什么事、我们怎么处理。

{{me.name}}`,
  },
];
