import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/core/scripts/library/index.ts';
import { framesOf, joinScripts, textsOf } from '../../../src/core/scripts/packed-script.ts';
import { renderScript } from '../../../src/core/scripts/render-script.ts';
import { LANGUAGES, type Language, SITUATIONS, TEMPERAMENTS } from '../../../src/core/types.ts';

/** Never promised, because nobody controls it; never said, because it accuses or belittles; never used, because it is jargon. */
const FORBIDDEN: Record<Language, RegExp> = {
  en: /\b(?:guarantee|guaranteed|100 ?%|immediately|instantly|asap|as soon as possible|definitely|certainly fixed|never again|no later than today|as I (?:already )?said|as (?:already )?mentioned|you (?:must|should have|failed|did not understand)|calm down|unfortunately|to be honest|sla|eta|eod|fyi|kpi|ticket|escalat\w+|stakeholder\w*|deliverable\w*|roadmap|sprint|backlog|deploy\w*|rollback|hotfix|workaround|root cause|leverage|touch base|circle back|bandwidth|action item\w*|onboarding|kick-?off)\b/i,
  'zh-Hans':
    /保证|一定|绝对|百分之百|100 ?%|马上|立刻|立即|尽快|尽早|永远不会|肯定(?:能|会|可以)|赋能|闭环|抓手|对齐|颗粒度|拉通|沉淀|迭代|工单|您没看清|您应该|您必须|我说过了|冷静|亲，|你/,
  'zh-Hant':
    /保證|一定|絕對|百分之百|100 ?%|馬上|立刻|立即|盡快|儘快|盡早|儘早|永遠不會|肯定能|賦能|閉環|抓手|顆粒度|迭代|工單|您沒看清|您應該|您必須|我說過了|冷靜|你|質量|軟件|硬件|項目|信息|網絡|視頻|默認|反饋|登錄|郵件|通過|響應|合同|水平|優化|演示|數據|文檔|屏幕|打印|用戶|服務器|短信|周|里(?!程)/,
  ru: /гарантир|100 ?%|немедленно|мгновенно|моментально|как можно (?:скорее|быстрее)|в кратчайш|в ближайшее время|никогда больше|непременно|обязательно|стопроцентно|Вы (?:должны|обязаны)|как я уже|успокойтесь|к сожалению|тикет|дедлайн|(?<!\p{L})баг|фич[аи]|релиз|апдейт|кейс|фидбек|эскал|митинг|созвон|деплой|спринт|ASAP|SLA|в связи с|осуществ|данн(?:ый|ого|ом) |(?<!\p{L})(?:рад|рада|понял|поняла|уверен|уверена|благодарен|благодарна|прочитал|прочитала)(?!\p{L})|(?<!\p{L})я (?:готов|должен|был|хотел)а?(?!\p{L})/iu,
  uk: /гаранту|100 ?%|негайно|миттєво|якнайшвидше|якомога швидше|найближчим часом|у найкоротш|ніколи більше|неодмінно|обов’язково|Ви (?:повинні|мусите|зобов’язані)|як я вже|заспокойтеся|на жаль|тікет|дедлайн|(?<!\p{L})баг(?!ат)|фіч[аі]|реліз|апдейт|кейс|фідбек|ескал|мітинг|созвон|деплой|спринт|ASAP|SLA|у зв’язку з|приймати участь|на протязі|слідуюч|міроприєм|(?<![\p{L}’])являється|співпада|(?<!\p{L})(?:вірно|любий|получ\p{L}+|рахую|діючий|відноситься|рад|рада|радий|зрозумів|певен|певна|вдячний|вдячна|прочитав|прочитала)(?!\p{L})|(?<!\p{L})я (?:готовий|готова|повинен|повинна|був|була|зрозуміла)(?!\p{L})/iu,
};

/** Simplified and traditional form of characters that are common in mail and differ. */
const PAIRS =
  '里裡 后後 于於 们們 这這 个個 说說 话話 时時 间間 给給 为為 对對 错錯 现現 处處 进進 还還 过過 样樣 没沒 开開 关關 问問 题題 让讓 应應 该該 变變 请請 谁誰 将將 从從 与與 当當 备備 议議 务務 报報 实實 际際 边邊 认認 听聽 亲親 类類 点點 号號 级級 数數 据據 电電 讯訊 网網 页頁 简簡 单單 专專 业業 机機 构構 标標 准準 确確 经經 验驗 释釋 继繼 续續 维維 护護 觉覺 见見 规規 则則 计計 划劃 条條 约約 东東 门門 长長 乐樂 书書 会會 贵貴 气氣 欢歡 无無 吗嗎 么麼 体體 国國 学學 览覽 线線 组組 织織 总總 结結 发發 动動 头頭 写寫 谢謝 谅諒 办辦 带帶 烦煩 担擔 负負 责責 难難 账帳 项項 损損 紧緊 围圍 响響 恼惱 满滿 迟遲 帮幫 来來 忧憂 场場 记記 决決 复復 义義 权權 错錯 愿願 钱錢 费費 价價 够夠 较較 显顯 调調 顺順 顾顧 预預 领領 飞飛 马馬 齐齊'
    .split(' ')
    .map((pair) => [...pair] as [string, string]);
const SIMPLIFIED = new Set(PAIRS.map(([simplified]) => simplified));
const TRADITIONAL = new Set(PAIRS.map(([, traditional]) => traditional));

