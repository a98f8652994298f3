import type { WorkCalendar } from '../../core/working-time/calendar.ts';
import type { TactDb } from '../../db/schema.ts';
import type { NoteRunner } from '../../ui/use-note.ts';

/** What every tab of the dashboard is given. */
export interface TabProps {
  db: TactDb;
  query: string;
  notes: NoteRunner;
  /** Instant, ms. */
  now: number;
  /** IANA zone of the user. */
  tz: string;
  calendar: WorkCalendar;
}
