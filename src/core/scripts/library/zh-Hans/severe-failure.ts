import type { Script } from '../../script.ts';

/** A severe failure from the first word to the closing report (handbook 5) (Simplified Chinese). */
export const severeFailure: readonly Script[] = [
  {
    id: 'outage-first-word',
    temperaments: [],
    situation: 'severe_outage',
    topic: 'severe-failure',
    title: '严重故障：第一次通报',
    why: '及时告知对方：什么停了、从何时起、谁在处理、下次何时通报。',
    body: `各位好：

自{{ask "开始时间"}}起，以下部分不能使用：{{ask "受影响的范围"}}
据目前了解，不受影响的有：{{ask "仍可使用的部分"}}

抢修已由{{ask "谁负责修复"}}牵头展开。{{deadline | date}}前我再次通报。其间急事请联系：{{ask "紧急电话"}}

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'outage-update',
    temperaments: [],
    situation: 'severe_outage',
    topic: 'severe-failure',
    title: '严重故障：进展通报',
    why: '节奏要稳：查到什么、恢复什么、正在做什么、下次何时。',
    body: `各位好：

按约定通报进展。

- 已查明：{{ask "查到了什么"}}
- 已恢复：{{ask "恢复了什么"}}
- 正在做：{{ask "正在做什么、谁在做"}}

{{deadline | date}}前我再次通报。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'outage-no-news',
    temperaments: [],
    situation: 'severe_outage',
    topic: 'severe-failure',
    title: '严重故障：没有新进展，也按时说',
    why: '沉默伤害最大：到点就通报，没进展也通报。',
    body: `各位好：

到了约定通报的时间，起因还没找到。与其不吭声，不如照实告诉各位。

已排除：{{ask "已排除的可能"}}。{{ask "新加入的人"}}也加入了排查。{{deadline | date}}前我再通报。

祝工作顺利！
{{me.name}}`,
  },
  {
    id: 'outage-closing-report',
    temperaments: [],
    situation: 'severe_outage',
    topic: 'severe-failure',
    title: '严重故障：结案说明',
    why: '事后：出了什么事、影响多大、起因、怎样防止下一次。',
    body: `各位好：

自{{ask "恢复时间"}}起，一切恢复正常。给各位的使用造成中断，我们诚恳道歉。经过说明如下。

- 经过：{{ask "用平常话说的经过"}}
- 影响：{{ask "影响到谁"}}
- 起因：{{ask "用平常话说的起因"}}
- 防止再次发生：{{ask "改什么、谁来改"}}，{{ask "完成日期" | date}}前完成

谢谢各位的耐心。如果还有不对劲的地方或疑问，请写信给我。

祝工作顺利！
{{me.name}}`,
  },
];
