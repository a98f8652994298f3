import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { PaletteKey } from '../palette-key.tsx';
import { useQuietSites } from '../use-quiet-sites.ts';

/** The palette's key, how shortcuts are used, and the sites where both are off. */
export function PaletteOptions(): JSX.Element {
  const [quiet, decide] = useQuietSites();
  return (
    <fieldset>
      <legend>{t('paletteName')}</legend>
      <PaletteKey />
      <p>{t('shortcutHelp')}</p>
      <h2>{t('quietTitle')}</h2>
      {quiet?.length === 0 && <p class="soft">{t('quietNone')}</p>}
      <ul class="sites">
        {quiet?.map((site) => {
          const host = site.replace('/*', '').replace('https://', '');
          return (
            <li key={site}>
              <span>{host}</span>
              <button type="button" onClick={() => void decide(site, false)}>
                {t('turnOn', host)}
              </button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
