import type { JSX } from 'preact';
import type { Request } from '../../contract/messages.ts';
import { COMPLAINT_CATEGORIES, type Complaint, SEVERITIES } from '../../core/types.ts';
import { t } from '../../platform/i18n.ts';
import { openAddress } from '../../platform/tabs.ts';
import { TemperamentMark } from '../../ui/temperament-mark.tsx';
import { instantText } from '../../ui/times.ts';
import { categoryWord, severityWord } from '../../ui/words.ts';

/** Every complaint, newest first, with what it is about and how grave it is. */
export function ComplaintList(props: {
  complaints: Complaint[] | undefined;
  searching: boolean;
  onChange: (change: Request<'complaint:change'>) => void;
  onClose: (id: string, closed: boolean) => void;
  onDelete: (id: string) => void;
}): JSX.Element | null {
  const { complaints, searching, onChange, onClose, onDelete } = props;
  if (!complaints) return null;
  if (complaints.length === 0) return <p class="empty">{t(searching ? 'nothingFound' : 'noComplaints')}</p>;
  return (
    <ul class="cards">
      {complaints.map(({ id, category, severity, closedAt, ...complaint }) => (
        <li key={id} class={closedAt === null ? '' : 'closed'}>
          <div class="top">
            <b>{complaint.clientName || complaint.clientAddress || t('unknownSender')}</b>
            <small>
              {instantText(complaint.openedAt)}
              {closedAt !== null && ` · ${t('settledOn', instantText(closedAt))}`}
            </small>
          </div>
          <div>{complaint.subject}</div>
          <blockquote class="words" lang={complaint.language ?? undefined}>
            {complaint.words}
          </blockquote>
          <div class="top">
            <span class="row">
              <TemperamentMark temperament={complaint.temperament} />
              <label>
                {t('category')}
                <select
                  value={category}
                  onChange={(e) => onChange({ id, severity, category: e.currentTarget.value as typeof category })}
                >
                  {COMPLAINT_CATEGORIES.map((value) => (
                    <option key={value} value={value}>
                      {categoryWord(value)}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                {t('severity')}
                <select
                  value={severity}
                  onChange={(e) => onChange({ id, category, severity: e.currentTarget.value as typeof severity })}
                >
                  {SEVERITIES.map((value) => (
                    <option key={value} value={value}>
                      {severityWord(value)}
                    </option>
                  ))}
                </select>
              </label>
            </span>
            <span class="row">
              <button type="button" onClick={() => void openAddress(complaint.url)}>
                {t('openThread')}
              </button>
              <button type="button" onClick={() => onClose(id, closedAt === null)}>
                {t(closedAt === null ? 'settle' : 'reopen')}
              </button>
              <button type="button" aria-label={t('deleteNamed', complaint.subject)} onClick={() => onDelete(id)}>
                {t('delete')}
              </button>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
