import { anyWord } from '../../dates/cues/cyrillic.ts';
import type { Language } from '../../types.ts';

/** How a mail of ours says that something promised is done. Patterns run on one folded sentence. */
interface FulfillingCues {
  /** It is here, attached, done, sent. */
  done: RegExp;
  /** Not yet, partly, soon, or asked of the client. */
  veto: RegExp;
}

const english = (...sources: string[]): RegExp => new RegExp(`(?<![a-z])(?:${sources.join('|')})(?![a-z])`);

const CHINESE: FulfillingCues = {
  done: /附件|附上|附有|见附|已经?.{0,8}(?:发|寄|完成|修复|修好|解决|处理|上线|更新|部署|恢复|付款|退款|开好|办好|做好|提交|上传|传给)|(?:发|寄|传|修|做|办|改|弄|处理|准备|整理)好了|(?:完成|解决|修复|恢复|上线)了|(?:在此|这里)(?:发|附|奉)|这是(?:您|你).{0,12}(?:要|需要)的|如(?:约|之前承诺)/,
  veto: /还没|没有|尚未|还未|未能|不能|无法|来不及|正在|即将|会在|将(?:在|于)|稍后|明天|预计|争取|尽量|部分|一半|请(?:发|寄|提供|附|您|你)|如果|要是|等.{0,10}后/,
};

/** The fulfilling cues of every language. */
export const FULFILLING: Record<Language, FulfillingCues> = {
  en: {
    done: english(
      "attached|enclosed|here(?:'s| is| are| it is| they are| you go| you are)|please find|(?:is|are|it's|they're|that's|now|been|all) (?:now |all )?(?:done|finished|ready|fixed|live|complete|completed|solved|resolved|restored|deployed|online|paid|refunded|published|updated|in place)|(?:i|we)(?:'ve| have)?(?: just| now| already)? (?:sent|finished|completed|fixed|solved|resolved|restored|deployed|uploaded|delivered|shipped|published|updated|refunded|paid|replaced|added|prepared|signed|shared)|done|as promised",
    ),
    veto: english(
      "not|n't|[a-z]+n't|yet to|no|nearly|almost|partly|partially|half|will|'ll|[a-z]+'ll|going to|soon|tomorrow|still|unfortunately|could you|can you|please (?:send|attach|confirm|return)|(?:you|your) (?:attached|sent|enclosed)|once|when|if|until|as soon as",
    ),
  },
  ru: {
    done: anyWord(
      '(?:во вложении|в приложении|прикреп(?:ил|ила|или|ляю|ляем|лен|лена|лено|лены)|прилага(?:ю|ем)|вот|высыла(?:ю|ем)|отправля(?:ю|ем)|присыла(?:ю|ем)|направля(?:ю|ем))',
      '(?:отправ|выс|прис|перес|сдел|исправ|законч|заверш|реш|устран|восстанов|выполн|подготов|обнов|опубликов|оплат|верн|замен|добав|подпис|загруз|выкат|настро|провер|почин)[а-я]{0,6}(?:ил|ила|или|ал|ала|али|ен|ена|ено|ены|ан|ана|ано|аны|нул|нула|нули)',
      'готов[аоы]?|все работает|снова работает|заработал[аои]?|как и обещ(?:ал|ала|али)|как обещ(?:ал|ала|али)',
    ),
    veto: anyWord(
      'не|нет|пока|еще|почти|частично|половин[ауы]|завтра|скоро|будет|будут|буду|будем|если|когда|как только|после|пришлите|отправьте|прикрепите|к сожалению|вы (?:прислали|отправили|прикрепили)',
    ),
  },
  uk: {
    done: anyWord(
      '(?:у вкладенні|в додатку|у додатку|у вкладці|прикріп(?:ив|ила|или|люю|люємо|лено)|дода(?:ю|ємо|в|ла|ли|но)|долуча(?:ю|ємо)|ось|надсила(?:ю|ємо)|відправля(?:ю|ємо)|висила(?:ю|ємо))',
      '(?:відправ|надісла|висла|переслав?|зроб|виправ|закінч|заверш|виріш|усун|віднов|викона|підготу|підготов|онов|опублік|оплат|сплат|поверн|замін|підпис|завантаж|викот|налашту|перевір|полагод)[а-яіїєґ]{0,7}(?:в|ила|или|ив|ала|али|ено|ено|ана|ано|ені|ний|но|ув|ула|ули)',
      'готов(?:о|а|ий|і)|[ву]се працює|знову працює|запрацюва(?:в|ла|ло|ли)|як і обіця(?:в|ла|ли)|як обіця(?:в|ла|ли)',
    ),
    veto: anyWord(
      'не|ні|немає|поки|ще|майже|частково|половин[ауи]|завтра|скоро|незабаром|буде|будуть|буду|будемо|якщо|коли|щойно|як тільки|після|надішліть|відправте|прикріпіть|на жаль|ви (?:надіслали|відправили|прикріпили)',
    ),
  },
  'zh-Hans': CHINESE,
  'zh-Hant': CHINESE,
};
