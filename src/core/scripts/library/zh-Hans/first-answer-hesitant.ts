import type { Script } from '../../script.ts';

/** First answers to a hesitant client, one for each situation (handbook 1 and 5) (Simplified Chinese). */
export const firstAnswerHesitant: readonly Script[] = [
  {
    id: 'hesitant-severe-outage',
    temperaments: ['hesitant'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: '系统全停，客户很不安',
    why: '消除担心：知道什么、客户不用做什么，并说明会陪到解决为止。',
    body: `{{client.honorific}}，您好：

谢谢您告诉我们。您写得很及时，这不是您操作的问题，请放心。

您先保持现状就好，眼下不用您做任何操作，也不用您拿主意。{{ask "谁在查原因"}}正在查原因，我替您跟着。

{{deadline | date}}前我写信告诉您进展。我们会陪着您，直到一切恢复正常。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'hesitant-delay',
    temperaments: ['hesitant'],
    situation: 'delay',
    topic: 'first-answer',
    title: '延误，客户心里没底',
    why: '消除担心：哪些不受影响、下一步只有一件，不让客户现在拿主意。',
    body: `{{client.honorific}}，您好：

日期推后，您心里没底，我很理解。先说最要紧的：已经做完的都算数，您的项目也没有被搁下。

您今天不用改任何安排。我来核对这次推后会影响您哪些事，{{deadline | date}}前给您一个明确的日子，需要的话我打电话跟您讲清楚。

我们会一步步陪您走，直到您放心为止。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'hesitant-bug-found',
    temperaments: ['hesitant'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: '发现异常，客户拿不准',
    why: '打消疑虑，弄清客户要什么，把活儿揽到我们这边。',
    body: `{{client.honorific}}，您好：

您问得对：正常情况下不该这样，也不是您弄错了。

您不用再试、也不用再补充说明，您写的这些已经够我们开始查了。{{ask "谁来查"}}会在我们这边照着试一遍，{{deadline | date}}前我用大白话告诉您是怎么回事、接下来怎么办。

您的数据不会动，我们陪您到它按您的需要用起来为止。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'hesitant-billing',
    temperaments: ['hesitant'],
    situation: 'billing',
    topic: 'first-answer',
    title: '对账单拿不准',
    why: '一项一项讲清楚，不催付款，一起弄明白。',
    body: `{{client.honorific}}，您好：

付款前先问一声是对的。您不用急，弄清楚之前不算逾期。

我替您把账单逐项看一遍，每一笔是什么、为什么收，都用大白话写明白，{{deadline | date}}前发给您。之后我们可以电话里花十分钟一起对一对，有不对的地方由我来改。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'hesitant-requirement-unclear',
    temperaments: ['hesitant'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: '客户自己还没想清楚',
    why: '拿看得见的东西帮他理清目标；不施压，不摆一堆选项。',
    body: `{{client.honorific}}，您好：

您不用现在就想得很全，这正是我们该帮您做的。

眼前有个样子，往往就好说了。{{deadline | date}}前，我照着和您相近的情况做一个小样，我们一起看。您只要告诉我哪里合意、哪里不对，目标由我来整理成文字。

您没有把握之前，什么都不会定下来，我们陪您把它理清楚。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'hesitant-limited-knowledge',
    temperaments: ['hesitant'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: '刚接触，怕走错一步',
    why: '扶着走，一次一步；每一步都能退回来。',
    body: `{{client.honorific}}，您好：

这个没有谁天生就会，您问得很好。多问几次、慢慢试，都没关系。

我给您写一份带图的步骤，只写您用得上的那几步，{{deadline | date}}前发给您。之后我打电话给您，第一步我们一起做。

按您的节奏来，直到您用顺手为止，都由我来对接。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'hesitant-resource-conflict',
    temperaments: ['hesitant'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: '人手不够，客户担心',
    why: '只给一份计划，不给三份；步子小、看得见，眼下不用他定什么。',
    body: `{{client.honorific}}，您好：

我知道您在担心这事能不能成。时间会比我们都希望的长一些，但可以一步一步做完，每一步您都看得见。

{{deadline | date}}前，我给您一份计划，每步有日期，每个日期有负责人。您不用挑选，哪里不放心就告诉我，我来调整。

每走一步我们都会告诉您，一直陪到最后一步。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'hesitant-unreasonable-request',
    temperaments: ['hesitant'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: '要得太多，其实是没底',
    why: '愿望大，说明心里有担心：找出来，把目标变小、变稳。',
    body: `{{client.honorific}}，您好：

谢谢您把想法都告诉我们。我看您真正担心的是：{{ask "愿望背后的担心"}}

为这个，有一个更简单的做法，也够用。{{deadline | date}}前，我用半页纸给您讲清楚它能帮您解决什么。现在不用您答应什么。

以后真需要更多，还可以再加，先从小处开始并不会堵死后路。我们陪您一起走。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'hesitant-many-issues',
    temperaments: ['hesitant'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: '事情太多，不知从哪儿下手',
    why: '把这堆事接过来：我们来理，一次一件。',
    body: `{{client.honorific}}，您好：

一下子这么多，不知道从哪儿开始很正常。理顺的活儿交给我们就好。

我来排个先后，先办{{ask "先办的一件"}}。{{deadline | date}}前给您一张短短的单子，写着接下来做什么、谁来做。您只要看到哪里觉得不对，告诉我一声。

我们一件一件陪您办，直到单子清空。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'hesitant-module-failure',
    temperaments: ['hesitant'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: '部分功能坏了，怕自己弄坏',
    why: '说清哪些能放心用、哪些先别动；一直陪到修好。',
    body: `{{client.honorific}}，您好：

谢谢您及时告诉我们。坏的只是一个部分，其余的您放心用：{{ask "可以放心用的部分"}}

坏的那块请先别动，{{ask "谁来修"}}正在修。{{deadline | date}}前我写信告诉您修到哪一步、到时您要不要做什么。

这中间看到什么不对劲，直接打给我就好，多问一次也不嫌多。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'hesitant-routine-meeting',
    temperaments: ['hesitant'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: '对开会心里没底',
    why: '先说会上有什么，并说明不用当场定。',
    body: `{{client.honorific}}，您好：

开会您什么都不用准备，材料我带。

我们从容地看三样：做完了什么、卡在哪里、接下来做什么。{{deadline | date}}前，我先发一页纸给您，会上就没有意外的事。您若有还没想好的，先放着，会后我再陪您慢慢看。

半个小时就够，您看重什么，我们就多谈什么。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'hesitant-praise',
    temperaments: ['hesitant'],
    situation: 'praise',
    topic: 'first-answer',
    title: '满意，但还有点没底',
    why: '一起高兴，告诉他选得对，并且随时找得到人。',
    body: `{{client.honorific}}，您好：

谢谢您，这些话让我们很受鼓舞。能做成，您自己也出了很大的力，您的每次答复都帮上了忙。

要是哪里还有点不踏实，也很正常。{{ask "通话日期和时间" | date}}我再给您打个电话，问问用得怎么样。在那之前照常用就行，不用您做什么。

往后我们也一直在。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'hesitant-scope-change',
    temperaments: ['hesitant'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: '想改又拿不定',
    why: '让客户不怕改主意：说清影响，两边都留着余地。',
    body: `{{client.honorific}}，您好：

做着做着想改一改，很正常，好项目都有这样的时候，现在也不晚。

我先替您弄清楚：改了要多花几天、多少钱，哪些不受影响，{{deadline | date}}前用几句大白话告诉您。您慢慢想，这期间我们接着做那些怎么定都用得上的部分。

想谈几次都可以，我们陪您把它想明白。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'hesitant-other',
    temperaments: ['hesitant'],
    situation: 'other',
    topic: 'first-answer',
    title: '各种犹豫的来信',
    why: '打消担心，弄清目标，陪到办妥。',
    body: `{{client.honorific}}，您好：

谢谢您来信，您不用怕打扰我们。

要是我没理解错，您最终想要的是{{ask "用平常话说的目标"}}。这件事我们来想办法，下一步由我来走：{{deadline | date}}前告诉您我们怎么做。在那之前您什么都不用操心。

这件事办妥之前，我会一直陪着您。

祝工作顺利！
{{me.name}}`,
  },
];
