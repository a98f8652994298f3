/**
 * Characters and words that tell Simplified from Traditional Chinese: the commonest ones that only one of the two
 * standards has (GB 2312 level 1 against Big5 level 1), without those that careful writers of the other use as well.
 */

const SIMPLIFIED_ONLY = [
  '这个说没们国来还为会过种对视样时别吗觉现东实点给学话着问发当开无让经恶题见关亚该动应欢从两体长数钱强区认爱妈电边黄确广头难间权论内气错谁骂业结机带脸谢单质请离进师风万门员报语贵买号',
  '车义华总场变骗网杀处资记写帮计较观条节务试讲办连类亲导线诉张价级证传识统据复调讨湾标乐压绝卖医负刚马评轻运严与层乡优远专产乱虽满费脑热换苏选够厌码声剧书决楼况达装盖赋历阳领欧护战险',
  '态饭责随图刘毕红词众极块规简养队汉许备伤显户频转画习戏联抢却读争约续双设庆岁议韩宁谈烦须响穷妇农赞将击县恋职惊团断测验适举军独龙闻顺谓录环铁紧宝审势爷误兴维签赶闹药纯尔喷济礼属肤术',
  '梦称则辈顶丢杨辑枪终择担脚鸡货际组补细围异虑陆尽冲检绿隶状凭坚惯赛厉继怀项课执飞参帅丝钟乔练归泪贴顾仅鱼纪编鲜逻锅懒弹孙兰弃释贫创阶阴纸罗键卫盘脏触获烧销辽扰奥灵园违劳艺财杂丽软闭',
  '烂账虚赚伟颜怜胁笔预针败贤疯档摆轨绩陈静输罢赔拥犹训赢岛毁额隐蛮肃库脱党络聪谱纳树旧删讽诚净灭猫废协监圣赏启镜页扬购厂稳奖顿轮献诺残劲链偿营积灯贱绪愤饮惨亿谣壮缘妆胆滚祸厅胜减钢乌',
  '损赵粤陕篮敌馆译织载绑汤奋邮饼贬圆骄扫构伪驾汇闺吴罚贼竞遗羡贡苹骑疗吕镇临齐蓝荣萨鸟迟递劝尝伦闪骚腾仓宽滥墙挣舆厕裤耻倾绍盗龄饿忆谅贝侠励亏驳谋径贩窃牺赖郑丧银撑宾寻凑莲沪闲诈饱辩',
  '忧访叶诊摇颗潜横窝础牵闷迹庄狱阵迁订伞洁灾酱纠挤惧捞兽驻沟呐彻税涂赌鸭莱缓鲁辞夺肠晓盐摊腻综闯绕炼摄娱毙仪坛虾暂麦锁币艰舱贪诸搁宠玛晕荡浅垫邻浓卧殴澜铺凤剂袭怂览储',
].join('');

