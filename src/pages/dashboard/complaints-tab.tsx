import type { JSX } from 'preact';
import { loadComplaints } from '../../db/complaints.ts';
import { ask } from '../../platform/ask.ts';
import { t } from '../../platform/i18n.ts';
import { problemSentence } from '../../ui/words.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { ComplaintList } from './complaint-list.tsx';
import { NONE, useSearch } from './search-records.ts';
import type { TabProps } from './tab.ts';

/** Every complaint that was logged. */
export function ComplaintsTab({ db, query, notes: { run } }: TabProps): JSX.Element {
  const complaints = useLiveQuery(() => loadComplaints(db));
  const found = useSearch(complaints.value ?? NONE, ['clientName', 'clientAddress', 'subject', 'words'], query);
  return (
    <>
      {complaints.problem && <p class="empty">{problemSentence(complaints.problem)}</p>}
      <ComplaintList
        complaints={complaints.value && found}
        searching={query !== ''}
        onChange={(change) => void run(ask('complaint:change', change), t('complaintChanged'))}
        onClose={(id, closed) =>
          void run(ask('complaint:close', { id, closed }), t(closed ? 'complaintClosed' : 'complaintReopened'))
        }
        onDelete={(id) => void run(ask('complaint:delete', { id }), t('complaintDeleted'))}
      />
    </>
  );
}
