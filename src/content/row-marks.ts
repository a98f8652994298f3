/** Small marks in the mail list: how long until the answer is owed, and that there is a complaint. */
import type { RowMark } from '../contract/messages.ts';
import { countdownLabel, countdownTone } from '../core/deadlines/countdown.ts';
import { isSnoozed } from '../core/deadlines/deadline.ts';
import { threadKeyOf } from '../core/thread-key.ts';
import { ask } from '../platform/ask.ts';
import { t } from '../platform/i18n.ts';
import type { Page, Row, Site } from '../sites/site.ts';
import { leftText } from '../ui/times.ts';

/** Colours that hold on white and on dark lists alike. */
const TONES = { calm: '#5b7390', amber: '#945800', red: '#c5362c' };

export interface RowMarks {
  look: () => Promise<void>;
  /** Ask anew at the next look, though the rows are the same. */
  forget: () => void;
}

export function createRowMarks(site: Site, page: () => Page): RowMarks {
  let asked = '';
  let marks = new Map<string, RowMark>();

  const look = async (): Promise<void> => {
    const rows = site.readRows?.(page()) ?? [];
    if (rows.length === 0) {
      asked = '';
      return;
    }
    const account = site.accountOf(page());
    const keyed = rows.slice(0, 1_000).map((row) => ({ row, threadKey: threadKeyOf(site.id, account, row.id) }));
    const question = keyed.map(({ row, threadKey }) => `${threadKey}${row.answered ? '+' : ''}`).join('\n');
    if (question !== asked) {
      asked = question;
      const seen = keyed.map(({ row, threadKey }) => ({ threadKey, answered: row.answered ?? false }));
      const found = await ask('rows:seen', { rows: seen }).catch(() => null);
      if (!Array.isArray(found)) {
        asked = ''; // the next look asks anew
        return;
      }
      marks = new Map(found.map((mark) => [mark.threadKey, mark]));
    }
    const now = Date.now();
    for (const { row, threadKey } of keyed) drawMark(row, marks.get(threadKey), now);
  };
  return {
    look,
    forget: () => {
      asked = '';
    },
  };
}

function drawMark({ markPlace }: Row, mark: RowMark | undefined, now: number): void {
  const old = markPlace.querySelector(':scope > tact-mark');
  const deadline = mark?.deadline && !isSnoozed(mark.deadline, now) ? mark.deadline : null;
  if (!mark || (!deadline && !mark.complaint)) {
    old?.remove();
    return;
  }
  const { complaint } = mark;
  const label = [complaint ? '!' : '', deadline ? countdownLabel(deadline.dueAt, now) : ''].join(' ').trim();
  const title = [complaint ? t('isComplaint') : '', deadline ? t('rowDue', leftText(deadline.dueAt, now)) : ''];
  const colour = TONES[deadline ? countdownTone(deadline, now) : 'amber'];
  if (old?.textContent === label && old.getAttribute('data-tone') === colour) return;
  const node = (old ?? document.createElement('tact-mark')) as HTMLElement;
  node.setAttribute('data-tact', '');
  node.setAttribute('data-tone', colour);
  node.setAttribute('role', 'img');
  node.setAttribute('aria-label', title.filter(Boolean).join(', '));
  node.title = title.filter(Boolean).join(', ');
  node.textContent = label;
  // A line height of one and no block padding: the mark must never make its row taller.
  node.style.cssText = `all: initial; display: inline-block; margin: 0 6px 0 0; padding: 0 5px; border-radius: 7px; font: 600 11px/1.3 system-ui, sans-serif; vertical-align: baseline; color: #fff; background: ${colour}; cursor: default;`;
  if (!old) markPlace.prepend(node);
}
