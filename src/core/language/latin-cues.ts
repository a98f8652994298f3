/** Frequent words that tell English from the other languages that write Latin letters. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

const ENGLISH = `
  the of and to a in is you that it he was for on are as with his they i at be this have from or had by not but what all
  were we when your can said there an which do how if will up other about out many then them these so some her would
  him has more could my than been its now who our am us me no any just also please thank thanks should only after before
  where because here very into over does did done don't i'm it's we're can't won't isn't didn't doesn't let's may might
  must still yet both each such why again until while since without within between during against every too next last
  hi hello dear yes ok okay sorry today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday
  regards sincerely kind best asap fyi`;

/** Words that open no sentence but fill short business mails. */
const ENGLISH_BUSINESS = `
  attached invoice payment order update meeting call email mail question answer reply response issue problem error bug
  fix fixed deadline delay delayed delivery deliver contract quote price refund account access login password report
  review approve approved approval confirm confirmed confirmation received noted understood agreed accepted rejected
  cancel cancelled canceled waiting wait need want know think see send sent get got give make made work works working
  help support ticket request required requirement team project client customer service server website page file
  document version release test testing change changes new good great nice perfect awesome excellent wonderful terrible
  bad wrong broken down failed failing urgent immediately soon later morning afternoon evening week month year day days
  hours time date schedule available free busy look looks looking forward feedback information details manager
  complaint unacceptable disappointed appreciate welcome glad happy sure fine right correct missing lost late early well
  done ready first second same different anything something nothing everything anyone someone nobody everyone two three
  twice again come came go going went take took turn turned stop open close keep leave left try tried put ask asked talk
  tell told say says hear heard use used using run move buy play pay paid read write wrote call start stay hold bring
  believe feel hope love hate enjoy hurry people thing things life world man men woman boy girl guy friend old big small
  long short high low little few own part place side name number line word way hand head eye home house door car job
  money business office company people idea reason sense clear enough quickly slowly easy hard together away off around
  better worse never always ever maybe perhaps however really already almost actually quite instead damn hell god lol
  stuck leak leaks leaking leaked crashes crashed crashing empty cold rude closed fails everywhere nowhere noisy loud dirty dead slow flickers floor waiter kettle boiler`;

const OTHERS: Readonly<Record<string, string>> = {
  de: `der die das und ist nicht ich wir sie mit für auf von zu den dem ein eine einen bitte danke ihr ihre uns auch
       noch wie wenn haben wird werden sind bei nach vielen dank grüße grüßen liebe lieber sehr geehrte guten tag morgen
       rechnung kann können sich im am dass aber als zum zur hallo wann warum heute es war an so in hat man`,
  fr: `le la les un une des et est pas que qui vous nous je il elle pour dans avec sur par ce cette au aux du de ne plus
       bonjour merci votre vos notre nos mais ou donc si bien très être avoir fait sont cordialement madame monsieur a
       en on se sa son mes c'est j'ai d'une n'est jour demain facture`,
  es: `el la los las un una de y que en es no por para con su sus se lo al del como más pero muy ya está este esta estos
       gracias hola buenos días usted ustedes nosotros cuando porque si también saludos favor tenemos necesito me nos le
       a factura pedido mañana hay son ha he mi`,
  it: `il lo la gli le un una di che e è non per con del della dei sono ho abbiamo mi ci si anche ma come questo questa
       grazie buongiorno vostro vostra cordiali saluti più quando perché in a da al fattura domani ha se alla`,
  pt: `o a os as um uma de que e é não em para com por do da dos das no na se mais mas você vocês obrigado obrigada bom
       dia está são ao pela pelo nosso quando porque também estou temos seu sua me fatura pedido amanhã foi`,
  nl: `de het een en van is niet dat ik je we u met voor op aan zijn er maar ook als bij naar uit dan nog wel hebben heb
       kan graag bedankt groet groeten vriendelijke beste jullie uw onze wat hoe geen deze dit was of in te om factuur`,
  pl: `i w na z do nie się że jest to co jak za o od po dla czy są tak już ale przez proszę dziękuję dzień dobry pani pan
       państwa mam mamy będzie może być tylko pozdrawiam faktura zamówienie jutro kiedy a jeszcze bardzo ten ta u`,
  cs: `je se na že to v s z do ne si by jak tak ale co jsem jsme jsou pro od za po který která prosím děkuji dobrý den
       pane paní ještě také když máme nebo zítra a i o už bude sme som nie ďakujem aj`,
  sv: `och att det som en på är av för med den till inte om har de vi jag ett kan från vara så men hej tack vänliga
       hälsningar ni er hur når ska skulle og ikke er til det hilsen jeg vi tak ja ei on että se kiitos terveisin`,
  tr: `bir ve bu için ile da de ne çok ama gibi var daha olarak teşekkürler merhaba lütfen değil mi ben siz biz sipariş
       fatura yarın`,
  ro: `și de la nu în pe cu un o este sunt că vă rog mulțumesc bună ziua pentru din care mai sau dar am ați factura`,
  id: `yang dan di ini itu untuk dengan tidak saya kami anda terima kasih akan ada pada dari ke bisa mohon besok`,
  hu: `a az és hogy nem is egy de van kérem köszönöm kedves üdvözlettel csak már még ez azt meg számla`,
  vi: `và của là không có cho tôi bạn được các cảm ơn xin chào với này khi vui lòng anh chị`,
};

/** English words that people of other languages write between their own. */
export const COURTESIES: ReadonlySet<string> = new Set(
  list(
    'hi hello dear please thank thanks sorry ok okay yes no asap fyi best kind regards monday tuesday wednesday thursday friday',
  ),
);

/** How much a word speaks for English, 0–1; words that other languages share count for those as well. */
export const ENGLISH_PULL: ReadonlyMap<string, number> = new Map([
  ...list(ENGLISH_BUSINESS).map((word) => [word, 0.7] as const),
  ...list(ENGLISH).map((word) => [word, 1] as const),
]);

/** The rival of English that no list knows: the language of words with marked letters. */
export const MARKS = Object.keys(OTHERS).length;
/** How many rivals English has. */
export const RIVALS = MARKS + 1;

/** For each frequent word of the other languages, which of them have it, by their numbers. */
export const OTHER_LATIN: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  for (const [language, words] of Object.values(OTHERS).entries()) {
    for (const word of new Set(list(words))) {
      const languages = found.get(word);
      if (languages) languages.push(language);
      else found.set(word, [language]);
    }
  }
  return found;
})();

/** Letter groups that are common in English words and rare in the neighbours' (a weak vote for unlisted words). */
export const ENGLISH_LOOK =
  /^(?:wh|th|kn|sh|wr)|(?:ing|ed|ly|tion|tions|ness|ful|less|ght|ck|th|sh|ship|ee[a-z]?|oo[a-z]?)$/u;