/** The letters of a text that belong to another language's writing. */
function findForeignLetters(text: string, language: Language): string {
  const foreign: Record<Language, (letter: string) => boolean> = {
    en: (letter) => /[\p{Script=Han}\p{Script=Cyrillic}]/u.test(letter),
    'zh-Hans': (letter) => TRADITIONAL.has(letter) || /\p{Script=Cyrillic}/u.test(letter),
    'zh-Hant': (letter) => SIMPLIFIED.has(letter) || /\p{Script=Cyrillic}/u.test(letter),
    ru: (letter) => /[іїєґІЇЄҐ]|\p{Script=Han}/u.test(letter),
    uk: (letter) => /[ыэёъЫЭЁЪ]|\p{Script=Han}/u.test(letter),
  };
  return [...text].filter(foreign[language]).join('');
}

const FILLED = {
  client: { first_name: 'Anna', honorific: 'Anna', name: 'Anna' },
  me: { name: 'Max' },
  thread: { subject: 'A-1' },
  complaint: { point: 'x' },
  deadline: '2026-11-20T17:00',
};

/** The body without placeholders, and everything else that people read of a script. */
function words(body: string): string {
  return body.replace(/\{\{[^}]*\}\}/g, ' ');
}

describe('the script library', () => {
  it('has at least 120 scripts, the same ones in every language', () => {
    const [first, ...others] = LANGUAGES.map((language) =>
      LIBRARY[language].map(({ id, temperaments, situation, topic }) => ({ id, temperaments, situation, topic })),
    );
    expect(first?.length).toBeGreaterThanOrEqual(120);
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(LANGUAGES)('is whole again after it was packed by columns (%s)', (language) =>
    expect(joinScripts(framesOf(LIBRARY.en), textsOf(LIBRARY[language]))).toEqual(LIBRARY[language]),
  );

  it('names every script once, in kebab-case', () => {
    const ids = LIBRARY.en.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });

  it.each(LANGUAGES)('has no body and no title twice in %s', (language) => {
    const scripts = LIBRARY[language];
    expect(new Set(scripts.map(({ body }) => body)).size).toBe(scripts.length);
    expect(new Set(scripts.map(({ title }) => title)).size).toBe(scripts.length);
  });

  it.each(LANGUAGES)('has no two bodies in %s that share most of their sentences', (language) => {
    const seen = new Map<string, string>();
    for (const { id, body } of LIBRARY[language]) {
      for (const sentence of words(body).split(/[.!?。！？\n]+/)) {
        const text = sentence.replace(/[^\p{L}]+/gu, ' ').trim();
        if (text.length < 40) continue;
        expect(`${seen.get(text) ?? id}: ${text}`).toBe(`${id}: ${text}`);
        seen.set(text, id);
      }
    }
  });

  it('has a first answer for every temperament in every situation, and a holding reply for every temperament', () => {
    for (const temperament of TEMPERAMENTS) {
      for (const situation of SITUATIONS) {
        expect(
          LIBRARY.en.filter((script) => script.temperaments[0] === temperament && script.situation === situation),
        ).toHaveLength(1);
      }
      expect(LIBRARY.en.find(({ id }) => id === `holding-${temperament}`)?.topic).toBe('holding');
    }
  });

  it.each(LANGUAGES)('renders every script in %s, filled and empty', (language) => {
    for (const { id, body } of LIBRARY[language]) {
      const filled = renderScript(body, FILLED, { language, tz: 'UTC' });
      expect(filled.text, id).not.toMatch(/\{\{|\{%|\}\}|undefined|\[object/);
      expect(
        filled.missing.filter(({ name }) => !name.startsWith('ask.')),
        id,
      ).toEqual([]);
      const empty = renderScript(body, {}, { language, tz: 'UTC' });
      for (const { label, start, end } of empty.missing) expect(empty.text.slice(start, end), id).toBe(`[${label}]`);
    }
  });

  it.each(LANGUAGES)('is made in %s of mails of 2 to 14 lines that name a person and a time', (language) => {
    for (const { id, topic, title, why, body } of LIBRARY[language]) {
      expect(body.split('\n').length, id).toBeGreaterThanOrEqual(2);
      expect(body.split('\n').length, id).toBeLessThanOrEqual(14);
      expect(body, id).not.toMatch(/\n\n\n|^\s|\s$/);
      expect(title, id).toMatch(/^\S[^\n]*\S$/);
      expect(why, id).toMatch(/^\S[^\n]*\S$/);
      if (topic === 'step') continue;
      expect(body, id).toMatch(/^[^\n]*(?:\{\{client\.(?:first_name|honorific)\}\}|Dear all|各位|коллеги|колеги)/);
      expect(body, id).toMatch(/\{\{me\.name\}\}(?: 敬上)?$/);
      if (id !== 'thanks-for-recommending') expect(body, id).toContain(' | date}}');
    }
  });

  it.each(LANGUAGES)('promises in %s nothing that nobody controls, accuses nobody and has no jargon', (language) => {
    for (const { id, body } of LIBRARY[language])
      expect(`${id}: ${FORBIDDEN[language].exec(words(body))?.[0] ?? ''}`).toBe(`${id}: `);
  });

  it.each(LANGUAGES)('is written in the letters of %s', (language) => {
    for (const { id, title, why, body } of LIBRARY[language]) {
      const text = `${title} ${why} ${body.replace(/\{\{(?!ask)[^}]*\}\}/g, '')}`;
      expect(`${id}: ${findForeignLetters(text, language)}`).toBe(`${id}: `);
    }
  });
});
