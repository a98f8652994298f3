import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClientName } from '../../../src/core/scripts/address-client.ts';
import { LANGUAGES, type Language } from '../../../src/core/types.ts';

type Expected = [first: string | null, family: string | null, honorific: string | null];
const NOBODY: Expected = [null, null, null];

function parse(name: string, language: Language, address = ''): Expected {
  const { firstName, familyName, honorific } = parseClientName(name, address, language);
  return [firstName, familyName, honorific];
}

describe('how to address a client', () => {
  it.each<[string, Expected]>([
    ['Anna Kovalenko', ['Anna', 'Kovalenko', 'Anna']],
    ['Kovalenko, Olena', ['Olena', 'Kovalenko', 'Olena']],
    ["O'Brien, Sean", ['Sean', "O'Brien", 'Sean']],
    ['van der Berg, Jan', ['Jan', 'Berg', 'Jan']],
    ['JOHN SMITH', ['John', 'Smith', 'John']],
    ['john smith', ['John', 'Smith', 'John']],
    ['Mary-Jane McDonald', ['Mary-Jane', 'McDonald', 'Mary-Jane']],
    ['"Anna Smith"', ['Anna', 'Smith', 'Anna']],
    ['Anna Smith (Nordwind)', ['Anna', 'Smith', 'Anna']],
    ['John Smith, PhD', ['John', 'Smith', 'John']],
    ['Dr. John Smith', ['John', 'Smith', 'John']],
    ['Mr. Smith', [null, 'Smith', 'Mr. Smith']],
    ["Anna - 'Smith .", ['Anna', 'Smith', 'Anna']],
    ['Zhang Xiaoming', ['Xiaoming', 'Zhang', 'Xiaoming']],
    ['Amy Chen', ['Amy', 'Chen', 'Amy']],
    ['Li Wei', [null, null, 'Li Wei']],
    ['张伟', [null, '张', '张伟']],
  ])('in English, %s', (name, expected) => {
    expect(parse(name, 'en')).toEqual(expected);
  });

  it.each<[string, Language, Expected]>([
    ['张伟', 'zh-Hans', ['伟', '张', '张伟']],
    ['王小明', 'zh-Hans', ['小明', '王', '王小明']],
    ['欧阳娜娜', 'zh-Hans', ['娜娜', '欧阳', '欧阳娜娜']],
    ['司马光', 'zh-Hans', ['光', '司马', '司马光']],
    ['张建工', 'zh-Hans', ['建工', '张', '张建工']],
    ['陈总', 'zh-Hans', [null, '陈', '陈总']],
    ['李女士', 'zh-Hans', [null, '李', '李女士']],
    ['陳經理', 'zh-Hant', [null, '陳', '陳經理']],
    ['林志玲 小姐', 'zh-Hant', ['志玲', '林', '林志玲小姐']],
    ['歐陽菲菲', 'zh-Hant', ['菲菲', '歐陽', '歐陽菲菲']],
    ['陳志明 Kevin', 'zh-Hant', ['志明', '陳', '陳志明']],
    ['Kevin Chen', 'zh-Hant', ['Kevin', 'Chen', 'Kevin']],
    ['Wang Xiaoming', 'zh-Hans', ['Xiaoming', 'Wang', 'Wang Xiaoming']],
    ['腾讯客服', 'zh-Hans', NOBODY],
    ['金融部', 'zh-Hans', NOBODY],
    ['王府井商城', 'zh-Hans', NOBODY],
    ['小米', 'zh-Hans', NOBODY],
    ['北京科技有限公司', 'zh-Hans', NOBODY],
    ['張', 'zh-Hant', NOBODY],
  ])('in Chinese, %s (%s)', (name, language, expected) => {
    expect(parse(name, language)).toEqual(expected);
  });

  it.each<[string, Expected]>([
    ['Иван Петрович', ['Иван', null, 'Иван Петрович']],
    ['Иванов Иван Петрович', ['Иван', 'Иванов', 'Иван Петрович']],
    ['Анна Сергеевна Орлова', ['Анна', 'Орлова', 'Анна Сергеевна']],
    ['ИВАНОВА АННА', ['Анна', 'Иванова', 'Анна']],
    ['Ольга Смирнова', ['Ольга', 'Смирнова', 'Ольга']],
    ['Смирнова, Ольга', ['Ольга', 'Смирнова', 'Ольга']],
    ['Мария Петрович', ['Мария', 'Петрович', 'Мария']],
    ['Пётр', ['Пётр', null, 'Пётр']],
    ['Гузель Ахметова', ['Гузель', 'Ахметова', 'Гузель']],
    ['Кравец Лещ', NOBODY],
    ['Служба поддержки', NOBODY],
    ['ООО Ромашка', NOBODY],
    ['Ромашка', NOBODY],
    ['И. Петров', NOBODY],
  ])('in Russian, %s', (name, expected) => {
    expect(parse(name, 'ru')).toEqual(expected);
  });

  it.each<[string, string | null]>([
    ['Олена Коваленко', 'Олено'],
    ['Коваленко Олена', 'Олено'],
    ['Оксана', 'Оксано'],
    ['Ольга', 'Ольго'],
    ['Марія', 'Маріє'],
    ['Софія', 'Софіє'],
    ['Наталя', 'Наталю'],
    ["Дар'я", "Дар'є"],
    ['Зоя', 'Зоє'],
    ['Любов', 'Любове'],
    ['Андрій', 'Андрію'],
    ['Сергій', 'Сергію'],
    ['Ігор', 'Ігорю'],
    ['Василь', 'Василю'],
    ['Тарас', 'Тарасе'],
    ['Олександр', 'Олександре'],
    ['Петро', 'Петре'],
    ['Дмитро', 'Дмитре'],
    ['Микола', 'Миколо'],
    ['Ілля', 'Ілле'],
    ['Олег', 'Олегу'],
    ['Федір', 'Федоре'],
    ['Яків', 'Якове'],
    ['Марко', 'Марку'],
    ['Олена Іванівна', 'Олено Іванівно'],
    ['Іваненко Андрій Петрович', 'Андрію Петровичу'],
    ['Ілля Ілліч', 'Ілле Іллічу'],
    ['Наталья Иванова', 'Наталья'],
    ['Джеймс Бондаренко', 'Джеймс'],
    ['Міша Бойко', 'Міша'],
    ['Відділ продажів', null],
  ])('in Ukrainian, %s is addressed as %s', (name, honorific) => {
    expect(parse(name, 'uk')[2]).toBe(honorific);
  });

  it.each([
    ['Support Team', ''],
    ['Acme GmbH', ''],
    ['Nordwind Logistik', 'a@nordwind-logistik.de'],
    ['Acme', 'x@acme.com'],
    ['Anna', 'info@example.com'],
    ['john@example.com', 'john@example.com'],
    ['J. Smith', ''],
    ['jsmith42', ''],
    ['Anna 🌸', ''],
    ['{{client.name}}', ''],
    ['{% if x %}', ''],
    ['[first name]', ''],
    ['<b>Anna</b> Smith', ''],
    ['John | Acme', ''],
    ['Anna via DocuSign', ''],
    ['García López, María', ''],
    ['De Vries', ''],
    ['Smith, John, Jane', ''],
    ['Анна Smith', ''],
    ['', ''],
    ['   ', ''],
    ['.', ''],
    ['Anna .', ''],
    ['Anna Smith'.repeat(50), ''],
  ])('gives no name for %s <%s>', (name, address) => {
    for (const language of LANGUAGES) expect(parse(name, language, address)).toEqual(NOBODY);
  });

  it('takes a single word that stands in the address', () => {
    expect(parse('Anna', 'en', 'anna.k@example.com')).toEqual(['Anna', null, 'Anna']);
  });

  it('cleans what a hostile sender puts into a name', () => {
    expect(parse('An\u202ena\n\tSmith\u0000', 'en')).toEqual(['Anna', 'Smith', 'Anna']);
  });

  it('never gives a part that is empty or not letters, whatever the name', () => {
    const piece = fc.constantFrom(
      'Anna',
      'Smith',
      ',',
      ' ',
      '{{',
      '}}',
      '(',
      ')',
      '"',
      'Олена',
      'Петрович',
      '张',
      '伟',
      '.',
      '-',
      "'",
      '@',
      '\n',
      '先生',
    );
    const name = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(name, fc.string(), fc.constantFrom(...LANGUAGES), (given, address, language) => {
        for (const part of parse(given, language, address)) {
          if (part !== null) expect(part).toMatch(/^\p{L}[\p{L}\p{M}'’ʼ. -]*$/u);
        }
      }),
    );
  });

  it('stays linear on 200 kB of adversarial name', () => {
    for (const unit of ['(', '"', ' ', 'a ', ', ', '张', 'Анна ', '（', "'", 'a-', 'wei'])
      expect(parse(unit.repeat(200_000 / unit.length), 'en').length).toBe(3);
  });
});
