const COMPOUND_SURNAMES = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 司空 端木 独孤 獨孤 南宫 南宮 长孙 長孫 轩辕 軒轅 西门 西門 呼延'.split(
    ' ',
  ),
);
const SURNAMES = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾鐘汪田任姜范範方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊殷施陶洪翟安颜顏倪严嚴牛温溫芦蘆季俞章鲁魯葛伍韦韋申尤毕畢聂聶焦向柳邢路岳齐齊梅莫庄莊辛管祝左涂塗谷祁时時舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊'.split(
    '',
  ),
);

/** What stands after a name as a form of address: 先生 and 女士, and posts held. */
const TITLE =
  /(?:先生|女士|小姐|太太|老师|老師|经理|經理|总监|總監|主任|主管|总|總|工|董|处长|處長|科长|科長|部长|部長|教授|医生|醫生|律师|律師)$/u;

/** A Chinese personal name in its parts; `title` is 先生, 經理 and the like where the name carries one. */
export interface ChineseName {
  familyName: string;
  givenName: string | null;
  title: string | null;
}

/**
 * Reads two to four Han characters (and a title) as family name and given name; null for what does not begin with a
 * common surname, which is a company, a department or a nickname.
 */
export function parseChineseName(text: string): ChineseName | null {
  if (!/^\p{Script=Han}{2,8}$/u.test(text)) return null;
  const title = TITLE.exec(text)?.[0] ?? null;
  const name = title === null ? text : text.slice(0, -title.length);
  // 王工 and 陈总 are titles; 李工 with two more characters (张建工) may be a name.
  if (title !== null && title.length === 1 && name.length > 1) return parsePlain(text, null);
  return parsePlain(name, title);
}

function parsePlain(name: string, title: string | null): ChineseName | null {
  const compound = COMPOUND_SURNAMES.has(name.slice(0, 2));
  const familyName = compound ? name.slice(0, 2) : name.slice(0, 1);
  const givenName = name.slice(familyName.length);
  if (!compound && !SURNAMES.has(familyName)) return null;
  if (givenName.length > 2 || (givenName === '' && title === null)) return null;
  return { familyName, givenName: givenName || null, title };
}

const PINYIN_SURNAMES = new Set(
  `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo luo liang song zheng xie han tang feng yu dong
  xiao cheng cao yuan deng fu shen zeng peng lu lü su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang
  shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng duan qian yin qiao lai gong ni niu wen
  hsu hsieh chang chao cheung chung chiang tsai tseng kuo hsiao huang lo liao wong chan lau leung kwok tsang`.split(
    /\s+/u,
  ),
);

/** True for a Chinese surname written in Latin letters (Pinyin, and the commonest of Taiwan and Hong Kong). */
export function isPinyinSurname(word: string): boolean {
  return PINYIN_SURNAMES.has(word.toLowerCase());
}

const SYLLABLE = '(?:zh|ch|sh|hs|ts|[bpmfdtnlgkhjqxzcsrywz])?[aeiouü]{1,3}(?:ng|n)?';
const SYLLABLES = new RegExp(`^${SYLLABLE}(?:-?${SYLLABLE})?$`, 'iu');

/** True for a word that can be Chinese syllables in Latin letters: Xiaoming, Wei, Mei-Ling. */
export function isPinyinLike(word: string): boolean {
  return word.length <= 14 && SYLLABLES.test(word);
}
