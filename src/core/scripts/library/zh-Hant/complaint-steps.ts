import type { Script } from '../../script.ts';

/** One passage for each of the six steps of answering a complaint, to put into a draft (handbook 2) (Traditional Chinese, Taiwan wording). */
export const complaintSteps: readonly Script[] = [
  {
    id: 'step-listen',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: '第一步：傾聽',
    why: '全部看完：發生什麼事、影響誰、影響多大；只問他沒說過的。',
    body: `您的來信我從頭到尾看過了，之前的往來紀錄也查了。
只有一點信裡沒有提到，為了幫您處理我需要知道：{{ask "還不清楚的一點"}}`,
  },
  {
    id: 'step-acknowledge',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: '第二步：複述並認可',
    why: '用自己的話重複重點，也說出它帶來的感受。',
    body: `我理解的經過是這樣：{{complaint.point}}
遇到這種事，您會覺得{{ask "感受，例如生氣、失望、擔心"}}，我能理解。`,
  },
  {
    id: 'step-apologise',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: '第三步：道歉',
    why: '為系統或服務造成的結果誠懇道歉；不帶「但是」，不帶「如果」。',
    body: `這是我們的{{ask "系統、服務或同事"}}造成的，誠懇向您道歉。
這樣的事本來不該發生在您身上，我不想為它找理由。`,
  },
  {
    id: 'step-act',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: '第四步：說明行動',
    why: '六步裡最重要的一步：做什麼、由誰做、何時完成。',
    body: `我們這樣處理：{{ask "做什麼"}}
由{{ask "誰來做"}}負責，{{ask "完成日期" | date}} 前完成。`,
  },
  {
    id: 'step-thank',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: '第五步：感謝',
    why: '謝他的耐心、反映和體諒：開口反映，客戶也費了心。',
    body: `謝謝您花時間把話說清楚。
這能幫助我們做得更好，對您、對其他客戶都是。`,
  },
  {
    id: 'step-follow',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: '第六步：追蹤',
    why: '解決之前持續回報，解決之後再問是否滿意。',
    body: `解決之前我會持續告訴您進度，下一封信在 {{deadline | date}} 前。
處理完之後，我會再請教您是否滿意。`,
  },
];
