import { fetchData } from '#components/use-fetched.ts';
import type { ExamKeys } from '#domain/assessment/taught-item.ts';
import type { LearnerRecord } from '#domain/record/fold.ts';
import { latestScoring } from '#domain/record/select.ts';
import { rescoreAttempt, type ExamRules } from '#stores/attempt.ts';
import { useEffect, useRef } from 'react';

/**
 * Scores attempts anew whose exam has changed since they were last scored. Where the keys cannot
 * be fetched, the record stays as it is until the next visit.
 *
 * @param exams The exams as they are now.
 * @param home Address under which their pages stand.
 */
export function useRescoring(
  record: LearnerRecord,
  exams: readonly ExamRules[],
  home: string,
  isLoaded: boolean,
): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (!isLoaded || isDone.current) return;
    isDone.current = true;
    for (const exam of exams) {
      const stale = Object.values(record.attempts).filter((attempt) => {
        const last = latestScoring(attempt);
        return attempt.exam === exam.id && last && last.content !== exam.content;
      });
      if (stale.length === 0) continue;
      fetchData<ExamKeys>(`${home}exams/${exam.id}/key.json`).then(
        (keys) => stale.forEach((attempt) => rescoreAttempt(attempt, exam, keys)),
        () => undefined,
      );
    }
  }, [record, exams, home, isLoaded]);
}
