import type { Person } from '../../../src/core/types.ts';
import type { SampleThread } from './mail.ts';

const zhao: Person = { name: '赵建国', address: 'zhao.jianguo@hengtong-parts.example' };
const sun: Person = { name: '孙立', address: 'sunli@yuanda-retail.example' };
const lin: Person = { name: '林小燕', address: 'lin.xiaoyan@qinghe-tea.example' };
const zhou: Person = { name: '周敏', address: 'zhoumin@chenxi-edu.example' };
const he: Person = { name: '何伟', address: 'he.wei@dongfang-instruments.example' };
const ma: Person = { name: '马晓东', address: 'ma.xiaodong@liancheng-logistics.example' };

/** Six client threads in Simplified Chinese. */
export const simplifiedChinese: SampleThread[] = [
  {
    slug: 'zh-hans-angry-delay',
    language: 'zh-Hans',
    subject: '交付又拖了，你们到底什么时候能上线？',
    mails: [
      {
        from: 'me',
        hoursAgo: 75,
        text: `赵总，您好！

非常感谢您一直以来的支持与理解，和您合作我们感到很愉快。库存模块还差一点收尾工作，很快就好，请您放心。祝您一切顺利！

Alex`,
      },
      {
        from: zhao,
        hoursAgo: 2.2,
        history: 'previous',
        text: `Alex：

又是“很快就好”！这句话我已经听了六个星期了。合同上写的是上个月十号上线，今天都几号了？仓库几十号人天天手工记账，错了一大堆，车间主任当着全厂的面骂我，这个责任谁来负？

我给你们打了四次电话，没有一次有人能说清楚进度，全是推脱。你们是不是根本没把我们当回事？收钱的时候比谁都快，干活的时候就没人了，简直太不像话了！我做了二十年生意，没见过这么不负责任的供应商。

明天中午十二点前必须给我一个明确的上线日期，白纸黑字写清楚由谁负责。再拖一天，后面的款一分钱也别想拿，咱们法庭上见！

赵建国`,
        signature: '恒通配件有限公司\n总经理 赵建国',
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'angry',
      situation: 'delay',
      complaint: true,
      category: 'timeliness',
      asked: '明天中午十二点前',
      answered: false,
    },
  },
  {
    slug: 'zh-hans-assertive-report',
    language: 'zh-Hans',
    subject: '会员报表改动要求',
    mails: [
      {
        from: sun,
        hoursAgo: 6.5,
        program: 'outlook',
        text: `Alex：

会员报表按下面的要求改，已经和各门店定好了，不再讨论：

一、按门店、按周汇总，取消原来的按月口径。
二、增加“复购率”一列，算法见附件，就按这个来。
三、导出只留 Excel，PDF 不要。

星期五下午五点前把改好的版本发给我，下周一总部开会要用，日期不能变。我知道你们会说要先评估工作量，不用评估了，这个量我心里有数，照做就行。另外，以后这类改动直接找我确认，不要再去问门店。

收到请回复。

孙立`,
        signature: '远大零售集团 信息部\n孙立',
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'assertive',
      situation: 'scope_change',
      complaint: false,
      category: null,
      asked: '星期五下午五点前',
      answered: false,
    },
  },
  {
    slug: 'zh-hans-hesitant-shop',
    language: 'zh-Hans',
    subject: '关于小程序商城，还有点拿不定主意',
    mails: [
      {
        from: lin,
        hoursAgo: 23,
        program: 'plain',
        text: `Alex您好：

方案我看了好几遍，还是有点拿不准。小程序看起来是挺方便的，不过我们的老客户很多都是五六十岁的人，也不知道他们会不会用，会不会反而觉得麻烦。

会员积分这一块我也不太确定要不要做。做吧，怕太复杂，店里的人学不会；不做吧，又担心以后再加更麻烦。我和合伙人商量了几次，她觉得可以先等等看，我又怕错过新茶上市的时候，所以一直没敢定下来。

可能是我想得太多了，不好意思，总是反反复复的。您那边方便的话，能不能说说别的茶店一般是怎么做的？也许看看别人的例子，我心里会踏实一点。要不要先做一个简单的，我也说不好……

林小燕`,
        history: {
          from: 'me',
          hoursAgo: 70,
          text: '林女士，您好：\n\n附件是小程序商城的两个方案，请您本周内选定其中一个，我们好安排开发。\n\nAlex',
        },
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'hesitant',
      situation: 'requirement_unclear',
      complaint: false,
      category: null,
      asked: null,
      answered: false,
    },
  },
  {
    slug: 'zh-hans-friendly-course',
    language: 'zh-Hans',
    subject: '新课程平台太好用了，谢谢你们！',
    mails: [
      {
        from: zhou,
        hoursAgo: 30,
        text: `Alex你好呀：

新平台用了一个星期，老师们都说特别顺手，家长群里也是一片好评，真的太感谢你们了！

尤其要谢谢你上周末还抽空帮我们调作业提醒，小姑娘们高兴得不得了，说再也不用一个一个打电话了。和你们合作真的很省心，每次有问题都很耐心地给我们讲，我心里一直很感激。

有个小小的想法，不着急，你们什么时候有空再说就行：首页的校徽能不能换成新版的？我把图放在附件里了。

最近辛苦了，注意身体，下次来苏州一定要来坐坐，请你们喝碧螺春！

周敏`,
        signature: '晨曦教育 周敏',
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'friendly',
      situation: 'praise',
      complaint: false,
      category: null,
      asked: null,
      answered: false,
    },
  },
  {
    slug: 'zh-hans-neutral-meeting',
    language: 'zh-Hans',
    subject: '下周项目例会安排',
    mails: [
      {
        from: he,
        hoursAgo: 9,
        program: 'outlook',
        text: `Alex：

下周项目例会的安排如下：

时间：下周四 14:00–15:00
地点：线上会议，会议号 552 018 774
议题：接口联调进度、测试环境、下月计划

请在下周三上午十点前把进度材料发到本邮箱。参会人员为我方何伟、陈洁，贵方两人。会议纪要由我方整理。

何伟`,
        signature: '东方仪器 项目管理部\n何伟',
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'neutral',
      situation: 'routine_meeting',
      complaint: false,
      category: null,
      asked: '下周三上午十点前',
      answered: false,
    },
  },
  {
    slug: 'zh-hans-angry-answered',
    language: 'zh-Hans',
    subject: '投诉：你们客服的态度',
    mails: [
      {
        from: ma,
        hoursAgo: 29,
        text: `Alex：

我要投诉！昨天下午我们调度打电话到你们那边问运单打印的事，接电话的人张口就是“这个你们自己看说明书”，话没说完就把电话挂了。再打过去，又说“不归我管”，让我们自己想办法。

这是什么态度？我们是花钱的客户，不是来求你们的！调度员当场气哭了，三十多辆车在院子里等单子，等了两个小时。你们就是这样对待客户的吗？太过分了，实在叫人忍无可忍！

我要求当事人道歉，并且给我一个说法。再有下一次，我们马上换供应商。

马晓东`,
      },
      {
        from: 'me',
        hoursAgo: 27.5,
        history: 'previous',
        text: `马总，您好：

您说的情况我已经向当事同事核实：电话确实是我们这边挂断的，车队因此等了两个小时。换作是我也会非常生气，我代表公司向您和调度同事诚恳道歉。

今天下午三点，当事同事和我会一起打电话向调度当面道歉；运单打印的问题由我本人负责，明天中午前给您书面答复。谢谢您直接告诉我。

Alex`,
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'angry',
      situation: 'other',
      complaint: true,
      category: 'attitude',
      asked: null,
      answered: true,
    },
  },
];
