import type { JSX } from 'preact';
import { renderScript } from '../../../core/scripts/render-script.ts';
import { sampleFields } from '../../../core/scripts/sample-fields.ts';
import type { Language } from '../../../core/types.ts';
import { t } from '../../../platform/i18n.ts';
import { listText } from '../../../ui/words.ts';

/** A text as a made-up client of its language would read it, with what the user will be asked for marked. */
export function ScriptPreview({ text, language }: { text: string; language: Language }): JSX.Element {
  const parts = readParts(text, language);
  const asked = [...new Set(parts?.flatMap(({ words, isGap }) => (isGap ? [words.slice(1, -1)] : [])))];
  return (
    <section class="preview" aria-label={t('preview')}>
      <h3>{t('preview')}</h3>
      {parts && parts.length > 0 ? (
        <pre class="script-text" lang={language}>
          {parts.map(({ words, isGap }, i) => (isGap ? <mark key={i}>{words}</mark> : words))}
        </pre>
      ) : (
        <p class="soft">{t('previewEmpty')}</p>
      )}
      {asked.length > 0 && <p class="soft">{t('willBeAsked', listText(asked))}</p>}
    </section>
  );
}

/** The rendered text cut at its gaps; null while it cannot be read. */
function readParts(text: string, language: Language): { words: string; isGap: boolean }[] | null {
  const inTwoDays = new Date(Date.now() + 2 * 86_400_000).setHours(17, 0, 0, 0);
  const tz = Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    const rendered = renderScript(text, sampleFields(language, inTwoDays), { language, tz });
    const parts: { words: string; isGap: boolean }[] = [];
    let from = 0;
    for (const { start, end } of rendered.missing) {
      parts.push({ words: rendered.text.slice(from, start), isGap: false });
      parts.push({ words: rendered.text.slice(start, end), isGap: true });
      from = end;
    }
    parts.push({ words: rendered.text.slice(from), isGap: false });
    return parts.filter(({ words }) => words !== '');
  } catch {
    return null;
  }
}
