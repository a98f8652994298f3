// Written by `npm run train:dates`.
import type { Scale } from '../weigh-traits.ts';

// biome-ignore format: a list of words
export const ASKING_SCALE: Scale = {
  bias: -7,
  parts: 8,
  weights: [
    [7, `
d 请|d 请 于|kind days|voice please by
`],
    [6, `
kind part|s бо
`],
    [5, `
cue request yes|cue welcome|d 之|d 内|d 这|kind weekday
`],
    [4, `
cue ultimatum|cue ultimatum no|cue wish|d ,|d 前|d 号|d 本|k 请 @@|kind clock|kind slot|n 机|p have|s$ іть|s^ посл
`],
    [3, `
a 前|a 我|a1 -|a1 ?|b жду|b 以|b1 -|b1 请|c @@ ?|c бы|c пришлите|c 稿|c 请 @@|cue order yes|cue request|cue ultimatum by
cue weakOrder no|cue welcome yes|cue wish no|d 0 号|d friday|d tomorrow|d дня|d к|d сегодня|d 中 午|k бы|k жду @@|k 稿
kind date|kind weekday by|n , 不|n 0 0|n если|n по|n 不|o1 @@|p and|p two|p вы|p го|p 意|p 经|p 要|rules yes|rules yes by
s , ,|s can|s with|s 就|s^ plea|s^ some|s^ потр|s^ прис|s^ прос|s^ стоя|s^ чека|voice they on|voices we+must|voices you
`],
    [2, `
a 一|a 到|a 来|a1 能|b a|b пришлите|b прошу|b 你|b 请|b 货|b1 以|c @@ 能|c i'd|c it|c so|c б|c жду|c руках|c тож|c тому|c і
c 以 @@|c 前|c 好|c 就|c 得|c 所 以|c$ жен|c$ оли|c$ іть|c^ corr|c^ нужн|c^ отри|c^ потр|c^ прие|c^ раху|c^ рука|c^ стоя
cue welcome by|d 0 november|d at|d the|d this week|d today|d не|d сьогодні|d 一|d 于|d 以 前|d 四|d 在|d 本 周|k 0 0|k @@ 上
k @@ 到|k @@ 前|k @@ 来|k @@ 能|k i'd|k it|k so|k you @@|k б|k бы @@|k жду|k тож|k тому|k якщо не|k і|k 以 @@|k 你 @@|k 前
k 好|k 就|k 得|k 所 以|k 要 到|kind clock by|kind date by|kind days none|kind slot on|n are|n not|n весь|n о|n 不 要|n 同|n 名
n 工|n 己|n 开|n 自|n 自 己|o1 i'd|o1 so|o1 пришлите|o1 тож|o1 所|p 0|p been|p in|p report|p t|p we|p во|p дней|p не
p приймає|p тільки|p у|p це|p 事|p 们|p 会|p 你 们|p 佢|p 员|p 定|p 当|p 总|p 说|rules yes uk|s , 不|s , 这|s at|s which|s вас
s про|s 之 前|s 价|s 我|s 我 就|s 我 要|s 按|s 改|s 条|s 章|s 第|s 请|s 贵|s$ ady|s$ ase|s$ ich|s$ nce|s$ ает|s$ ити|s$ оли|s$ сть
s$ шей|s^ befo|s^ read|s^ ther|s^ whic|s^ writ|s^ ваше|s^ вико|s^ закр|s^ нада|s^ отри|s^ рука|s^ смет|voice do none
voice please|voice we|voice we by|voice you|voices you+we
`],
    [1, `
a 0|a после|a 上|a 好|a 得|a 必|a 拿|a 看|a 要|a 过|a 进|a1 до|a1 после|a1 回|a1 给|b from you|b got to|b here|b in|b it|b me
b need|b on|b that|b the|b your|b бы|b його|b на|b нам|b нужен|b ответ|b руках|b 了|b 你 们|b 可 以|b 品|b 就 是|b 望|b 烦|b 的
b 给|b 贵|b1 here|b1 office|b1 бы|b1 жду|b1 руках|b1 якщо|b1 你|c , щоб|c 0 0|c @@ до|c @@ после|c @@ 回|c @@ 给|c @@ 给 我
c a|c before|c corrected|c could|c for|c from you|c got|c got to|c has|c here @@|c of|c of the|c office @@|c on
c reach|c them|c to be|c to have|c your|c акт|c бути|c бы @@|c быть|c в руках|c ваші|c вже|c відповідь|c жду @@|c з
c и|c либо|c мені|c нужен|c нужны|c о|c ответ|c отримати|c поэтому|c руках @@|c с|c стоять|c я|c якщо @@|c 三|c 份
c 你 @@|c 俾|c 全|c 出 来|c 到|c 到 我|c 原|c 可 以 @@|c 吗 ?|c 品|c 并|c 我|c 把|c 拿|c 文|c 更|c 望|c 机|c 要 有|c 说 明|c 过|c 门|c$ ach
c$ ase|c$ nce|c$ ore|c$ ted|c$ uld|c$ ает|c$ ами|c$ вет|c$ дет|c$ еры|c$ ета|c$ еть|c$ жит|c$ жны|c$ ина|c$ ках|c$ сит
c$ чет|c$ ьте|c$ ідь|c^ befo|c^ reac|c^ ваше|c^ випр|c^ забр|c^ закр|c^ нада|c^ наді|c^ нуже|c^ отче|c^ посл|c^ поэт
c^ прос|c^ чека|cue event yes|cue order|cue request by|cue wish by|cue wish none|d (|d )|d , 0|d 0 th|d :|d later
d later than|d latest|d noon|d november|d on friday|d th|d than|d this|d thursday|d working|d в|d в пятницу
d в течение|d двадцать|d неделе|d позднее 0|d рабочих|d с|d течение|d у|d утром|d этой|d 下 周|d 中|d 之 前|d 五|d 五 中|d 以
d 十|d 十 一|d 就|d 日 内|d 早|d 星|d 星 期|d 期 四|k , щоб|k @@ of|k @@ the|k @@ 得|k @@ 必|k @@ 我|k @@ 拿|k @@ 看|k @@ 过|k a|k a @@
k for|k for the|k from you|k got|k got to|k has|k has to|k here @@|k is be|k need @@|k of|k of the|k on|k that @@
k the be|k the of|k them|k to be|k to have|k to the|k with the|k your|k your @@|k акт|k акт @@|k бути|k быть|k в @@
k ваші|k ваші @@|k вже|k если не|k з|k и|k його @@|k либо|k мені|k мені @@|k на @@|k о|k с|k то @@|k тож @@|k тому @@
k я|k 三|k 们 的|k 份|k 俾|k 俾 我|k 全|k 出 来|k 到|k 到 我|k 原|k 吗 ?|k 品|k 并|k 我|k 我 想|k 我 要|k 我 过|k 把|k 拿|k 文|k 更|k 望|k 机|k 烦 @@
k 的 @@|k 要 是|k 要 有|k 说 明|k 货 @@|k 贵 @@|k 过|k 门|kind before|kind before none|kind date until|kind days by|kind edge by
kind part by|kind part on|kind zone|n , 请|n am|n last|n me|n two|n будет|n день|n дзвонити|n доплачу|n звонить
n комітет|n листопада|n машину|n после|n якщо|n є|n 不 行|n 也|n 作|n 另|n 合 同|n 天 ,|n 字|n 料|n 月 0|n 测|n 版|n 现|n 的 ,|n 的 话
n 签|n 老 板|n 讲|n 跟|n 问 题|n 题|o1 ваші|o1 жду|o1 поэтому|o1 так|o1 то|o1 тому|o1 чи|o1 я|o1 我|p ,|p , 佢|p , 总|p , 现|p 0 0
p 0 号|p a|p asked|p closes|p december|p go|p has|p her|p i|p invoice|p is|p it|p it's|p last|p list|p monday|p october
p only|p order|p our|p team|p the|p time|p told|p wednesday|p what|p автобус|p але|p бетон|p был|p в|p ваш|p два|p для
p дні|p должен|p за|p здравствуйте|p мне|p надо|p нам|p нас|p но|p очень|p п'ятницю|p прислали|p раньше|p с|p со
p стоит|p є|p із|p 下|p 下 午|p 不|p 人|p 公|p 再|p 加|p 十|p 台|p 号|p 合|p 后 一|p 周|p 周 五|p 周 四|p 哋|p 唔|p 大|p 安|p 审|p 局|p 工|p 师 你
p 开|p 必|p 我 周|p 所|p 拜|p 提|p 放|p 料|p 断|p 是|p 最 后|p 机 ,|p 核|p 求|p 满|p 漏|p 现|p 由|p 的 事|p 礼|p 租|p 稿|p 第|p 经 理|p 而|p 补|p 让
p 车|p 都|p 须|p 额|p 飞|rel by|rules yes on|s ,|s , 麻|s , 麻 烦|s go|s is|s the|s без|s будь|s далі|s прошу|s 之|s 件|s 份|s 别
s 前 ,|s 午|s 单|s 周 五|s 在 那|s 在 那 之|s 字|s 安|s 并|s 延|s 投|s 报|s 报 价|s 排|s 接|s 方|s 昨 天|s 案|s 案 ,|s 照|s 留|s 盖|s 直 接|s 章 ,
s 签|s 要|s 证|s 语|s 那|s 那 之|s 那 之 前|s 门|s 附 件|s$ 've|s$ ans|s$ der|s$ est|s$ ore|s$ rds|s$ ves|s$ ами|s$ дку|s$ еры
s$ ете|s$ жит|s$ ной|s$ ную|s$ оны|s$ чет|s$ ять|s$ іше|s^ corr|s^ fina|s^ kind|s^ mean|s^ numb|s^ reac|s^ shar
s^ what|s^ бажа|s^ гото|s^ забр|s^ заме|s^ коро|s^ маши|s^ наді|s^ нужн|s^ ориг|s^ откр|s^ отче|s^ почт|s^ поэт
s^ прие|s^ рані|s^ ровн|s^ чело|voice must none|voice you by|voices you+please|voices you+we+must
`],
    [-1, `
a день|a 了|a 停|a 清|a 补|a 请|a1 в|a1 交|a1 会|a1 才|a1 是|b off|b our|b to|b we|b бо|b вам|b обязан|b 上|b 业|b 他|b 位|b 公|b 家
b 店|b 开|b 我|b 须|c @@ в|c @@ 交|c @@ 会|c @@ 完 成|c @@ 才|c @@ 是|c by|c day|c have to|c off|c our|c wants|c you|c вам|c ви
c вы|c ли|c надо|c наш|c не|c обязан|c треба|c что|c 事|c 付|c 以 吗|c 们|c 停|c 公|c 再|c 写|c 十|c 去|c 又|c 可 以 吗|c 同|c 吗|c 外
c 大|c 天|c 客|c 家|c 就 好|c 师|c 开|c 快|c 我 们|c 方|c 日|c 是|c 期|c 次|c 款|c 求|c 洗|c 清|c 班|c 生|c 要 我|c 要 求|c 还|c 还 是|c 长|c$ 'll
c$ day|c$ ier|c$ аны|c$ еба|c$ ель|c$ зан|c$ ика|c$ ник|c$ ько|c$ ють|c^ cont|c^ coun|c^ thei|c^ want|c^ дого|c^ запи
c^ заяв|c^ опла|c^ пови|c^ прод|cue order no|cue own no|cue ultimatum until|cue verb by|cue verb no|cue verb none
cue weakOrder yes|d 0 декабря|d 0 ноября|d by 0|d sunday|d this morning|d tonight|d до середи|d за 0|d середи|d 下
d 五 前|d 周|d 日 0|d 日 前|d 晚 上|d 限|d 须|d 须 于|k @@ день|k @@ 了|k @@ 场|k @@ 成|k @@ 清|k by|k day|k is @@|k off|k off @@
k our|k our @@|k to to|k you|k you the|k бо @@|k вам|k вам @@|k ви|k вы|k за @@|k ли|k надо|k наш|k не|k что|k що @@
k 事|k 他 @@|k 付|k 以 吗|k 们|k 位 @@|k 停|k 公|k 再|k 写|k 十|k 去|k 又|k 可 吗|k 同|k 吗|k 外|k 大|k 天|k 客|k 家|k 家 @@|k 师|k 店 @@|k 开
k 快|k 我 @@|k 我 们|k 方|k 日|k 是|k 期|k 次|k 款|k 求|k 洗|k 清|k 班|k 生|k 约 @@|k 要 求|k 说 @@|k 还|k 还 是|k 长|kind same|n , 一|n as
n can't|n he|n i'm|n just|n like|n nothing|n one|n our|n out|n th|n the|n tomorrow|n tuesday|n when|n буде|n в|n вчера
n для|n дня|n договор|n жду|n как|n когда|n ласка|n надо|n написано|n поки|n прошу|n сама|n так|n тиждень|n треба|n це
n чи|n 书|n 们|n 位|n 做|n 公|n 唔|n 好 ,|n 学|n 家|n 带|n 得|n 心|n 所 以|n 放|n 新|n 无|n 明|n 是|n 更|n 来|n 楼|n 正|n 此|n 管|n 约|n 给|n 考
n 要|n 请|n 转|n 退|n 道|n 里|o1 my|o1 за|o1 наш|o1 у|p (|p , 我|p , 要|p about|p be|p by|p just|p left|p my|p november|p now
p please|p thank|p to|p will|p буде|p вам|p він|p двічі|p й|p мы|p пишу|p потом|p так|p уважаемые|p чи|p щодо|p я|p 主
p 之 前|p 于|p 休|p 传|p 假|p 况|p 几|p 包|p 去|p 取|p 可|p 吧|p 太|p 帐|p 收 到|p 日 期|p 更|p 本|p 本 来|p 来|p 板|p 案|p 照|p 班|p 的|p 老|p 老 板
p 自|p 课|p 谢|p 跟|p 间|range true|rel on|rules no by|rules no uk|rules no until|s , 所|s and|s has|s nov|s says|s this
s каже|s листопада|s мені|s не|s но|s они|s 不 用|s 于 0|s 以|s 你|s 停|s 关|s 到 ,|s 又|s 可 能|s 周 一|s 回|s 多|s 大|s 如 果|s 师
s 我 ,|s 我 这|s 手|s 放|s 新|s 日 0|s 时 候|s 是|s 晚|s 查|s 班|s 看|s 礼|s 系|s 给|s 老|s 老 师|s 边|s 这 边|s$ 're|s$ ers|s$ ght|s$ sts
s$ ату|s$ бря|s$ дет|s$ еба|s$ ели|s$ ель|s$ ено|s$ ите|s$ йти|s$ нна|s$ нні|s$ оту|s$ рок|s$ тво|s$ тка|s$ тся|s$ шлю
s$ ьно|s$ єте|s^ abou|s^ cont|s^ coun|s^ frid|s^ send|s^ авто|s^ втор|s^ казн|s^ напи|s^ норм|s^ обіц|s^ пови|s^ прид
s^ прод|s^ субо|s^ четв|voice please until|voice was on|voice we on|voices must+was|voices they+must|voices you+was
`],
    [-2, `
a 你|a 才|b must|b не|b у вас|b 关|b 说|b1 我|c , что|c my|c they|c бо|c за|c у вас|c 不|c 业|c 他|c 会|c 我 @@|c 才|c 早|c 申
c 申 请|c 道|c$ ers|c$ nts|cue event no|cue own|cue own on|d на 0|d 到|d 年|in en|in zh|k , что|k @@ 才|k must @@|k my
k they|k бо|k за|k не @@|k у вас|k 不|k 业|k 他|k 会|k 才|k 早|k 申|k 申 请|k 道|n !|n (|n 0 号|n before|n for|n friday|n i
n need|n this|n вас|n вчора|n мене|n мені|n ми|n на|n того|n хочу|n через|n чтобы|n що|n щоб|n это|n 下|n 个|n 以|n 前|n 单
n 只|n 号|n 吧|n 咁|n 商|n 四|n 想|n 时|n 晚|n 点|n 点 ,|n 送|o1 бо|p days|p как|p то|p 为|p 付|p 前|p 小|p 我 是|p 晚|p 服|p 道|rel until
rules no en|s )|s , 我|s , 所 以|s 0|s 0 0|s :|s for|s будет|s если|s то|s 业|s 了|s 到|s 十|s 去|s 日|s 月|s 有|s 果|s 正|s 目|s 还
s 通|s$ 'll|s$ ice|s$ дня|s$ или|s$ сти|s$ ько|s$ ють|s^ вівт|s^ дого|s^ опла|s^ плат|voice was|voice was none
voice will by|voices must|voices they|voices you+will
`],
    [-3, `
a 的|a1 我|c @@|c @@ 我|c день|cue own none|cue veto|d 0|d 0 0|d 下 午|k @@|k день|kind span|n ,|n :|n by|n it|n please
n вам|n він|n до|n за|n нам|n просто|n то|n я|n як|n 一|n 我|n 所|n 知|p ?|p наш|p як|rules no on|s ?|s by|s вы|s у|s 主
s 于|s 四|s 小|s 收|s 本|s 说|s 问|s$ али|s$ ила|s^ запи|s^ обяз|s^ прий|voice will
`],
    [-4, `
c must|c^ обяз|cue veto no|k @@ 的|k must|n be|n so|n you|n your|n ваш|n ви|n вы|n 你|n 好|n 贵|s 今|s 周|s 天|s 已
voice they by
`],
    [-5, `
cue veto by|n все|o1 the|s$ day|s^ сказ|voice must by
`],
    [-7, `
n ?
`],
    [-8, `
rules no
`],
  ],
};
