import { afterEach, expect, it, vi } from 'vitest';
import messages from '../../public/_locales/zh_TW/messages.json' with { type: 'json' };
import { listText } from '../../src/ui/words.ts';
import browser from '../support/fake-browser.ts';

afterEach(() => vi.restoreAllMocks());

it('lists with commas', () => expect(listText(['A', 'B', 'C'])).toBe('A, B, C'));

it('lists with 、 in Chinese', () => {
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue(messages.thisLanguage.message);
  expect(listText(new Set(['傾聽', '道歉', '跟進']))).toBe('傾聽、道歉、跟進');
});
