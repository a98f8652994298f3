import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadPaletteKey, openKeySettings } from '../platform/commands.ts';
import { t } from '../platform/i18n.ts';

/** The key that opens the palette, and the way to the browser's page where it is changed. */
export function PaletteKey(): JSX.Element {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => void loadPaletteKey().then(setKey), []);
  return (
    <p class="soft">
      {key !== null && (key === '' ? t('paletteNoKey') : t('paletteKey', key))}{' '}
      <button type="button" class="plain" onClick={() => void openKeySettings()}>
        {t('changeKey')}
      </button>
    </p>
  );
}
