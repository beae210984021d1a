import { readExport, type Reading } from '#domain/record/read-export.ts';

/** Larger than any record, and small enough to be read at once. */
export const MOST_MEGABYTES = 64;

export type FileRead =
  | { state: 'read'; file: string; reading: Reading }
  | { state: 'too-big'; file: string; megabytes: number }
  | { state: 'failed'; file: string };

/** Reads a file that the learner chose. Never throws: it says what is the matter. */
export async function readFile(file: File): Promise<FileRead> {
  const megabytes = Math.ceil(file.size / 1_000_000);
  if (megabytes > MOST_MEGABYTES) return { state: 'too-big', file: file.name, megabytes };
  try {
    return { state: 'read', file: file.name, reading: readExport(await file.text()) };
  } catch {
    return { state: 'failed', file: file.name };
  }
}
