import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../contract/settings.ts';
import { t } from '../../platform/i18n.ts';
import { loadSettings, saveSettings } from '../../platform/storage.ts';
import type { NoteRunner } from '../../ui/use-note.ts';

/** A setting that is on or off, stored at once when it is turned; on until it is read. */
export function useSwitch(
  name: 'notify' | 'secondLook',
  say: NoteRunner['say'],
): [isOn: boolean, turn: (isOn: boolean) => void] {
  const [isOn, setOn] = useState(true);
  useEffect(() => void loadSettings().then((settings) => setOn(settings[name])), []);
  const turn = async (wanted: boolean): Promise<void> => {
    setOn(wanted);
    const change: Partial<Settings> = { [name]: wanted };
    await saveSettings(change);
    say({ text: t('saved') });
  };
  return [isOn, (wanted) => void turn(wanted)];
}
