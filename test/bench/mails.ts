import { loadCorpus } from '../../scripts/train/texts.ts';
import { LANGUAGES, type Language } from '../../src/core/types.ts';
import { ASKED_EN } from '../core/dates/cases/asked-en.ts';
import { ASKED_RU } from '../core/dates/cases/asked-ru.ts';
import { ASKED_UK } from '../core/dates/cases/asked-uk.ts';
import { ASKED_ZH_HANS } from '../core/dates/cases/asked-zh-hans.ts';
import { ASKED_ZH_HANT } from '../core/dates/cases/asked-zh-hant.ts';

const BYTES = 2_000;
const PER_LANGUAGE = 200;

interface Manner {
  greeting: string;
  closing: string;
  quoted: string;
  asked: readonly string[];
}

const askedOf = (blocks: typeof ASKED_EN): string[] => blocks.flatMap(({ rows }) => rows.map(([text]) => text));

const MANNERS: Record<Language, Manner> = {
  en: {
    greeting: 'Hello Anna,',
    closing: 'Best regards,\nTom Baker\nNorthwind Ltd\n+44 20 7946 0123',
    quoted: 'On Tue, 10 Nov 2026 at 09:12, Anna Berg <anna@studio.example> wrote:',
    asked: askedOf(ASKED_EN),
  },
  ru: {
    greeting: 'Анна, добрый день!',
    closing: 'С уважением,\nОлег Ким\nООО «Север»\n+7 495 123-45-67',
    quoted: 'вт, 10 нояб. 2026 г. в 09:12, Анна Берг <anna@studio.example>:',
    asked: askedOf(ASKED_RU),
  },
  uk: {
    greeting: 'Анно, доброго дня!',
    closing: 'З повагою,\nОлег Коваль\nТОВ «Північ»\n+380 44 123 45 67',
    quoted: 'вт, 10 лист. 2026 р. о 09:12 Анна Берг <anna@studio.example> пише:',
    asked: askedOf(ASKED_UK),
  },
  'zh-Hans': {
    greeting: '安娜，您好！',
    closing: '此致\n敬礼\n王明\n北方科技有限公司\n电话：010-12345678',
    quoted: '安娜 <anna@studio.example> 于2026年11月10日周二 09:12写道：',
    asked: askedOf(ASKED_ZH_HANS),
  },
  'zh-Hant': {
    greeting: '安娜您好：',
    closing: '祝商祺\n王明\n北方科技股份有限公司\n電話：02-1234-5678',
    quoted: '安娜 <anna@studio.example> 於 2026年11月10日 週二 上午9:12寫道：',
    asked: askedOf(ASKED_ZH_HANT),
  },
};

const bytesOf = (text: string): number => Buffer.byteLength(text);

/**
 * A thousand mails of two thousand bytes of UTF-8, as many in each language and no two alike: a greeting, texts of the
 * corpus as paragraphs, a request with a date, a signature, and in every third the message that it answers.
 */
export function makeMails(): { lang: Language; text: string }[] {
  const corpus = loadCorpus('.');
  return LANGUAGES.flatMap((lang) => {
    const texts = corpus.filter((text) => text.lang === lang).map(({ text }) => text.trim());
    let next = 0;
    // Steps that share no factor with the number of texts: neighbours differ in kind.
    const take = () => texts[(next++ * 37) % texts.length] as string;
    const { greeting, closing, quoted, asked } = MANNERS[lang];
    return Array.from({ length: PER_LANGUAGE }, (_, i) => {
      const foot = i % 3 === 0 ? `${closing}\n\n${quoted}\n\n> ${take().replaceAll('\n', '\n> ')}` : closing;
      const paragraphs = [greeting, asked[i % asked.length] as string];
      let room = BYTES - bytesOf(`${paragraphs.join('\n\n')}\n\n${foot}`);
      while (room > 2) {
        const bytes = Buffer.from(take()).subarray(0, room - 2);
        const text = new TextDecoder().decode(bytes).replace(/\uFFFD+$/, '');
        paragraphs.splice(-1, 0, text);
        room -= bytesOf(text) + 2;
        if (text === '') break;
      }
      return { lang, text: [...paragraphs, foot].join('\n\n') };
    });
  });
}
