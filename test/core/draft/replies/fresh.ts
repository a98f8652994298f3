import type { Language } from '../../../../src/core/types.ts';
import type { Reply } from './reply.ts';

/**
 * Ordinary replies that were written after the checks, by somebody who had not tuned them: at the first run 5 false hints
 * in all 100 (en 2, ru 2, uk 1), since repaired.
 */
export const FRESH: Readonly<Record<Language, readonly Reply[]>> = {
  en: [
    {
      text: 'Hi Rosa,\n\nthe corrected invoice is attached. We had charged the second licence twice; the difference of 240 euros goes back to your account today.\n\nSorry for the extra work, and thank you for spotting it.\n\nBest, Ian',
      temperament: 'assertive',
      client: 'You charged the second licence twice. Correct this today.',
    },
    {
      text: 'Dear Mr Lindqvist,\n\nI understand that three days without a reply were too long, and I apologise. Your request reached a mailbox that nobody watched over the holiday. Since this morning it goes to me.\n\nHere is where we are: the part was ordered on Tuesday and arrives on Thursday. Our technician will be at your site on Friday at 8:30. I will call you on Friday at noon to hear how it went.\n\nThank you for your patience.\n\nKind regards\nMoira Kelly',
      temperament: 'angry',
      client: 'Three days and not one answer! This is not how you treat a customer. When does the technician come?',
    },
    {
      text: 'Morning Dave – yes, the blue one is still available. I have put it aside for you until Saturday. Cheers, Lou',
      client: 'Is the blue one still available?',
    },
    {
      text: 'Hello Ms Tran,\n\nYou do not have to decide now. What we could do is meet for half an hour, look at how your team works today, and write the goal down together. I have time on Tuesday at 10 or Thursday at 14:00.\n\nWhat suits you better?\n\nWarmly,\nOliver',
      temperament: 'hesitant',
      client:
        'I am honestly not sure whether we need the big package or whether it is all too much for us. What happens if we choose wrong?',
    },
    {
      text: 'Thanks, got it. I will go through the list tonight and send you my comments tomorrow by 11.',
      client: 'Here is the list. Please comment.',
    },
    {
      text: 'Hi Karen, thank you, that is very kind of you! The team was happy to read it. See you at the opening on the 14th. Regards, Jo',
      temperament: 'friendly',
      client: 'What a lovely job you did on the shop window. See you at the opening!',
    },
    {
      text: 'Dear Peter,\n\nthe export stopped because the file was larger than 2 GB. I have split it in two, and both parts ran through at 14:20. Please open your report once and tell me whether the totals match your own.\n\nIf they do not, I am here until six.\n\nBest regards,\nSunita',
      client: 'The export stops in the middle again, what is going on?',
    },
    {
      text: 'Hello,\n\nunfortunately the 3rd is fully booked. We have places on the 5th and on the 9th, both at 18:00. Shall I reserve one for you?\n\nKind regards\nReception',
      client: 'Can you take four people on the 3rd?',
    },
    {
      text: 'Hi Tomasz,\n\nwhat you describe would mean a new contract, because the warehouse is not part of the present one. My suggestion: we keep the shop as planned and write a separate offer for the warehouse. You would have it on Monday.\n\nDoes that help?\n\nRegards\nBea',
      temperament: 'assertive',
      client: 'The warehouse has to be in by the same date at the same price.',
    },
    {
      text: 'Dear Ms Yilmaz, your passport copy has arrived, thank you. The account is open as of today. Your card will come by post within five working days. Yours sincerely, A. Brandt',
      client: 'I sent you my passport copy last week. Is the account open?',
    },
    {
      text: 'Hey Nina, quick update: text is done, pictures are in, the map is still missing. I get it from the printer on Wednesday and send you the whole thing on Thursday morning. Have a good weekend! Max',
    },
    {
      text: 'Dear Mr Adeyemi,\n\nthank you for telling me so openly. You expected a call on Friday and got none, and that is our fault. I have talked to the colleague who is covering for me; she will ring you today between 15:00 and 16:00, and I am writing to you again tomorrow to make sure that everything is settled.\n\nSincerely,\nClaire Dubois',
      temperament: 'angry',
      client: 'You said you would call on Friday. Nobody called. I am tired of this.',
    },
    {
      text: 'Hello Jan,\n\nthe password can be changed under Settings, then Security, then “New password”. If the page asks for the old one and you no longer have it, write me a line and I will reset it by hand.\n\nBest\nHelpdesk',
      client: 'How do I change my password?',
    },
    {
      text: 'Hi Emily,\n\nminutes attached. Three things are yours: the logo files, the list of rooms, and a yes or no on the carpet by the 20th. Ours are the floor plan (done), the lighting offer (Friday) and the permit (waiting for the town).\n\nTalk on Monday at nine as usual.\n\nBest, Rob',
    },
    {
      text: 'Dear Sir or Madam,\n\nwe confirm receipt of your cancellation. The contract ends on 31 January 2027. There is nothing more for you to do; the last invoice will be dated 15 January.\n\nYours faithfully\nCustomer service',
      client: 'I hereby cancel my contract. Please confirm.',
    },
    {
      text: 'Hi Lena, no problem at all, take the time you need. I have moved our call to the 2nd and sent a new invitation. If another week would be easier, just tell me. Best, Sam',
      temperament: 'hesitant',
      client: 'Sorry, could we push the call again? We still have not agreed internally what we want.',
    },
    {
      text: 'Hello Mr Costa,\n\nyes, delivery on Saturday is possible; it costs 15 euros more. If you confirm by Thursday noon, the driver will be with you between 9 and 11.\n\nKind regards\nLogistics team',
      client: 'Could you deliver on Saturday, and what does it cost?',
    },
    {
      text: 'Dear Hugo,\n\nI looked at your draft with great interest. Two remarks: on page 3 the sum should read 4,180, and the appendix is the old one. Everything else is fine with us, and you can send it to your board.\n\nBest wishes,\nPilar',
      client: 'Could you check the draft before it goes to our board?',
    },
    {
      text: 'Hi all, the site will be down on Sunday from 2 to 4 am while we move it to the new server. Orders that come in during that time are kept and processed afterwards. Questions? Just reply to this mail. Thanks, Ola',
    },
    {
      text: 'Dear Ms Fischer,\n\nI am sorry that the second chair arrived damaged as well. A new one leaves our workshop tomorrow; I have checked it myself and taken photos, which you find attached. The carrier will call you an hour before.\n\nFor the trouble we credit you 10 % of the price.\n\nThank you for your patience,\nGreta Holm',
      temperament: 'angry',
      client: 'The SECOND chair is damaged too. Unbelievable. What do you intend to do?',
    },
  ],
  'zh-Hans': [
    {
      text: '陈经理您好：\n\n更正后的发票已附上。第二份许可重复收费了，差额240元今天退到贵司账户。\n\n给您添麻烦了，谢谢您及时指出。\n\n祝好\n小林',
      temperament: 'assertive',
      client: '第二份许可收了两次钱，今天必须改过来。',
    },
    {
      text: '刘女士您好，\n\n三天没有回复您，是我们的不对，非常抱歉。您的邮件发到了一个假期没人看的邮箱，从今天起由我直接处理。\n\n目前的情况：配件周二已订，周四到货；工程师周五上午8:30到您现场。周五中午12点我会给您打电话，确认是否一切正常。\n\n感谢您的耐心。\n\n王敏',
      temperament: 'angry',
      client: '三天了一个字都没有！你们就是这样对客户的？工程师什么时候来？',
    },
    { text: '您好，蓝色的那款还有货，已经给您留到周六。', client: '蓝色那款还有吗？' },
    {
      text: '张先生，您好！\n\n不用急着定。我们可以先约半小时，看看贵团队现在是怎么工作的，一起把目标写下来。周二10点或周四14点我都有空。\n\n您看哪个时间方便？\n\n祝好，\n小赵',
      temperament: 'hesitant',
      client: '我也说不好要大套餐还是小套餐，万一选错了怎么办？',
    },
    { text: '收到，谢谢。我今晚看完，明天上午11点前把意见发给您。', client: '清单在附件，请看一下。' },
    {
      text: '李姐您好，谢谢您的夸奖，大家看了都很开心！14号开业见。',
      temperament: 'friendly',
      client: '橱窗做得真漂亮，开业见！',
    },
    {
      text: '彭总您好，\n\n导出中断是因为文件超过了2GB。我已经分成两个文件，14:20都跑完了。麻烦您打开报表看一下合计是否一致。\n\n如有出入，我六点前都在。\n\n小孙',
      client: '导出又断在一半，怎么回事？',
    },
    { text: '您好，3号已经订满了，5号和9号18:00还有位子，需要帮您留吗？', client: '3号四位可以吗？' },
    {
      text: '高总您好：\n\n仓库部分不在现有合同里，需要另签。我的建议是：商城按原计划做，仓库单独报价，周一发给您。\n\n您看这样可以吗？\n\n周宁',
      temperament: 'assertive',
      client: '仓库也要同一天上线，价格不变。',
    },
    {
      text: '尊敬的杨女士：护照复印件已收到，谢谢。账户今天已开通，银行卡将在5个工作日内寄达。此致 敬礼',
      client: '上周寄了护照复印件，账户开了吗？',
    },
    { text: '小雨，进度说一下：文字好了，图片放了，地图还缺，周三从印刷厂拿到，周四上午整套发你。周末愉快！' },
    {
      text: '何先生您好，\n\n谢谢您坦率地告诉我。周五您在等电话，我们却没有打，这是我们的错。代班的同事今天15点到16点之间给您打电话，明天我再写信给您，确认事情都办妥了。\n\n此致\n梁静',
      temperament: 'angry',
      client: '说好周五打电话，结果没人打。我受够了。',
    },
    {
      text: '您好，密码可以在“设置—安全—新密码”里修改。如果需要旧密码而您已经忘了，回复这封邮件，我来帮您重置。',
      client: '怎么改密码？',
    },
    {
      text: '各位好，会议纪要见附件。需要贵方提供的有三项：标志文件、房间清单，以及20号前确认地毯颜色。我方的是平面图（已完成）、灯光报价（周五）和许可证（等待审批）。\n\n周一九点照常开会。\n\n罗斌',
    },
    {
      text: '您好，您的解约申请已收到，合同于2027年1月31日终止，您无需再做其他操作。最后一张发票的日期是1月15日。\n\n客服部',
      client: '我要解约，请确认。',
    },
    {
      text: '林小姐，没关系，您慢慢商量。电话改到2号，新的邀请已经发出。如果下周更方便，告诉我一声就好。',
      temperament: 'hesitant',
      client: '不好意思，电话能再往后推吗？我们内部还没商量好要什么。',
    },
    {
      text: '您好，周六可以送货，运费加15元。您周四中午前确认的话，司机周六9点到11点之间到。',
      client: '周六能送吗？多少钱？',
    },
    {
      text: '吴老师好，\n\n草稿看过了，两点意见：第3页的金额应为4180，附录还是旧版。其他没有问题，可以提交给董事会。\n\n祝好，\n佩佩',
      client: '提交董事会之前能帮忙看看草稿吗？',
    },
    {
      text: '各位客户：本周日凌晨2点到4点网站迁移到新服务器，期间暂停访问。这段时间的订单会保留，之后照常处理。如有疑问请直接回复本邮件。谢谢！',
    },
    {
      text: '方女士您好：\n\n第二把椅子也坏了，真的非常抱歉。新椅子明天从车间发出，我亲自检查过，照片附上。送货员到达前一小时会给您打电话。\n\n给您添了麻烦，我们退您10%的货款。\n\n感谢您的耐心，\n何慧',
      temperament: 'angry',
      client: '第二把椅子又是坏的！简直难以置信，你们打算怎么办？',
    },
  ],
  'zh-Hant': [
    {
      text: '陳經理您好：\n\n更正後的發票已附上。第二份授權重複收費，差額240元今天退回貴公司帳戶。\n\n造成您的困擾很抱歉，謝謝您提醒。\n\n小林 敬上',
      temperament: 'assertive',
      client: '第二份授權收了兩次錢，今天一定要改。',
    },
    {
      text: '劉小姐您好，\n\n三天沒有回覆，是我們的疏失，真的很抱歉。您的來信寄到一個連假沒有人看的信箱，今天起由我負責。\n\n目前狀況：零件週二已訂，週四到貨；工程師週五早上8:30到貴公司。週五中午12點我會打電話給您，確認是否正常。\n\n謝謝您的耐心。\n\n王敏',
      temperament: 'angry',
      client: '三天了連一個字都沒有！你們就是這樣對待客戶嗎？工程師什麼時候來？',
    },
    { text: '您好，藍色那款還有貨，已經幫您保留到週六。', client: '藍色那款還有嗎？' },
    {
      text: '張先生您好！\n\n不用急著決定。我們可以先約半小時，看看貴團隊目前的做法，一起把目標寫下來。週二10點或週四14點我都可以。\n\n您哪個時間方便呢？\n\n小趙',
      temperament: 'hesitant',
      client: '我也不確定要大方案還是小方案，萬一選錯怎麼辦？',
    },
    { text: '收到，謝謝。我今晚看完，明天上午11點前把意見寄給您。', client: '清單如附件，請看一下。' },
    {
      text: '李姐您好，謝謝您的鼓勵，大家看了都很開心！14號開幕見。',
      temperament: 'friendly',
      client: '櫥窗做得真漂亮，開幕見！',
    },
    {
      text: '彭總您好，\n\n匯出中斷是因為檔案超過2GB。我已經分成兩個檔案，14:20都完成了。麻煩您打開報表確認合計是否一致。\n\n若有出入，我六點前都在。\n\n小孫',
      client: '匯出又停在一半，怎麼回事？',
    },
    { text: '您好，3號已經客滿，5號和9號18:00還有位子，需要幫您保留嗎？', client: '3號四位可以嗎？' },
    {
      text: '高總您好：\n\n倉庫不在目前的合約範圍內，需要另外簽約。我的建議是：商城照原計畫進行，倉庫另外報價，週一寄給您。\n\n您看這樣可以嗎？\n\n周寧',
      temperament: 'assertive',
      client: '倉庫也要同一天上線，價格不變。',
    },
    {
      text: '楊小姐您好：護照影本已收到，謝謝。帳戶今天已開通，金融卡會在5個工作天內寄達。順頌商祺',
      client: '上週寄了護照影本，帳戶開了嗎？',
    },
    { text: '小雨，進度說一下：文字好了，圖片放了，地圖還缺，週三從印刷廠拿到，週四上午整份寄給你。週末愉快！' },
    {
      text: '何先生您好，\n\n謝謝您坦白告訴我。週五您在等電話，我們卻沒有打，這是我們的錯。代班的同事今天15點到16點之間會打給您，明天我再寫信給您，確認都處理好了。\n\n梁靜 敬上',
      temperament: 'angry',
      client: '說好週五打電話，結果沒人打。我受夠了。',
    },
    {
      text: '您好，密碼可以在「設定—安全性—新密碼」修改。如果需要舊密碼而您已經忘記，請回覆這封信，我來幫您重設。',
      client: '怎麼改密碼？',
    },
    {
      text: '各位好，會議紀錄如附件。需要貴公司提供三項：標誌檔案、房間清單，以及20號前確認地毯顏色。我方的是平面圖（已完成）、燈光報價（週五）和許可證（等待審核）。\n\n週一九點照常開會。\n\n羅斌',
    },
    {
      text: '您好，您的解約申請已收到，合約於2027年1月31日終止，您不需要再做其他動作。最後一張發票的日期是1月15日。\n\n客服部',
      client: '我要解約，請確認。',
    },
    {
      text: '林小姐，沒關係，您慢慢討論。電話改到2號，新的邀請已經寄出。如果下週比較方便，跟我說一聲就好。',
      temperament: 'hesitant',
      client: '不好意思，電話可以再延嗎？我們內部還沒討論好要什麼。',
    },
    {
      text: '您好，週六可以送貨，運費多15元。您週四中午前確認的話，司機週六9點到11點之間會到。',
      client: '週六可以送嗎？多少錢？',
    },
    {
      text: '吳老師好，\n\n草稿看過了，兩點意見：第3頁的金額應為4180，附錄還是舊版。其他沒有問題，可以提交董事會。\n\n佩佩',
      client: '提交董事會之前可以幫忙看看草稿嗎？',
    },
    {
      text: '各位客戶您好：本週日凌晨2點到4點網站搬到新的主機，期間暫停服務。這段時間的訂單會保留，之後照常處理。如有疑問請直接回覆本信。謝謝！',
    },
    {
      text: '方小姐您好：\n\n第二張椅子也壞了，真的非常抱歉。新的椅子明天從工廠寄出，我親自檢查過，照片如附件。送貨員抵達前一小時會打電話給您。\n\n造成您的不便，我們退還10%的貨款。\n\n謝謝您的耐心，\n何慧',
      temperament: 'angry',
      client: '第二張椅子又是壞的！真是不敢相信，你們打算怎麼辦？',
    },
  ],
  ru: [
    {
      text: 'Роза, добрый день!\n\nИсправленный счёт во вложении. Вторая лицензия была посчитана дважды; разницу, 240 евро, возвращаем сегодня на ваш счёт.\n\nИзвините за лишние хлопоты и спасибо, что заметили.\n\nС уважением, Игорь',
      temperament: 'assertive',
      client: 'Вторая лицензия посчитана дважды. Исправьте сегодня.',
    },
    {
      text: 'Здравствуйте, Андрей Петрович!\n\nТри дня без ответа — это слишком долго, и я приношу извинения. Ваше письмо попало в ящик, который в праздники никто не смотрел. С сегодняшнего утра им занимаюсь я.\n\nЧто сейчас: деталь заказана во вторник и придёт в четверг. Мастер будет у вас в пятницу в 8:30. В пятницу в полдень я позвоню и узнаю, всё ли в порядке.\n\nСпасибо за терпение.\n\nМария Келлер',
      temperament: 'angry',
      client: 'Три дня и ни слова! Так с клиентами не поступают. Когда приедет мастер?',
    },
    { text: 'Добрый день! Да, синяя ещё есть, отложила для вас до субботы.', client: 'Синяя ещё есть?' },
    {
      text: 'Елена Сергеевна, здравствуйте!\n\nРешать прямо сейчас не нужно. Можем встретиться на полчаса, посмотреть, как работает ваша команда, и вместе записать цель. У меня свободно во вторник в 10 и в четверг в 14.\n\nКак вам удобнее?\n\nОлег',
      temperament: 'hesitant',
      client: 'Честно говоря, не знаю, нужен ли нам большой пакет. А если мы ошибёмся?',
    },
    {
      text: 'Получил, спасибо. Посмотрю сегодня вечером и завтра до 11 пришлю замечания.',
      client: 'Вот список, посмотрите, пожалуйста.',
    },
    {
      text: 'Карина, спасибо за тёплые слова, вся команда рада! До встречи на открытии 14-го.',
      temperament: 'friendly',
      client: 'Витрина получилась чудесная. До встречи на открытии!',
    },
    {
      text: 'Пётр, добрый день!\n\nВыгрузка остановилась, потому что файл был больше 2 ГБ. Я разделил его на два, оба прошли в 14:20. Откройте, пожалуйста, отчёт и проверьте, сходятся ли итоги.\n\nЕсли нет, я на месте до шести.\n\nСунита',
      client: 'Выгрузка опять остановилась на середине, что происходит?',
    },
    {
      text: 'Здравствуйте! На 3-е мест, к сожалению, нет. Есть 5-го и 9-го, оба дня в 18:00. Забронировать для вас?',
      client: 'Можно столик на четверых на 3-е?',
    },
    {
      text: 'Тимур, добрый день!\n\nСклад в нынешний договор не входит, для него нужен отдельный. Предлагаю так: магазин делаем по плану, а по складу в понедельник пришлю отдельное предложение.\n\nПодойдёт?\n\nВера',
      temperament: 'assertive',
      client: 'Склад должен быть готов к той же дате и за ту же цену.',
    },
    {
      text: 'Уважаемая г-жа Ильина, копия паспорта пришла, спасибо. Счёт открыт с сегодняшнего дня. Карта придёт по почте в течение пяти рабочих дней. С уважением, А. Брандт',
      client: 'Я отправила копию паспорта на прошлой неделе. Счёт открыт?',
    },
    {
      text: 'Нина, коротко о ходе дел: тексты готовы, фотографии на месте, не хватает карты. В среду заберу её в типографии, в четверг утром пришлю всё целиком. Хороших выходных! Макс',
    },
    {
      text: 'Уважаемый Артём Львович!\n\nСпасибо, что сказали прямо. Вы ждали звонка в пятницу, и его не было — это наша ошибка. Коллега, которая меня замещает, позвонит вам сегодня с 15 до 16 часов, а завтра я напишу вам ещё раз, чтобы убедиться, что всё улажено.\n\nС уважением,\nКлара Дюбуа',
      temperament: 'angry',
      client: 'Обещали позвонить в пятницу. Никто не позвонил. Мне это надоело.',
    },
    {
      text: 'Здравствуйте! Пароль меняется в разделе «Настройки», «Безопасность», «Новый пароль». Если система спросит старый, а его у вас нет, ответьте на это письмо, и я сброшу его вручную.',
      client: 'Как поменять пароль?',
    },
    {
      text: 'Эмилия, добрый день!\n\nПротокол во вложении. От вас три вещи: файлы логотипа, список комнат и решение по ковру до 20-го. От нас: план этажа (готов), смета на свет (в пятницу) и разрешение (ждём город).\n\nСозвон в понедельник в девять, как обычно.\n\nРоман',
    },
    {
      text: 'Здравствуйте!\n\nВаше заявление о расторжении получено. Договор действует до 31 января 2027 года. Больше от вас ничего не требуется, последний счёт будет датирован 15 января.\n\nСлужба поддержки',
      client: 'Расторгаю договор. Прошу подтвердить.',
    },
    {
      text: 'Лена, ничего страшного, обсудите спокойно. Созвон перенесла на 2-е, новое приглашение отправила. Если удобнее через неделю, просто напишите. Света',
      temperament: 'hesitant',
      client: 'Извините, можно ещё раз перенести созвон? Мы внутри пока не договорились, чего хотим.',
    },
    {
      text: 'Добрый день! Доставка в субботу возможна, это на 15 евро дороже. Если подтвердите до полудня четверга, водитель будет у вас с 9 до 11.',
      client: 'Можете доставить в субботу и сколько это стоит?',
    },
    {
      text: 'Юрий, здравствуйте!\n\nПрочитала черновик с интересом. Два замечания: на странице 3 сумма должна быть 4180, и приложение старое. В остальном всё хорошо, можно отправлять правлению.\n\nВсего доброго,\nПолина',
      client: 'Посмотрите, пожалуйста, черновик, прежде чем он уйдёт правлению.',
    },
    {
      text: 'Коллеги, в воскресенье с 2 до 4 часов ночи сайт будет недоступен: переносим его на новый сервер. Заказы за это время сохранятся и будут обработаны позже. Вопросы — ответом на это письмо. Спасибо! Оля',
    },
    {
      text: 'Здравствуйте, Анна Викторовна!\n\nМне очень жаль, что и второй стул пришёл повреждённым. Новый завтра уедет из мастерской; я сама его проверила, фотографии во вложении. Курьер позвонит вам за час.\n\nЗа беспокойство возвращаем 10 % стоимости.\n\nСпасибо за терпение,\nГалина Хольм',
      temperament: 'angry',
      client: 'ВТОРОЙ стул тоже сломан. Невероятно. Что вы собираетесь делать?',
    },
  ],
  uk: [
    {
      text: 'Розо, добрий день!\n\nВиправлений рахунок у вкладенні. Другу ліцензію пораховано двічі; різницю, 240 євро, повертаємо сьогодні на ваш рахунок.\n\nПерепрошую за зайвий клопіт і дякую, що помітили.\n\nЗ повагою, Ігор',
      temperament: 'assertive',
      client: 'Другу ліцензію пораховано двічі. Виправте сьогодні.',
    },
    {
      text: 'Вітаю, Андрію Петровичу!\n\nТри дні без відповіді — це задовго, і я прошу вибачення. Ваш лист потрапив до скриньки, яку у свята ніхто не переглядав. Від сьогоднішнього ранку ним займаюся я.\n\nЩо зараз: деталь замовлено у вівторок, вона прийде в четвер. Майстер буде у вас у п’ятницу о 8:30. У п’ятницю опівдні я зателефоную й дізнаюся, чи все гаразд.\n\nДякую за терпіння.\n\nМарія Келлер',
      temperament: 'angry',
      client: 'Три дні й ані слова! Так із клієнтами не поводяться. Коли приїде майстер?',
    },
    { text: 'Добрий день! Так, синя ще є, відклала для вас до суботи.', client: 'Синя ще є?' },
    {
      text: 'Олено Сергіївно, вітаю!\n\nВирішувати просто зараз не треба. Можемо зустрітися на пів години, подивитися, як працює ваша команда, і разом записати мету. У мене вільно у вівторок о 10 і в четвер о 14.\n\nЯк вам зручніше?\n\nОлег',
      temperament: 'hesitant',
      client: 'Чесно кажучи, не знаю, чи потрібен нам великий пакет. А якщо ми помилимося?',
    },
    {
      text: 'Отримав, дякую. Перегляну сьогодні ввечері й завтра до 11 надішлю зауваження.',
      client: 'Ось список, погляньте, будь ласка.',
    },
    {
      text: 'Карино, дякую за теплі слова, уся команда рада! До зустрічі на відкритті 14-го.',
      temperament: 'friendly',
      client: 'Вітрина вийшла чудова. До зустрічі на відкритті!',
    },
    {
      text: 'Петре, добрий день!\n\nВивантаження зупинилося, бо файл був більший за 2 ГБ. Я розділив його на два, обидва пройшли о 14:20. Відкрийте, будь ласка, звіт і перевірте, чи сходяться підсумки.\n\nЯкщо ні, я на місці до шостої.\n\nСуніта',
      client: 'Вивантаження знову зупинилося посередині, що відбувається?',
    },
    {
      text: 'Вітаю! На 3-тє місць, на жаль, немає. Є 5-го та 9-го, обидва дні о 18:00. Забронювати для вас?',
      client: 'Чи можна столик на чотирьох на 3-тє?',
    },
    {
      text: 'Тимуре, добрий день!\n\nСклад до чинного договору не входить, для нього потрібен окремий. Пропоную так: магазин робимо за планом, а щодо складу в понеділок надішлю окрему пропозицію.\n\nЧи підійде?\n\nВіра',
      temperament: 'assertive',
      client: 'Склад має бути готовий до тієї самої дати й за ту саму ціну.',
    },
    {
      text: 'Шановна пані Ільїна, копія паспорта надійшла, дякуємо. Рахунок відкрито від сьогодні. Картка прийде поштою протягом п’яти робочих днів. З повагою, А. Брандт',
      client: 'Я надіслала копію паспорта минулого тижня. Рахунок відкрито?',
    },
    {
      text: 'Ніно, коротко про перебіг: тексти готові, світлини на місці, бракує мапи. У середу заберу її в друкарні, у четвер зранку надішлю все разом. Гарних вихідних! Макс',
    },
    {
      text: 'Шановний Артеме Львовичу!\n\nДякую, що сказали прямо. Ви чекали на дзвінок у п’ятницю, і його не було — це наша помилка. Колега, яка мене заступає, зателефонує вам сьогодні з 15 до 16 години, а завтра я напишу вам ще раз, щоб переконатися, що все залагоджено.\n\nЗ повагою,\nКлара Дюбуа',
      temperament: 'angry',
      client: 'Обіцяли зателефонувати в п’ятницю. Ніхто не зателефонував. Мені це набридло.',
    },
    {
      text: 'Вітаю! Пароль змінюється в розділі «Налаштування», «Безпека», «Новий пароль». Якщо система запитає старий, а його у вас немає, дайте відповідь на цей лист, і я скину його вручну.',
      client: 'Як змінити пароль?',
    },
    {
      text: 'Еміліє, добрий день!\n\nПротокол у вкладенні. Від вас три речі: файли логотипа, перелік кімнат і рішення щодо килима до 20-го. Від нас: план поверху (готовий), кошторис на світло (у п’ятницю) і дозвіл (чекаємо на місто).\n\nРозмова в понеділок о дев’ятій, як зазвичай.\n\nРоман',
    },
    {
      text: 'Вітаю!\n\nВашу заяву про розірвання отримано. Договір чинний до 31 січня 2027 року. Більше від вас нічого не потрібно, останній рахунок буде датовано 15 січня.\n\nСлужба підтримки',
      client: 'Розриваю договір. Прошу підтвердити.',
    },
    {
      text: 'Лено, нічого страшного, обговоріть спокійно. Розмову перенесла на 2-ге, нове запрошення надіслала. Якщо зручніше за тиждень, просто напишіть. Світлана',
      temperament: 'hesitant',
      client: 'Перепрошую, чи можна ще раз перенести розмову? Ми всередині поки не домовилися, чого хочемо.',
    },
    {
      text: 'Добрий день! Доставлення в суботу можливе, це на 15 євро дорожче. Якщо підтвердите до полудня четверга, водій буде у вас із 9 до 11.',
      client: 'Чи можете доставити в суботу і скільки це коштує?',
    },
    {
      text: 'Юрію, вітаю!\n\nПрочитала чернетку з цікавістю. Два зауваження: на сторінці 3 сума має бути 4180, і додаток старий. Решта добре, можна надсилати правлінню.\n\nУсього доброго,\nПоліна',
      client: 'Гляньте, будь ласка, чернетку, перш ніж вона піде правлінню.',
    },
    {
      text: 'Колеги, у неділю з 2 до 4 години ночі сайт буде недоступний: переносимо його на новий сервер. Замовлення за цей час збережуться і будуть опрацьовані пізніше. Запитання — відповіддю на цей лист. Дякую! Оля',
    },
    {
      text: 'Вітаю, Ганно Вікторівно!\n\nМені дуже прикро, що й другий стілець прийшов пошкодженим. Новий завтра поїде з майстерні; я сама його перевірила, світлини у вкладенні. Кур’єр зателефонує вам за годину.\n\nЗа клопіт повертаємо 10 % вартості.\n\nДякую за терпіння,\nГалина Хольм',
      temperament: 'angry',
      client: 'ДРУГИЙ стілець теж зламаний. Неймовірно. Що ви збираєтеся робити?',
    },
  ],
};
