import type { LearnerRecord } from '#domain/record/fold.ts';
import { copyReason } from '#domain/record/reminders.ts';
import { lastBackup } from '#stores/backup.ts';
import { $events } from '#stores/record.ts';
import { useStore } from '@nanostores/react';
import type { RecordProps } from './RecordView.tsx';

/** A quiet line when a copy of the record is due. */
export function CopyReminder({ course, site, record }: RecordProps & { record: LearnerRecord }) {
  const reason = copyReason({
    events: useStore($events),
    record,
    modules: course.modules,
    lastBackup: lastBackup(),
    now: new Date().toISOString(),
    userAgent: navigator.userAgent,
  });
  if (!reason) return null;
  return (
    <p className="small soft copy-due no-print">
      {site.copy.reasons[reason]} <a href="#backup">{site.copy.link}</a>
    </p>
  );
}
