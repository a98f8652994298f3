import type { OwnWordsCase } from './own-words-case.ts';

/** How Traditional Chinese mails begin and end, beyond what their programs write. */
export const zhHantEndings: OwnWordsCase[] = [
  {
    program: '署名之後的「另」',
    mail: `燈還是一直閃。請派人來修。

祝好
明哲

另：發票請一起寄。`,
    own: ['燈還是一直閃。請派人來修。', '另：發票請一起寄。'],
  },
  {
    program: '內文裡的「另外」',
    mail: `請聯絡我的同事。

李明哲
電話：0912-345-678

另外，發票請一起寄。`,
    own: ['請聯絡我的同事。\n\n李明哲\n電話：0912-345-678\n\n另外，發票請一起寄。'],
  },
  {
    program: 'Apple Mail 轉寄，沒有附言',
    mail: `開始轉寄訊息：

寄件人: 明哲 <li@x.example>
主旨: 燈
日期: 2026年11月13日 上午8:02:11 [GMT+8]
收件人: info@x.example

燈還是一直閃。請派人來修。`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: 'Teams 的邀請',
    mail: `燈還是一直閃。請派人來修。

Microsoft Teams 會議
使用您的電腦、行動應用程式或會議室裝置加入
按一下這裡以加入會議
會議識別碼：312 445 998 12
密碼：aB3dE9`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: 'Google Meet 的邀請',
    mail: `燈還是一直閃。請派人來修。

Google Meet 會議參加資訊
視訊通話連結：https://meet.google.example/abc-defg-hij`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: '寄件自 Outlook',
    mail: `燈還是一直閃。請派人來修。

寄件自 Outlook for iOS`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: '系統自動發送',
    mail: `燈還是一直閃。請派人來修。

※ 本信由系統自動發送，請勿直接回覆。`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: '客戶問是不是系統發的',
    mail: `燈還是一直閃。請派人來修。

本信由系統自動發送的嗎？我要真人回覆。`,
    own: ['燈還是一直閃。請派人來修。\n\n本信由系統自動發送的嗎？我要真人回覆。'],
  },
  {
    program: '取消訂閱的說明',
    mail: `燈還是一直閃。請派人來修。

如欲取消訂閱請點此`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: '緊接在內文上方的外部郵件提示',
    mail: `注意：此信件來自組織外部，請勿點選連結或開啟附件。
燈還是一直閃。請派人來修。`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: 'Outlook 對陌生寄件者的提示',
    mail: `您不常收到來自 tom@reed.example 的電子郵件。了解為何這很重要
燈還是一直閃。請派人來修。`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: '感謝協助，下面是姓名',
    mail: `燈還是一直閃。請派人來修。

謝謝您的協助

游淑惠 0933-111-222`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: '感謝協助，是一句話',
    mail: `燈還是一直閃。請派人來修。

謝謝您的協助！`,
    own: ['燈還是一直閃。請派人來修。\n\n謝謝您的協助！'],
  },
  {
    program: '來自信箱的一行',
    mail: `燈還是一直閃。請派人來修。

這封郵件來自 Yahoo 奇摩信箱`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: '大寫的公司名稱',
    mail: `燈還是一直閃。請派人來修。

Best regards,

Jason Hsu 許家誠
宏達精密工業股份有限公司 HUNG DA PRECISION IND. CO., LTD.
Taichung 40768, Taiwan`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: '以上，下面是姓名',
    mail: `燈還是一直閃。請派人來修。

以上

田馥
資訊室 #2201`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: '誠摯的問候',
    mail: `燈還是一直閃。請派人來修。

誠摯的問候
雅婷`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: '平安喜樂',
    mail: `燈還是一直閃。請派人來修。

平安喜樂
雅婷`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: '姓名和公司',
    mail: `燈還是一直閃。請派人來修。

林雅婷
宏達工業`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: '姓名和職務在一行',
    mail: `燈還是一直閃。請派人來修。

林雅婷 | 產品經理
星宇科技`,
    own: ['燈還是一直閃。請派人來修。'],
  },
  {
    program: '信裡說到的公司',
    mail: `標題請改成

林雅婷
宏達工業`,
    own: ['標題請改成\n\n林雅婷\n宏達工業'],
  },
];
