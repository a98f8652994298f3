import { type Fixes, fix } from '../draft-words.ts';

/** What Chinese drafts can say instead; what is said is folded, what stands in its place is written in either script. */
function chinese(say: { plan: string; avoid: string; before: string; recap: string; please: string }): Fixes {
  const { plan, avoid, before, recap, please } = say;
  return {
    certain: [
      fix(
        '(我们?|我司)(?:可以|能)?(?:向你)?保证',
        `$1${plan}`,
        /在?(?:本周|这周|下周|周|星期|今天|明天|后天|月底|\d)/u,
      ),
      fix('(?:一定|肯定|绝对|必定)((?:会|能|可以|按时|准时|如期).*)', '$1'),
    ],
    never_again: [fix('(?:绝对?|再也|永远)?不会再次?发生', avoid)],
    at_once: [fix('(?<![在于])(?:马上|立即|立刻|立马|火速)(?:就|会|能|可以|将)?(.+)', `${before}$1`)],
    asap: [fix('.+', before)],
    no_time: [
      fix(
        '(?<![在于])(?:尽快|儘快|盡快|尽早|尽速|稍后|稍晚|晚点|晚些|第一时间|近日|近期|这几天|这两天|日内|不久)',
        before,
      ),
    ],
    said_before: [fix('(?:正?如|就?像).+', recap, /,/u)],
    bare_order: [fix('(?![你那先等别不])(.+)', `${please}$1`)],
    familiar: [fix('你', '您')],
  };
}

export const hans = () =>
  chinese({
    plan: '计划',
    avoid: '我们会尽力避免再次发生',
    before: '在{moment}前',
    recap: '简单说明一下',
    please: '请',
  });

export const hant = () =>
  chinese({
    plan: '預計',
    avoid: '我們會盡力避免再次發生',
    before: '在{moment}前',
    recap: '簡單說明一下',
    please: '請',
  });
