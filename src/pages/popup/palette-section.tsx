import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { originPattern } from '../../platform/permissions.ts';
import type { OpenTab } from '../../platform/tabs.ts';
import { PaletteKey } from '../palette-key.tsx';
import { useQuietSites } from '../use-quiet-sites.ts';

/** The palette's key, and whether palette and shortcuts are wanted on the site in front. */
export function PaletteSection({ tab }: { tab: OpenTab | null }): JSX.Element {
  const [quiet, decide] = useQuietSites();
  const site = tab && originPattern(tab.url);
  return (
    <section aria-labelledby="palette">
      <h2 id="palette">{t('paletteName')}</h2>
      <PaletteKey />
      {site && quiet && (
        <label class="tick">
          <input
            type="checkbox"
            checked={!quiet.includes(site)}
            onChange={(event) => void decide(site, !event.currentTarget.checked)}
          />
          {t('paletteHere', new URL(tab.url).hostname)}
        </label>
      )}
    </section>
  );
}
