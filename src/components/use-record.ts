import { EMPTY_RECORD, type LearnerRecord } from '#domain/record/fold.ts';
import { $isLoaded, $record } from '#stores/record.ts';
import { useStore } from '@nanostores/react';

/**
 * Reads the learner record in an island.
 *
 * The first render matches the built page, which knows of no learner; what this browser
 * keeps follows at once. Until `isLoaded`, an empty record says nothing.
 */
export function useRecord(): { record: LearnerRecord; isLoaded: boolean } {
  return {
    record: useStore($record, { ssr: () => EMPTY_RECORD }),
    isLoaded: useStore($isLoaded, { ssr: () => false }),
  };
}
