/** Reads the numbers that people write as words in deadlines; null for any other word. Keys are folded text. */
export function parseNumberWord(word: string): number | null {
  if (/^\d+(?:[.,]5)?$/.test(word)) return Number(word.replace(',', '.'));
  return WORDS.get(word) ?? parseHanNumber(word);
}

const HAN_DIGITS = '〇一二三四五六七八九';

const readDigit = (digit: string): number => (digit.length === 1 ? HAN_DIGITS.indexOf(digit) : -1);

/** 三, 两, 十六, 二十, 三十一, 廿五; null for anything else. */
function parseHanNumber(word: string): number | null {
  const plain = word.replace('两', '二').replace('廿', '二十').replace('零', '〇');
  const [tens, ones, ...rest] = plain.split('十');
  if (rest.length > 0 || tens === undefined) return null;
  const low = ones === undefined ? readDigit(tens) : ones === '' ? 0 : readDigit(ones);
  const high = ones === undefined ? 0 : tens === '' ? 1 : readDigit(tens);
  return low < 0 || high < 0 ? null : high * 10 + low;
}

const WORDS = new Map<string, number>();
for (const [value, words] of [
  [0.5, 'half пів'],
  [1, 'a an one один одного одну одной одна одно одній однієї час часу часом година годину'],
  [1.5, 'полтора полутора полторы півтора півтори'],
  [2, 'two двое два две двух двум двумя дві двох двом двома'],
  [3, 'three трое три трех трем тремя трьох трьом трьома'],
  [4, 'four четыре четырех четырем четырьмя чотири чотирьох чотирма'],
  [5, "five пять пяти пятью п'ять п'яти п'ятьох п'ятьма"],
  [6, 'six шесть шести шестью шість шістьох шістьма'],
  [7, 'seven семь семи семью сім сімох сімома'],
  [8, 'eight восемь восьми восемью вісім вісьмох вісьмома'],
  [9, "nine девять девяти девятью дев'ять дев'яти дев'ятьма"],
  [10, 'ten десять десяти десятью десятьма'],
  [11, 'eleven одиннадцать одиннадцати одиннадцатью одинадцять одинадцятьма'],
  [12, 'twelve двенадцать двенадцати двенадцатью дванадцять дванадцятьма'],
  [14, 'fourteen четырнадцать четырнадцати чотирнадцять чотирнадцяти'],
  [15, "fifteen пятнадцать пятнадцати п'ятнадцять п'ятнадцяти"],
  [20, 'twenty двадцать двадцати двадцять двадцяти'],
  [24, 'twenty-four'],
  [30, 'thirty тридцать тридцати тридцять тридцяти'],
  [40, 'forty сорок сорока'],
  [45, 'forty-five'],
  [48, 'forty-eight'],
  [60, 'sixty'],
  [72, 'seventy-two'],
] as const) {
  for (const word of words.split(' ')) WORDS.set(word, value);
}
for (const [value, ...words] of [
  [24, 'двадцать четыре', 'двадцати четырех', 'двадцять чотири', 'двадцяти чотирьох'],
  [45, 'сорок пять', "сорок п'ять"],
  [48, 'сорок восемь', 'сорока восьми', 'сорок вісім'],
  [72, 'семьдесят два', 'семидесяти двух', 'сімдесят дві', 'сімдесяти двох'],
] as const) {
  for (const word of words) WORDS.set(word, value);
}
