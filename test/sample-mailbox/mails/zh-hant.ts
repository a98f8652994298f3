import type { Person } from '../../../src/core/types.ts';
import type { SampleThread } from './mail.ts';

const chen: Person = { name: '陳淑芬', address: 'shufen.chen@hotel-haiyun.example' };
const huang: Person = { name: '黃志強', address: 'ck.huang@precision-tools.example' };
const wu: Person = { name: '吳佩珊', address: 'peishan@littlebakery.example' };
const lee: Person = { name: '李家豪', address: 'kaho.lee@harbour-events.example' };
const tsai: Person = { name: '蔡文雄', address: 'tsai@mingde-hospital.example' };
const cheng: Person = { name: '鄭雅婷', address: 'yating.cheng@sunrise-books.example' };

/** Six client threads in Traditional Chinese, in the wording of Taiwan and Hong Kong. */
export const traditionalChinese: SampleThread[] = [
  {
    slug: 'zh-hant-angry-attitude',
    language: 'zh-Hant',
    subject: '對貴公司工程師的態度提出嚴正抗議',
    mails: [
      {
        from: 'me',
        hoursAgo: 52,
        text: `陳經理您好：

感謝您撥空與我們討論，能為海韻飯店服務是我們的榮幸！工程師明天會到現場協助，有任何需要請隨時告訴我們，祝您順心愉快。

Alex`,
      },
      {
        from: chen,
        hoursAgo: 3.1,
        history: 'previous',
        text: `Alex：

什麼「榮幸」？貴公司昨天派來的工程師遲到一個半小時，進門連一句招呼都沒有，櫃檯同仁請教他訂房系統的問題，他竟然當著客人的面說「這種東西也要問？」，接著自顧自滑手機。整個大廳的人都聽見了！

這種態度實在太離譜、太羞辱人了。我的員工在這裡服務了十五年，憑什麼被你們的人這樣對待？我打電話到貴公司客服，對方居然叫我「不要太激動」。你們到底有沒有把客戶放在眼裡？

我非常憤怒，也對你們徹底失望。請立刻給我一個交代：這個人以後不准再踏進我們飯店一步，並且要向櫃檯同仁正式道歉。如果你們還想敷衍了事，我會直接終止合約，並且把這件事告訴同業。

陳淑芬`,
        signature: '海韻飯店 客務部經理\n陳淑芬',
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'angry',
      situation: 'other',
      complaint: true,
      category: 'attitude',
      asked: null,
      answered: false,
    },
  },
  {
    slug: 'zh-hant-assertive-quality',
    language: 'zh-Hant',
    subject: '驗收不通過，請依下列事項修正',
    mails: [
      {
        from: huang,
        hoursAgo: 7,
        program: 'outlook',
        text: `Alex：

昨天的驗收結果我不接受。報價單匯出後金額與畫面不符，這是品質問題，沒有什麼好解釋的。請照以下要求處理：

1. 匯出功能全部重寫，不要再修修補補。
2. 重寫之後由貴公司自行測試一百筆，測試紀錄一併附上。
3. 這星期五下午五點以前交出新版，逾期不候。

規格是我親自訂的，沒有模糊的地方，照著做就對了。測試方法也由我方決定，不必另外提案。收到後直接回覆負責人姓名與完成日期即可。

黃志強`,
        signature: '精密工具股份有限公司\n資訊處處長 黃志強',
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'assertive',
      situation: 'bug_found',
      complaint: true,
      category: 'quality',
      asked: '這星期五下午五點以前',
      answered: false,
    },
  },
  {
    slug: 'zh-hant-hesitant-website',
    language: 'zh-Hant',
    subject: '網站改版的事，想再考慮一下',
    mails: [
      {
        from: wu,
        hoursAgo: 26,
        program: 'plain',
        text: `Alex 你好：

不好意思這麼晚才回。你們的提案我跟先生看了好幾次，覺得都不錯，可是又不太確定是不是真的適合我們這種小店。

線上訂購好像很方便，但我有點擔心訂單一多，廚房會來不及做，到時候客人反而不高興。照片要不要重拍，我也一直猶豫，重拍怕花太多錢，不拍又怕網站看起來不夠專業……

另外，改版期間舊網站會不會受影響呢？其實我對這些不太懂，總覺得哪裡會出錯，所以遲遲不敢決定。也許過一陣子再說比較好？可是又怕你們的檔期排不進來。

是不是可以請你再給我一點建議？真的很抱歉，一直拿不定主意。

佩珊`,
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
    slug: 'zh-hant-friendly-after-anger',
    language: 'zh-Hant',
    subject: '報名系統當機一事',
    mails: [
      {
        from: lee,
        hoursAgo: 101,
        text: `Alex：

報名系統開放十分鐘就當掉，三百多人卡在付款頁，臉書上全是罵我們的留言！你們事前不是拍胸脯保證沒問題嗎？結果呢？這簡直是災難，我氣到說不出話來。馬上給我修好，否則一切損失由你們負責！

李家豪`,
      },
      {
        from: 'me',
        hoursAgo: 99,
        history: 'previous',
        text: `家豪您好：

三百多位報名者卡在付款頁，讓您在臉書上承受責難，這是我們的責任，我誠心向您道歉。系統已在 19:40 恢復，今晚由兩位同事全程值守；明天上午十點前我會把原因與補救辦法書面寄給您。謝謝您第一時間告訴我們。

Alex`,
      },
      {
        from: lee,
        hoursAgo: 32,
        history: 'previous',
        text: `Alex：

真的很謝謝你們！昨晚第二波報名順利得不得了，五百個名額二十分鐘就滿了，同事們都鬆了一口氣，還在辦公室鼓掌呢。

也謝謝你那份說明，寫得清清楚楚，連我們老闆都說難得遇到這麼負責的團隊。前幾天我話說得重了，你們還這麼有耐心，實在很感激。

明年的活動還是想麻煩你們，有你們在很安心。改天來香港，一定請你們吃飯！

家豪`,
        signature: 'Kaho Lee 李家豪\nHarbour Events',
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
    slug: 'zh-hant-neutral-export',
    language: 'zh-Hant',
    subject: '掛號資料匯出方式詢問',
    mails: [
      {
        from: tsai,
        hoursAgo: 12,
        program: 'outlook',
        text: `您好：

本院擬將今年一月至十月的掛號資料匯出，供年度統計使用。請說明下列事項：

一、管理介面中的匯出功能位於何處。
二、匯出檔案的格式與欄位說明。
三、單次匯出的筆數上限。

本院目前使用的版本為 4.2，帳號權限為一般管理員。請於{day+4}前回覆。

蔡文雄`,
        signature: '明德醫院 資訊室\n蔡文雄 分機 2215',
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'neutral',
      situation: 'limited_knowledge',
      complaint: false,
      category: null,
      asked: '於{day+4}前',
      answered: false,
    },
  },
  {
    slug: 'zh-hant-angry-module',
    language: 'zh-Hant',
    subject: 'Re: 庫存模組又壞了！！',
    mails: [
      {
        from: cheng,
        hoursAgo: 4.3,
        program: 'plain',
        text: `Alex：

庫存模組又壞了！昨天才說修好，今天一開機，兩千多本書的數量全部變成零，網路書店自動下架，客人打電話來罵，我根本不知道要怎麼回答！

這已經是第四次了，第四次！每次你們都說「已排除」，結果越修越糟。花了八十萬買到這種品質的軟體，我真的受夠了。週年慶檔期就這樣毀在你們手上，這個損失誰賠？

不要再叫我重新開機，也不要再寄什麼操作手冊給我。明天上午十點前派真正懂的人來處理，不然我就直接找律師。

鄭雅婷`,
        history: {
          from: 'me',
          hoursAgo: 28,
          text: '雅婷您好：\n\n庫存同步的問題已排除，謝謝您的體諒，祝您生意興隆！\n\nAlex',
        },
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'angry',
      situation: 'module_failure',
      complaint: true,
      category: 'quality',
      asked: '明天上午十點前',
      answered: false,
    },
  },
];
