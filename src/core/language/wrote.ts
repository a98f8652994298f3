/** "… wrote", in the words that programs use above a quote. */
export const WROTE =
  /^(?:quoting|цитирую|цитую|引用|引述) |wrote|writes|schrieb|écrit|escribió|scritto|schreef|geschreven|escreveu|napisał|napsal|pisze|skrev|kirjoitti|yazdı|írta|scris|написа(?!н)|жазды|のメール|작성|пиш[еу]т|писал|писав|пише|写道|寫道|写到|寫到|写于|寫於|提到|来信|來信/iu;

/** A line that ends in "… wrote:", or in "… schrieb Anna:" where the name comes last. */
export const WROTE_END = new RegExp(
  `(?:(?:${WROTE.source})(?:\\([-\\p{L}]*\\)|\\p{L}{0,3})|(?:schrieb|schreef|skrev) [^!?]{1,60})\\s?[:：]$`,
  'iu',
);
