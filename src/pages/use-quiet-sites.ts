import { useEffect, useState } from 'preact/hooks';
import { loadSettings, saveSettings } from '../platform/storage.ts';

/** The sites where palette and shortcuts are off, as match patterns; null until they are loaded. */
export function useQuietSites(): [sites: string[] | null, decide: (site: string, isQuiet: boolean) => Promise<void>] {
  const [sites, setSites] = useState<string[] | null>(null);
  useEffect(() => void loadSettings().then(({ quietSites }) => setSites(quietSites)), []);
  const decide = async (site: string, isQuiet: boolean): Promise<void> => {
    const others = (await loadSettings()).quietSites.filter((one) => one !== site);
    const { quietSites } = await saveSettings({ quietSites: isQuiet ? [...others, site] : others });
    setSites(quietSites);
  };
  return [sites, decide];
}