/** Those of written Cantonese among them. */
const TRADITIONAL_ONLY = [
  '這個麼說們沒來還國為會過種對視時樣別嗎覺點現東實給話學問開發當裡無經讓惡關題見該亞兩動幾長應兒歡從體數電錢聽請認強區愛邊媽間機頭謝黃確錯內廣氣難權單結論業誰師罵帶臉報貴進門號質風離',
  '員萬車語買寫場總義並華處變講網計幫務資辦騙條記線張試殺連統較價親證觀傳節費訴調導壞願級識係類換標據負樂醫討剛賣書灣壓絕評馬復運與專輕滿優產層遠嚴熱亂選鄉聲腦碼雖夠樓裝決蘇厭劇圖況達',
  '護領蓋姦約險隨陽賦歷飯責紅備態簡歐戰轉規戶議詞準畢眾劉塊極隊續讀設畫許顯養習漢傷聯戲搶頻雙卻爭驗煩將須談錄斷歲響順慶雲測團緊週韓職寧農維驚窮婦聞縣擊舉贊審趕戀禮龍簽適獨誤軍謂環鐵寶',
  '組補爺貨興鬧屬勢藥則爾術項純噴稱擔夢濟輩丟膚終輯頂腳細鐘楊異際圍擇槍貼檢雞狀課憑溫慮綠編陸隸衝參賽慣顧練繼厲堅執紀紙懷盡倆歸飛魚幹頁絲帥喬淚掛僅鬥佔鍋預衛邏孫彈懶鮮釋棄創園蘭筆勞階',
  '鍵銷燒盤軟貧陰羅觸豬醜檔財額雜範靈劃爛擾奧遼廠違髒藝閉麗顏闆陳賬敗嚇餘庫偉髮賠虛賺擺靜憐獲脅舊繫針軌賢瘋罷採訓輸獎刪績蠻島燈協擁猶納譜隱毀購贏譯貓淨絡肅輪鏡監誠脫黨訂聰廢樹營遊聖煙',
  '誇廳穩滅諷賞緒殘館揚積獻臨頓償飲勁諾滾憤掃遲緣膽億餅慘賤禍損籃妝郵謠湯鋼佈壯遺烏減勝捨載罰駕綁餵趙粵製牆帳陝倉織齊敵複鏈稅奮構圓驕偽貶競吳賊藍閨騎診羨槓虧賓貢蘋遞榮閃傑隻勸療倫呂傾',
  '鳥鎮騰訊涼恥薩嘗銀廁寬尷駁掙褲徑顆撐騷濫輿賴齡閒紹盜陣冊餓憶搖尋貝暫竊湊諒勵謀訪販俠曬蓮犧鎖駐鄭飽辯詐麵櫃喪葉託遷橫憂詢滬幣跡擠喲窩籤礎潛薦欄傘潔攤牽鬱屍塗悶獄莊災曉彙懼徹溝蝦醬豐',
  '獸糾鴨吶撈萊拋儀緩嘖覽儲於後裏妳牠嘅咗啲哋嚟冇佢喺嗰嘢唔噉',
].join('');

/** Characters that neither Chinese standard has: Japanese spellings. */
const JAPANESE_ONLY = '発気駅対検経売関実県変応価読転広択沢込働円歳済渋塩拝払巣労図囲団圧仮帰験権亜悪弐薬';
/** Characters that tell a Chinese sentence from a name. */
const PARTICLES = '的了是不在有到我你您请請吗嗎吧呢';

/** What a Chinese character tells, as bits. */
export const SIMPLIFIED = 1;
export const TRADITIONAL = 2;
export const JAPANESE = 4;
export const PARTICLE = 8;

const FIRST = 0x4e00;
const TELLS = new Uint8Array(0xa000 - FIRST);
const note = (signs: string, bit: number) => {
  for (let index = 0; index < signs.length; index++) {
    const at = signs.charCodeAt(index) - FIRST;
    TELLS[at] = (TELLS[at] as number) | bit;
  }
};
note(SIMPLIFIED_ONLY, SIMPLIFIED);
note(TRADITIONAL_ONLY, TRADITIONAL);
note(JAPANESE_ONLY, JAPANESE);
note(PARTICLES, PARTICLE);

/** The bits of the character with a code, 0 for one that tells nothing. */
export function tellsOfCharacter(code: number): number {
  return code >= FIRST && code < 0xa000 ? (TELLS[code - FIRST] as number) : 0;
}

/** Spellings that lean to Simplified although Traditional texts may hold each of their characters. */
export const SIMPLIFIED_LEANING =
  /[么几听坏儿云]|[以之最然今]后|后[天来台期续面]|由于|关于|信息|短信|程序|界面|接口|[这那哪]里|周[一二三四五六日末]|早上好|晚上好|公交|采用|采取|余款|余额|并且|干嘛/g;

/** Spellings that lean to Traditional although Simplified texts may hold each of their characters. */
export const TRADITIONAL_LEANING =
  /程式|介面|支援|回覆|信箱|影片|伺服|使用者|主旨|早安|午安|登入|登出|敬上|敬啟|台北|台中|高雄|唔該|唔好|定係|咁/g;
