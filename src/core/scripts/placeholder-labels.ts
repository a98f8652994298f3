import type { Language } from '../types.ts';

/** What a missing value of each placeholder is called in the text, in brackets, and in the form that asks for it. */
const LABELS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'client.first_name': 'first name',
    'client.honorific': 'form of address',
    'client.name': 'client name',
    'me.name': 'your name',
    'thread.subject': 'subject',
    'complaint.point': 'what went wrong',
    deadline: 'date and time',
  },
  'zh-Hans': {
    'client.first_name': '名字',
    'client.honorific': '称呼',
    'client.name': '客户姓名',
    'me.name': '署名',
    'thread.subject': '主题',
    'complaint.point': '投诉要点',
    deadline: '日期和时间',
  },
  'zh-Hant': {
    'client.first_name': '名字',
    'client.honorific': '稱呼',
    'client.name': '客戶姓名',
    'me.name': '署名',
    'thread.subject': '主旨',
    'complaint.point': '客訴重點',
    deadline: '日期與時間',
  },
  ru: {
    'client.first_name': 'имя',
    'client.honorific': 'имя или имя и отчество',
    'client.name': 'имя и фамилия клиента',
    'me.name': 'Ваше имя',
    'thread.subject': 'тема',
    'complaint.point': 'что произошло',
    deadline: 'дата и время',
  },
  uk: {
    'client.first_name': 'ім’я',
    'client.honorific': 'ім’я у звертанні',
    'client.name': 'ім’я та прізвище клієнта',
    'me.name': 'Ваше ім’я',
    'thread.subject': 'тема',
    'complaint.point': 'що сталося',
    deadline: 'дата й час',
  },
};

/** The label of a placeholder in that language; a name that Tact does not know is its own label. */
export function findLabel(name: string, language: Language): string {
  const labels = LABELS[language];
  return (Object.hasOwn(labels, name) && labels[name]) || name;
}
