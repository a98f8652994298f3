import { expect, it } from 'vitest';
import { pullOfLetters } from '../../../src/core/language/cyrillic-cues.ts';
import { findOwnWords, findUnquotedLines } from '../../../src/core/language/own-words.ts';

// What is told by its first signs, before the whole of it is looked at.

it.each([
  '## Please type your reply above this line ##',
  'Please type your reply above this line',
  'Write a reply above this line',
  'Enter your response above this line',
  'Add a reply above this line',
  'Post your reply above this line',
  'Reply above this line',
  'Пожалуйста, введите ответ выше этой строки',
  'Напишите ответ выше этой линии',
  'Ответьте выше этой строки',
  'Будь ласка, введіть відповідь вище цього рядка',
  'Напишіть відповідь над цією лінією',
  'Відповідайте, тобто дайте відповідь вище цієї риски',
  'Відповідь вище цієї лінії',
  '请在此行上方回复',
  '請在此線上方回覆',
  '在此行上方回复',
])('ends the own words at "%s"', (line) => {
  expect(findUnquotedLines(`Yes, please.\n\n${line}\n\nWhat came before`)).toEqual(['Yes, please.']);
});

it.each([
  ['Original message', 'From: Anna <anna@studio.example>\nTo: Tom'],
  ['Original message', '|---|---|\n| From | Anna <anna@studio.example> |\n| To | Tom |'],
])('knows the title "%s" by the headers below', (title, headers) => {
  expect(findUnquotedLines(`Yes, please.\n\n${title}\n${headers}\n\nHello`)).toEqual(['Yes, please.']);
});

it.each([
  ['加入腾讯会议', '会议 ID：123 456 789'],
  ['王明邀请您参加Teams', 'https://meet.example/1'],
  ['Anna Berg is inviting you to a scheduled Zoom meeting.', 'Meeting ID: 123 456 789'],
  ['Анна Берг приглашает вас на запланированную конференцию: Zoom', 'https://meet.example/1'],
])('leaves out the invitation "%s"', (first, wayIn) => {
  const words = 'We can talk tomorrow at ten.';
  expect(findOwnWords(`${words}\n\n${first}\n${wayIn}`).map(({ text }) => text)).toEqual([words]);
});

it.each([
  ['скс', 1.5],
  ["о'с", 2],
  ['ять', 1.5],
  ['пошо', 0],
  ['ння', -2.5],
])('weighs the letter groups of "%s"', (word, pull) => {
  expect(pullOfLetters(word)).toBe(pull);
});
