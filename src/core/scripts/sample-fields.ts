import type { Language } from '../types.ts';
import type { Fields } from './render-script.ts';

const SAMPLES: Readonly<
  Record<Language, readonly [first: string, honorific: string, name: string, me: string, subject: string]>
> = {
  en: ['Hannah', 'Hannah', 'Hannah Whitfield', 'Alex Morgan', 'Order 4711'],
  'zh-Hans': ['晓梅', '林女士', '林晓梅', '王磊', '订单 4711'],
  'zh-Hant': ['怡君', '陳小姐', '陳怡君', '林志偉', '訂單 4711'],
  ru: ['Мария', 'Мария Сергеевна', 'Мария Соколова', 'Алексей Орлов', 'Заказ 4711'],
  uk: ['Оксана', 'Оксано Петрівно', 'Оксана Бойко', 'Андрій Коваль', 'Замовлення 4711'],
};

/** The values of a made-up client and user of that language, for previews; `deadline` is an instant, ms. */
export function sampleFields(language: Language, deadline: number): Fields {
  const [first, honorific, name, me, subject] = SAMPLES[language];
  return {
    'client.first_name': first,
    'client.honorific': honorific,
    'client.name': name,
    'me.name': me,
    'thread.subject': subject,
    deadline,
  };
}
