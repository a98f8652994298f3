import type { OwnWordsCase } from './own-words-case.ts';

export const zhHant: OwnWordsCase[] = [
  {
    program: 'Gmail',
    mail: `林專員您好：

報價單收到了，但運費好像算了兩次，麻煩確認。

林雅婷 <yating@example.com> 於 2026年11月16日 週一 下午4:02寫道：

> 陳先生您好，附上報價單。
> 雅婷
`,
    own: ['林專員您好：\n\n報價單收到了，但運費好像算了兩次，麻煩確認。'],
  },
  {
    program: 'Gmail，日期在前、斷成兩行',
    mail: `不用了，謝謝。

2026年11月16日(週一) 下午4:02 宏達客服中心 <
service@example.com.tw> 寫道：

請問是否需要安排到府安裝？`,
    own: ['不用了，謝謝。'],
  },
  {
    program: 'Gmail，轉寄',
    mail: `請見下方

---------- Forwarded message ---------
寄件者： 王小姐 <wang@example.com.tw>
Date: 2026年11月16日 週一 下午4:02
Subject: 冷氣
To: <office@example.com>


冷氣裝了三次都會漏水，我真的不知道該找誰了。`,
    own: ['請見下方', '冷氣裝了三次都會漏水，我真的不知道該找誰了。'],
  },
  {
    program: 'Outlook，簽名與郵件標頭',
    mail: `Kevin 你好，

驗收日期請改到 12/3，原訂那天我們盤點。

順頌商祺

許淑芬 Sophie Hsu
資訊部 經理
昱昌股份有限公司
TEL: 02-2712-0000 #315

________________________________
寄件者: Kevin Liu <kevin@example.com>
寄件日期: 2026年11月16日 下午 04:02
收件者: Sophie Hsu <sophie@example.com.tw>
主旨: RE: 驗收時程

Sophie 您好，驗收訂在 12/1 可以嗎？`,
    own: ['Kevin 你好，\n\n驗收日期請改到 12/3，原訂那天我們盤點。'],
  },
  {
    program: 'Outlook，原始郵件',
    mail: `可以。

-----原始郵件-----
寄件者: Kevin Liu
寄件日期: 2026年11月16日 下午 04:02
收件者: Sophie Hsu
主旨: 開會

明天十點方便嗎？`,
    own: ['可以。'],
  },
  {
    program: 'Outlook，英文介面',
    mail: `請盡快處理，店裡已經排隊了。

Regards,
Jason Wu

From: Support <support@example.com>
Sent: Monday, November 16, 2026 4:02 PM
To: Jason Wu <jason@example.com.hk>
Subject: POS

已收到您的回報。`,
    own: ['請盡快處理，店裡已經排隊了。'],
  },
  {
    program: 'iPhone',
    mail: `好，就照你說的辦。

從我的 iPhone 傳送

> 阿德 <ade@example.com> 於 2026年11月16日 下午4:02 寫道：
>
> 那我們就用第二版囉？`,
    own: ['好，就照你說的辦。'],
  },
  {
    program: 'Thunderbird',
    mail: `阿德 於 2026/11/16 下午 04:02 提到:
> 資料夾權限要開給誰？

開給會計兩位就好。

> 密碼也要一起改嗎？

先不要，月底再說。`,
    own: ['開給會計兩位就好。', '先不要，月底再說。'],
  },
  {
    program: 'Apple Mail，轉寄沒有附言',
    mail: `開始轉寄郵件：

寄件人: 何太太 <ho@example.hk>
主旨: 訂單 5521
日期: 2026年11月16日 下午4:02:10 [GMT+8]
收件人: cs@example.hk

多謝你哋咁快送到，包裝好靚！`,
    own: ['多謝你哋咁快送到，包裝好靚！'],
  },
  {
    program: 'Yahoo 奇摩',
    mail: `退款還沒有入帳，已經十四天了。

    阿美客服 <amei@example.com.tw> 於 2026年11月16日 星期一 下午04:02:33 [GMT+8] 寫道：  
 
 您好，退款作業約需七個工作天。`,
    own: ['退款還沒有入帳，已經十四天了。'],
  },
  {
    program: '機密聲明',
    mail: `合約用印本請寄回本公司。

敬祝 順心
法務室 李小姐

本電子郵件及其附件可能包含機密資訊，僅供指定收件人使用。如您誤收本郵件，請立即通知寄件人並刪除，切勿散布。`,
    own: ['合約用印本請寄回本公司。'],
  },
  {
    program: '敬上',
    mail: `老師好：

想請問課程能不能延後一週？學員還在猶豫。

台中分校 林秘書 敬上`,
    own: ['老師好：\n\n想請問課程能不能延後一週？學員還在猶豫。'],
  },
  {
    program: '簽名之後的附註',
    mail: `名單已經更新，謝謝您一直這麼有耐心。

祝 好
秀琴

P.S. 上次的鳳梨酥很好吃。`,
    own: ['名單已經更新，謝謝您一直這麼有耐心。', 'P.S. 上次的鳳梨酥很好吃。'],
  },
  {
    program: '名字代替日期的引用',
    mail: `> 店長 寫道：
> 到底要不要關店？給個話！

他一直催我，可是刷卡有時候又刷得過。恢復的機會高不高？`,
    own: ['他一直催我，可是刷卡有時候又刷得過。恢復的機會高不高？'],
  },
  {
    program: '像標頭的一般句子',
    mail: `主旨：我只要退貨。
時間：上星期到現在沒人回。
你們客服 11/3 寫道：「三天內處理」，結果呢？`,
    own: ['主旨：我只要退貨。\n時間：上星期到現在沒人回。\n你們客服 11/3 寫道：「三天內處理」，結果呢？'],
  },
];
