// Written by `npm run train:dates`.
import type { Scale } from '../weigh-traits.ts';

// biome-ignore format: a list of words
export const PROMISING_SCALE: Scale = {
  bias: -10,
  parts: 8,
  weights: [
    [9, `
cue hedge
`],
    [7, `
kind part
`],
    [6, `
cue promise firm
`],
    [5, `
kind clock by|kind days|voice you
`],
    [4, `
cue deed hedged|cue promise|kind weekday|rules hedged|s$ ter|s$ und
`],
    [3, `
a 上|b1 ,|b1 -|b1 вам|c , @@|c вам @@|c 贵|c^ отпр|d the|k @@ ,|k в @@|k 贵|kind part none|o1 @@|s 再|s 四|s 稿|s^ верс
voice you none|voice you on|voices you|voices you+we
`],
    [2, `
a ,|a 你|a 寄|a1 -|b to you|b в|b и|b 我|c вам|c 交|c 去|c 报|c$ вим|cue deed|cue deed firm|cue hedge none|cue promise by
cue promise hedged|d ,|d thursday|d tomorrow|d к|d о|d 下 周|d 个|k @@ 你|k вам|k 交|k 去|k 报|k 的 我|k 送 贵|kind days none
kind part by|rules firm|rules hedged by|s i'd|s is|s вам|s 在|s 天|s 已 经|s 开|s 经|s 给 你|s$ ant|s$ ent|s$ ion|s$ шлю
s^ afte|s^ thur|voice will|voice will by
`],
    [1, `
a the|a 去|a 贵|a1 ,|a1 你|b in|b it|b you|b your|b 会|b 将|b 该|b1 it|b1 告|b1 将|c @@ ,|c @@ 你|c be|c in your|c it @@
c to you|c а|c вас|c і|c 你|c 发|c 告 @@|c 寄|c 将 @@|c 工|c 成|c 报 告 @@|c 稿|c$ ing|c$ вку|c$ имо|c$ шлю|c^ отгр
cue deed after|cue promise after|d 0 th|d by the|d th|d дня|d к 0|d 下|d 之 内|d 半|d 月 0|k @@ 上|k @@ 寄|k @@ 贵|k and in
k back @@|k be|k in @@|k it @@|k а|k вас|k и @@|k і|k 你|k 发|k 寄|k 将 @@|k 工|k 成|k 我 @@|k 的 @@|k 稿|kind date on
kind slot on|kind weekday none|rules firm by|rules firm en|rules hedged on|rules none none|s :|s back|s on|s one|s to
s you|s же|s якщо|s 份|s 同|s 告|s 工|s 差|s 师|s 成|s 我|s 报 告|s 明|s 星|s 星 期|s 校|s 第|s 箱|s 要|s 进 度|s 重|s$ ers|s$ ted|s$ ugh
s$ азу|s$ ами|s$ вий|s$ вим|s$ вку|s$ имо|s$ ицу|s$ ишу|s$ сом|s$ чту|s^ fini|s^ roun|s^ бухг|s^ відк|s^ монт|s^ оста
s^ отве|s^ отгр|s^ пере|s^ пове|voice we|voice we by|voice we on|voice will on|voices -
`],
    [-1, `
a1 到|a1 来|b of|b us|b он|b у|b у вас|b 司|b 显|b 显 示|b 机|b 示|b1 示|c @@ 到|c @@ 来|c could|c for|c says|c they|c за|c не
c от|c что|c що|c 到|c 哋|c 商|c 复|c 房|c 显|c 显 示|c 显 示 @@|c 有|c 期|c 示|c 示 @@|c 要|c 说|c 边|c$ ber|c$ nts|c$ ает|c$ ати
c$ тся|c^ coul|cue condition|cue condition none|cue not on|d 0 :|d 0 грудня|d :|d : 0|d from|d monday|d this morning
d на 0|d 到|d 晚|k @@ 到|k @@ 有|k @@ 来|k @@ 的|k for|k of @@|k says|k the @@|k they|k за|k не|k он @@|k от|k что|k що
k 你 的|k 到|k 司 @@|k 哋|k 商|k 复|k 房|k 显|k 显 @@|k 显 示|k 有|k 期|k 示|k 示 @@|k 要|k 话 @@|k 说|k 边|kind clock none
kind date after|kind slot none|o1 the|rel until|rules firm zh|rules none en|rules none ru|rules none until|s ,|s , 我
s , 请|s 0 0|s вы|s го|s мы|s нет|s 住|s 你 要|s 先 生|s 关|s 到|s 口|s 士|s 女 士|s 好 , 你|s 姐 ,|s 小|s 小 姐|s 得|s 提|s 日|s 时|s 昨 天
s 是|s 月 0|s 有|s 来|s 果|s 法|s 系|s 走|s$ day|s$ бря|s$ жем|s$ зже|s$ ите|s$ ить|s$ ние|s$ ник|s$ тор|s$ тся|s$ ься|s^ trac
s^ може|s^ позж|s^ прав|voice must by|voice please|voice they|voice they on|voice was none|voices we+was
`],
    [-2, `
a 的|a1 会|b 说|b1 说|c ,|c @@ 会|c он|c 日|c 行|c 说 @@|c$ uld|c$ ься|cue deed none|cue promise none|d 0 листопада|d в 0
d листопада|d 下 午|d 今|d 今 早|in zh|k ,|k , @@|k до ,|k он|k 你 @@|k 日|k 行|k 说 @@|o1 your|range true|s не|s 午|s 姐|s 寄
s 我 们|s 房|s 知|s 这|s 通 知|s$ eir|s$ nue|s$ uld|s$ али|s^ thei|s^ venu|voice please by|voice they by|voices they
`],
    [-3, `
c 0|c ?|cue not|cue question|cue question none|d on|k 0|k ?|rules none by|rules none uk|s$ ает|s^ coul|s^ прий
voice must|voice was
`],
    [-4, `
b 你|c^ прий
`],
    [-5, `
cue not none
`],
    [-13, `
rules none
`],
  ],
};
