import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { dropSite, findSites } from '../../platform/permissions.ts';

/** Where Tact is on; each site can be turned off here. */
export function Sites(): JSX.Element {
  const [sites, setSites] = useState<string[]>([]);
  const refresh = async (): Promise<void> => setSites(await findSites());
  const [refused, setRefused] = useState(false);
  useEffect(() => void refresh(), []);
  const turnOff = async (pattern: string): Promise<void> => {
    setRefused(!(await dropSite(pattern).catch(() => false)));
    await refresh();
  };
  return (
    <fieldset>
      <legend>{t('sitesTitle')}</legend>
      <p>{t('sitesHelp')}</p>
      <ul class="sites">
        {sites.map((pattern) => (
          <li key={pattern}>
            <span>{pattern.replace('/*', '')}</span>
            <button type="button" onClick={() => void turnOff(pattern)}>
              {t('turnOff')}
            </button>
          </li>
        ))}
      </ul>
      <span role="status">{refused && t('turnOffRefused')}</span>
    </fieldset>
  );
}
