import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { requestSite } from '../../platform/permissions.ts';
import { copyText } from '../../ui/copy-text.ts';
import type { OnScreen } from './use-thread.ts';

/** Why there is nothing to read in this tab, and what to do about it. */
export function NoThread({ screen, onTurnedOn }: { screen: OnScreen; onTurnedOn: () => void }): JSX.Element {
  const { askFor, page, tab } = screen;
  if (askFor) return <TurnOn pattern={askFor} onTurnedOn={onTurnedOn} />;
  if (page && page.missing.length > 0) return <CannotRead page={page} />;
  if (page?.site) return <p class="say">{t('openMail', page.siteLabel)}</p>;
  if (page) return <p class="say">{t('siteUnknown')}</p>;
  return <p class="say">{t(tab?.url.startsWith('http') ? 'reloadPage' : 'openMailbox')}</p>;
}

function TurnOn({ pattern, onTurnedOn }: { pattern: string; onTurnedOn: () => void }): JSX.Element {
  const [refused, setRefused] = useState(false);
  const host = new URL(pattern.replace('*', '')).hostname;
  return (
    <div class="say">
      <p>{t('siteOff', host)}</p>
      <button
        type="button"
        class="primary"
        onClick={async () => {
          const granted = await requestSite(pattern);
          setRefused(!granted);
          if (granted) onTurnedOn();
        }}
      >
        {t('turnOn', host)}
      </button>
      {refused && <p role="status">{t('turnOnRefused')}</p>}
    </div>
  );
}

/** The page has changed: says what is missing, and offers a report that holds none of its words. */
function CannotRead({ page }: { page: NonNullable<OnScreen['page']> }): JSX.Element {
  const [copied, setCopied] = useState('');
  return (
    <div class="say">
      <p>{t('pageChanged', page.siteLabel, page.missing.join(', '))}</p>
      {page.report && (
        <button
          type="button"
          onClick={async () => setCopied(t((await copyText(page.report ?? '')) ? 'copied' : 'copyFailed'))}
        >
          {t('copyReport')}
        </button>
      )}
      <span role="status"> {copied}</span>
    </div>
  );
}
