import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DraftView } from '../../contract/messages.ts';
import type { SeenDraft } from '../../contract/shapes.ts';
import { ask, askTab } from '../../platform/ask.ts';
import { t } from '../../platform/i18n.ts';
import type { OpenTab } from '../../platform/tabs.ts';
import { DraftReview } from '../../ui/draft-review.tsx';
import { showTimesIn } from '../../ui/times.ts';
import { useDraftActions } from '../../ui/use-draft-actions.ts';
import type { NoteRunner } from '../../ui/use-note.ts';

/** The reply that is open in the tab, looked over; the same as below the reply itself. */
export function DraftSection(props: {
  tab: OpenTab;
  draft: SeenDraft;
  notes: NoteRunner;
  /** The reply was changed: look at the tab again. */
  onChange: () => Promise<void>;
}): JSX.Element | null {
  const { tab, draft, notes, onChange } = props;
  const [view, setView] = useState<DraftView | null>(null);
  const review = async (): Promise<void> => {
    const answer = await ask('draft:review', draft).catch(() => null);
    if (!answer || !('hints' in answer)) return;
    showTimesIn(answer.tz);
    setView(answer);
  };
  useEffect(() => void review(), [draft]);
  const fix = async (phrase: string, text: string): Promise<boolean> => {
    const answer = await askTab(tab.id, 'draft:fix', { phrase, text });
    await onChange();
    return answer !== null && 'done' in answer;
  };
  const { hints, ...actions } = useDraftActions(draft, view, notes, fix, () => void review());
  if (!view) return null;
  return (
    <section aria-labelledby="your-reply">
      <h2 id="your-reply">{t('yourReply')}</h2>
      <DraftReview view={view} hints={hints} now={Date.now()} {...actions} />
    </section>
  );
}
