// Written by `npm run train:dates`.
import type { Scale } from '../weigh-traits.ts';

// biome-ignore format: a list of words
export const PROMISING_SCALE: Scale = {
  bias: -7,
  parts: 8,
  weights: [
    [8, `
cue hedge
`],
    [6, `
kind days|kind part|rules hedged|voice you
`],
    [5, `
cue promise firm|p 是
`],
    [4, `
b1 -|cue promise|cue promise by|kind clock by|kind weekday|n said|o1 @@|rules firm|s$ ter|s$ und
`],
    [3, `
a 上|a1 -|b 我|c 去|c 贵|cue deed hedged|cue hedge none|d ,|d the|k в @@|k 去|k 贵|kind part none|n з|n 月|p я|p 了|s вам|s 稿
s 重|s$ вку|s$ шлю|voice will by
`],
    [2, `
a the|a 贵|b в|b и|b1 вам|c вам @@|c і|c 交|c$ ing|c$ вим|c^ отпр|cue promise after|cue promise hedged|d tomorrow|d о
d 个|k @@ 上|k @@ 贵|k і|k 交|k 送 贵|kind date on|kind days none|kind part by|kind weekday none|n он|p !|p ,|p for|p in
p the|p к|p уже|p 我|p 看|rules hedged by|rules hedged on|s :|s же|s якщо|s 再|s 四|s 已 经|s 师|s 要|s$ ant|s$ ion|s$ ицу
s^ afte|s^ thur|s^ верс|s^ монт|voice will|voice you none|voice you on|voices you|voices you+we
`],
    [1, `
a 交|a 你|a 去|a 寄|a1 你|a1 寄|b in|b it|b to you|b 将|b 本|b1 告|b1 将|c @@ 你|c @@ 寄|c in your|c it|c on|c to you|c with|c вам
c вас|c до|c 你|c 发|c 后|c 告 @@|c 好|c 寄|c 将 @@|c 工|c 报|c 报 告 @@|c 明|c 稿|c 车|c$ und|c$ вку|c$ имо|c$ шлю|c^ отгр
cue deed after|cue deed firm|cue doer none|d 0 november|d 0 th|d friday|d november|d th|d the 0|d thursday|d дня|d за
d к|d 下|d 下 周|d 之 内|d 半|d 明|d 月 0|k @@ 你|k back @@|k in @@|k it|k on|k with|k вам|k вас|k до|k 你|k 发|k 后|k 好|k 寄
k 将 @@|k 工|k 我 @@|k 报|k 明|k 的 @@|k 的 我|k 稿|k 车|kind part on|kind slot on|n 0 月|n so|n вы|n потім|n 上|n 去|n 字|n 月 0|n 用
n 表|p here|p is|p so|p there|p все|p вчера|p по|p сьогодні|p 好|p 工|p 师|p 结|p 还|rules firm on|rules none none|s and
s back|s i'd|s is|s on|s you|s дня|s пятницу|s 份|s 儿|s 出 来|s 印|s 发|s 同|s 天|s 开|s 成|s 我|s 报 告|s 明|s 星|s 星 期|s 校|s 案|s 经
s 给 你|s 要 等|s 进 度|s$ ent|s$ ers|s$ ted|s$ азу|s$ вий|s$ вим|s$ его|s$ имо|s$ сть|s^ fini|s^ roun|s^ бухг|s^ відк
s^ гото|s^ оста|s^ отве|s^ отгр|s^ пере|s^ пове|voice was by|voice we|voices -
`],
    [-1, `
a 会|a1 到|b us|b он|b 公 司|b 司|b 说|b1 说|c 0|c @@ 到|c could|c for|c they|c за|c от|c что|c що|c 可|c 哋|c 商|c 复|c 有|c 来|c 示
c 话|c 说 @@|c 运|c$ uld|c$ тся|c^ coul|cue condition|cue condition none|d 0 грудня|d from|d monday|d грудня|d листопада
d 今|d 今 早|d 周|d 晚|d 期|d 请|d 请 于|k , @@|k 0|k @@ 会|k @@ 的|k for|k the @@|k they|k us @@|k we @@|k за|k он @@|k от
k у @@|k что|k що|k 你 的|k 可|k 司 @@|k 哋|k 商|k 复|k 有|k 来|k 示|k 话|k 话 @@|k 说 @@|k 运|kind clock none|kind date after
kind slot none|n :|n a|n and|n be|n day|n don't|n in|n it|n no|n november|n to|n will|n you|n в|n до|n за|n завтра|n я
n 事|n 前|n 直|n 直 接|n 给|n 请|p by|p has|p october|p on|p день|p о|p 会|p 六|p 出|p 定|p 昨|rel until|rules none ru
rules none until|s ,|s , , 我|s , 你|s , 我|s , 请|s 0|s 0 0|s ?|s вы|s за|s нет|s 下 ,|s 住|s 公|s 到|s 好 , 你|s 姐|s 小|s 小 姐
s 得|s 我 们|s 房|s 提|s 时|s 昨 天|s 是|s 来|s 法|s 用|s 系|s 走|s 通 知|s$ day|s$ her|s$ ice|s$ nue|s$ али|s$ дня|s$ жем|s$ ите
s$ має|s$ ник|s$ ому|s$ тор|s$ тся|s^ sign|s^ venu|s^ може|voice please|voice they by|voice was|voice was none
voices they|voices we|voices we+was
`],
    [-2, `
a 的|a1 会|b of|c @@ 会|c says|c он|c 日|c 行|c 说|c 边|c$ ься|cue deed none|cue promise none|d 0 листопада|d on|d в 0|d 下 午
k of @@|k says|k он|k 日|k 行|k 说|k 边|n ?|n is|n our|n that|n якщо|n 下|n 不|n 接|o1 your|p day|p 谢|range true
rules none en|rules none uk|s мы|s не|s 午|s 寄|s 知|s 这|s$ uld|s$ ься|s^ coul|voice must|voice must by|voice please by
`],
    [-3, `
c ?|c^ прий|cue question|cue question none|in zh|k ?|k 你 @@|n for|n i|n we|n на|n не|n 你|n 周|n 我|p ms|p вам|p до
rules none by|rules none on|s до|s$ eir|s$ ает|s^ thei|s^ прий
`],
    [-4, `
b 你|cue not|n ,|p ?|voice they
`],
    [-5, `
n вам
`],
    [-6, `
cue not none
`],
    [-16, `
rules none
`],
  ],
};
