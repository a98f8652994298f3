import type { Script } from '../../script.ts';

/** One passage for each of the six steps of answering a complaint, to put into a draft (handbook 2) (Simplified Chinese). */
export const complaintSteps: readonly Script[] = [
  {
    id: 'step-listen',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: '第一步：倾听',
    why: '全部看完：出了什么事、影响谁、影响多大；只问他没说过的。',
    body: `您的来信我从头到尾看了，之前的往来也翻了出来。
只有一点信里没有，为了帮您我需要知道：{{ask "还不清楚的一点"}}`,
  },
  {
    id: 'step-acknowledge',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: '第二步：复述并认可',
    why: '用自己的话重复要点，也说出它带来的感受。',
    body: `我理解的经过是这样：{{complaint.point}}
碰上这种事，您觉得{{ask "感受，如生气、失望、担心"}}，我明白。`,
  },
  {
    id: 'step-apologise',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: '第三步：道歉',
    why: '为系统或服务所造成的诚恳道歉；不带“但是”，不带“如果”。',
    body: `这是我们的{{ask "系统、服务或同事"}}造成的，向您诚恳道歉。
这样的事本不该发生在您身上，我不想为它找理由。`,
  },
  {
    id: 'step-act',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: '第四步：说明行动',
    why: '六步里最要紧的一步：做什么、谁来做、何时完成。',
    body: `我们这样处理：{{ask "做什么"}}
由{{ask "谁来做"}}负责，{{ask "完成日期" | date}}前完成。`,
  },
  {
    id: 'step-thank',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: '第五步：感谢',
    why: '谢他的耐心、反映和体谅：开口投诉，客户也是费了心的。',
    body: `谢谢您花时间把话说开。
这能帮我们做得更好，对您、对别的客户都是。`,
  },
  {
    id: 'step-follow',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: '第六步：跟进',
    why: '解决之前一直通报，解决之后再问是否满意。',
    body: `解决之前我会一直告诉您进展，下一封信在{{deadline | date}}前。
办完之后，我再问您是否满意。`,
  },
];
