import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { SITES } from '../../src/sites/index.ts';
import { readSources } from './sources.ts';

type Messages = Record<string, { message: string }>;
const LOCALES = ['en', 'zh_CN', 'zh_TW', 'ru', 'uk'];
const readMessages = (locale: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
const english = readMessages('en');

describe('sites', () => {
  it.each(SITES.map((site) => [site.id, site] as const))(
    '%s has its file, its pages, and its hosts in the manifest',
    (id, site) => {
      expect(readdirSync('src/sites')).toContain(`${id}.ts`);
      expect(readdirSync(`test/sites/${id}`).some((name) => name.endsWith('.html'))).toBe(true);
      for (const pattern of site.matches) {
        expect(manifest.host_permissions).toContain(pattern.replace(/(:\/\/[^/]+\/).*/, '$1*'));
        expect(manifest.content_scripts[0]?.matches).toContain(pattern.replace(/(:\/\/[^/]+\/).*/, '$1*'));
      }
    },
  );
});

describe('the manifest', () => {
  it('asks for no more than the design allows', () => {
    const allowed = [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'contextMenus',
      'activeTab',
      'sidePanel',
    ];
    for (const permission of manifest.permissions) expect(allowed).toContain(permission);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.content_security_policy.extension_pages).toBe("default-src 'self'");
  });
});

describe('locales', () => {
  it('are these five', () => expect(readdirSync('public/_locales').sort()).toEqual([...LOCALES].sort()));

  it.each(LOCALES)('%s has every sentence, with the same blanks', (locale) => {
    const messages = readMessages(locale);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    const blanks = (text = '') => (text.match(/\$\d/g) ?? []).sort();
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(blanks(message), key).toEqual(blanks(english[key]?.message));
    }
  });

  it('have no sentence that nobody says', () => {
    const code =
      readSources('src')
        .map(({ text }) => text)
        .join('\n') + JSON.stringify(manifest);
    const built = [
      'temperament_',
      'certainty_',
      'situation_',
      'category_',
      'severity_',
      'sender_',
      'problem_',
      'check_',
      'step_',
      'promise_',
      'promises_',
      'turn_',
      'snooze_',
      'fault_',
      'file_',
      'outcome_',
    ];
    const unsaid = Object.keys(english).filter(
      (key) =>
        !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`) && !built.some((start) => key.startsWith(start)),
    );
    expect(unsaid).toEqual([]);
  });
});

describe('promises to ourselves', () => {
  it('are kept: no TODO is past its date, and each has one', () => {
    const all = [...readSources('src'), ...readSources('test'), ...readSources('scripts')].filter(
      ({ path }) => !path.endsWith('registers.test.ts'),
    );
    const today = new Date().toISOString().slice(0, 10);
    const broken = all.flatMap(({ path, text }) =>
      [...text.matchAll(/\bTODO\b(?: \[(\d{4}-\d\d-\d\d)\])?/g)]
        .filter(([, due]) => !due || due < today)
        .map(() => path),
    );
    expect(broken).toEqual([]);
  });
});
