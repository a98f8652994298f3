import { describe, expect, it } from 'vitest';
import { findKept, findReplaced } from '../../../src/core/promises/match-promises.ts';
import { promiseFrom } from './promise-from.ts';

const promises = (...phrases: string[]) =>
  phrases.map((phrase, index) => promiseFrom({ id: String(index), phrase, givenAt: index }));

describe('a mail of ours seems to keep', () => {
  it.each<[given: string[], text: string, kept: string[]]>([
    [['We’ll send the report by Friday'], 'Hello Olena,\nplease find the report attached.', ['0']],
    [['We’ll send the report by Friday'], 'Here is the final sales report.', ['0']],
    [['We’ll send the report by Friday'], 'Done. Thank you for waiting!', ['0']],
    [['We’ll send the report by Friday'], 'As promised, it is attached.', ['0']],
    [['We’ll send the report by Friday'], 'The report is not ready yet.', []],
    [['We’ll send the report by Friday'], 'The report will be attached tomorrow.', []],
    [['We’ll send the report by Friday'], 'Is the report done?', []],
    [['We’ll send the report by Friday'], 'The invoice is attached.', []],
    [['We’ll send the report by Friday', 'I will fix the login by Monday'], 'Done!', []],
    [['We’ll send the report by Friday', 'I will fix the login by Monday'], 'The login is fixed.', ['1']],
    [
      ['We’ll send the report by Friday', 'I will fix the login by Monday'],
      'We have fixed the login. The report is attached.',
      ['1', '0'],
    ],
    [['Отчёт пришлём до пятницы'], 'Добрый день! Отчёт во вложении.', ['0']],
    [['Исправим вход до понедельника', 'Отчёт пришлём до пятницы'], 'Вход исправлен, всё работает.', ['0']],
    [['Отчёт пришлём до пятницы'], 'Готово.', ['0']],
    [['Отчёт пришлём до пятницы'], 'Отчёт ещё не готов.', []],
    [['Отчёт пришлём до пятницы'], 'Счёт во вложении.', []],
    [['Звіт надішлемо до п’ятниці'], 'Добрий день! Звіт у вкладенні.', ['0']],
    [['Звіт надішлемо до п’ятниці'], 'Готово!', ['0']],
    [['Звіт надішлемо до п’ятниці'], 'Звіт поки не готовий.', []],
    [['Звіт надішлемо до п’ятниці'], 'Рахунок у вкладенні.', []],
    [['报告我们周五之前发给您'], '您好，报告见附件。', ['0']],
    [['报告我们周五之前发给您'], '已完成。', ['0']],
    [['报告我们周五之前发给您'], '报告还没完成。', []],
    [['报告我们周五之前发给您'], '发票见附件。', []],
    [['報告我們週五之前寄給您'], '您好，報告已經寄給您了。', ['0']],
    [['報告我們週五之前寄給您'], '報告尚未完成。', []],
  ])('of %j: "%s"', (given, text, kept) => {
    expect(findKept(text, promises(...given)).map(({ promiseId }) => promiseId)).toEqual(kept);
  });

  it('only what is open, and says by which sentence', () => {
    const [open] = promises('We’ll send the report by Friday');
    const ended = { ...promiseFrom({ id: 'ended', state: 'kept', endedAt: 1 }) };
    expect(findKept('Hi! The report is attached. Regards', [ended, ...(open ? [open] : [])])).toEqual([
      { promiseId: '0', phrase: 'The report is attached.' },
    ]);
  });

  it('nothing, and soon, in a giant mail', () => {
    expect(findKept('done '.repeat(50_000), promises('We’ll send the report by Friday'))).toEqual([]);
    expect(findKept('готово\n'.repeat(50_000), promises('Отчёт пришлём до пятницы', 'Исправим вход'))).toEqual([]);
  });
});

describe('a new date replaces', () => {
  it.each<[given: string[], next: string, replaced: string | null]>([
    [['We’ll send the report by Friday'], 'We will send the report by Monday', '0'],
    [['We’ll send the report by Friday'], 'You will have it by Monday', '0'],
    [['We’ll send the report by Friday'], 'We will send the invoice by Monday', null],
    [['We’ll send the report by Friday', 'I will fix the login by Monday'], 'We’ll fix the login on Tuesday', '1'],
    [['We’ll send the report by Friday', 'I will fix the login by Monday'], 'We will do it on Tuesday', null],
    [['I will fix the login by Monday'], 'We will fix the invoice template on Tuesday', null],
    [['Исправим вход до понедельника'], 'Исправим шаблон счёта во вторник', null],
    [['Отчёт пришлём до пятницы'], 'Отчёт сможем отправить в понедельник', '0'],
    [['Отчёт пришлём до пятницы'], 'Счёт отправим в понедельник', null],
    [['Звіт надішлемо до п’ятниці'], 'Звіт зможемо надіслати у понеділок', '0'],
    [['Звіт надішлемо до п’ятниці'], 'Рахунок надішлемо у понеділок', null],
    [['报告我们周五之前发给您'], '报告我们周一发给您', '0'],
    [['报告我们周五之前发给您'], '发票我们周一发给您', null],
    [['報告我們週五之前寄給您'], '報告我們週一寄給您', '0'],
  ])('of %j: "%s"', (given, phrase, replaced) => {
    const next = promiseFrom({ id: 'next', phrase, givenAt: 9, dueAt: 9_000 });
    expect(findReplaced(next, promises(...given))?.promise.id ?? null).toBe(replaced);
  });

  it('nothing of another thread, of the other side, of later, or that has ended', () => {
    const next = promiseFrom({ id: 'next', givenAt: 9, dueAt: 9_000 });
    for (const other of [
      { threadKey: 'gmail:me@studio.example:2' },
      { direction: 'theirs' as const },
      { givenAt: 10 },
      { state: 'kept' as const, endedAt: 5 },
      { id: 'next' },
    ])
      expect(findReplaced(next, [promiseFrom(other)])).toBeNull();
    expect(findReplaced(next, [promiseFrom({})])?.isSameDate).toBe(false);
    expect(findReplaced({ ...next, dueAt: 1_000 }, [promiseFrom({})])?.isSameDate).toBe(true);
  });
});
