import { phrases } from '../../phrases.ts';
import type { DraftWords } from '../draft-words.ts';
import { cues } from './cues.ts';
import { askedAgain, questions } from './questions.ts';
import { steps } from './steps.ts';

/**
 * What Chinese drafts say, mainland and Taiwan together: folding makes Traditional characters Simplified and 您 你, so that
 * each phrase is written once, in the characters of where it is said.
 */
export const chinese = (): DraftWords => ({
  cues: cues(),
  negated: phrases(`
    (不|没|無法|无法|不能|不敢|难以|没办法|很难|未能|无从|不便|不好|不是|并非|并不|没有|不可能|谁也不能|没人能)…$
  `),
  supposed: phrases('如果\n若\n假如\n要是\n万一\n除非\n倘若\n是否\n如需\n若需'),
  promise: phrases(`
    (会|将|要)(?!议|计|员|费|话|展|场|求|点|务)
    (我|我们|我司|本公司|同事|团队|工程师|技术|客服|财务|专员|这边|小编)…(来|去|给|再|把|就|在|先|尽|第一时间|马上|稍|抽|安排|处理|跟进|联系|回复|通知|核实|查|看|确认|改|修|补|寄|发|做|弄|研究|讨论|评估|沟通|协调|答复|回覆|解决)
    (给|为|向|跟|与|和)你…(回|答|发|寄|联|处理|解决|安排|说|谈|聊|讲|报|同步|更新|补|办)
    (回复|回覆|答复|联系|联络|通知|告知|告诉|转告)你
    (改天|改日|回头|稍后|晚点|晚些|抽空|有空|过几天|这几天)(再|就)?…(发|寄|送|给|补|回|联系|告诉|处理|弄|做)
    争取|安排上|预计|计划|打算|拟
    (尽快|儘快|尽早|儘早|儘速|尽速|盡快|第一时间|及时|抽空|稍后|稍後)…(处理|解决|回复|回覆|答复|联系|联络|通知|修复|修正|完成|提供|更新|跟进|安排|发|寄|补|查|改|上线|上線|给|反馈|告知)
  `),
  greeting: phrases(`
    你好
    (大家|各位|诸位)…好
    (早安|午安|晚安|早上好|上午好|中午好|下午好|晚上好|哈喽|嗨)
    ^(hi|hello|dear|hey)
    (尊敬|敬爱|親愛|亲爱)的
    ^[^,。!?\\n]{0,10}(总|總|经理|先生|女士|小姐|老师|老師|工|姐|哥|博士|教授|主任|同学|董|处长|科长|院长|校长|律师|医生|师傅|太太|部|公司|台鉴|鈞鑒|大鑒|台端)[,:!。]?(你好|好|早|午安|早安)?
    ^(收到|感谢|谢谢|多谢|非常感谢|十分感谢|抱歉|不好意思|对不起|恭喜|祝贺|辛苦|实在抱歉|很抱歉|非常抱歉)
  `),
  please: phrases('(?<![申邀聘])请\n麻烦\n劳烦\n烦请\n劳驾\n拜托\n有劳\n可否\n能否\n可以吗\n好吗\n方便'),
  thanks: phrases(`
    (感|多|致|道|答)谢
    谢
    感激
    感恩
    (承蒙|有劳|多亏|辛苦你|辛苦了|劳你费心)
  `),
  formal:
    /您|尊敬的|敬愛的|敬启|敬啟|敬上|此致|商祺|時祺|时祺|钧鉴|鈞鑒|台鉴|台鑒|贵公司|貴公司|贵司|貴司|先生|女士|小姐|(?:^|[\n，,])[^\n，,。]{0,3}(?:总|總|经理|經理)[，,：:]/u,
  questions: questions(),
  askedAgain: askedAgain(),
  steps: steps(),
});
