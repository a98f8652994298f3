import { expect, it } from 'vitest';
import { createContext, NOW } from '../support/job-context.ts';

const reader = await createContext().loadReader();

it.each([
  ['Номер 4412\n\n> Вітаємо! Який номер вашого замовлення?', 'uk'],
  ['Номер 4412\n\n> Здравствуйте! Какой номер вашего заказа?', 'ru'],
  ['明天下午\n\n從我的 iPhone 傳送', 'zh-Hant'],
  ['4412\n\n> Hello! What is the number of your order?', 'en'],
  ['Merci, c’est parfait pour nous\n\n> Hello! What is the number of your order?', null],
  ['Дякую, номер 4412\n\n> Здравствуйте! Какой номер вашего заказа?', 'uk'],
])('own words that two languages share are in the language of the rest: %j', (text, language) => {
  expect(reader?.read({ text, receivedAt: NOW, tz: 'Europe/Kyiv' }).language).toBe(language);
});
