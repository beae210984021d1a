import { readFile, type FileRead } from '#components/record/read-file.ts';
import { seeded, shuffle } from '#domain/chance.ts';
import {
  groupFiles,
  toLearner,
  type CohortFile,
  type Grouping,
  type Learner,
  type Pair,
} from '#domain/cohort/gather.ts';
import { newSeed } from '#stores/random.ts';

/** A file that could not even be looked into. */
export type Refused = Exclude<FileRead, { state: 'read' }> & { id: number };

/** Everything the room knows. It stands in memory, and nowhere else. */
export interface Cohort {
  files: readonly CohortFile[];
  refused: readonly Refused[];
  /** Files of one person, as the trainer said. */
  joined: readonly Pair[];
  grouping: Grouping;
  learners: readonly Learner[];
  /** By the id of a learner, the number they go by while names are hidden. */
  numbers: ReadonlyMap<number, number>;
}

export const EMPTY_COHORT: Cohort = {
  ...{ files: [], refused: [], joined: [], learners: [], numbers: new Map() },
  grouping: groupFiles([]),
};

export interface Progress {
  step: 'reading' | 'putting';
  n: number;
  all: number;
}

type Tell = (progress: Progress) => void;

/** Adds files. Between two of them the page can do other things; a large class takes a while. */
export async function addFiles(
  cohort: Cohort,
  added: readonly File[],
  tell: Tell,
): Promise<Cohort> {
  const files = [...cohort.files];
  const refused = [...cohort.refused];
  let id = Math.max(0, ...[...files, ...refused].map((file) => file.id));
  for (const [index, file] of added.entries()) {
    tell({ step: 'reading', n: index + 1, all: added.length });
    await breathe();
    const read = await readFile(file);
    id += 1;
    if (read.state === 'read') files.push({ id, name: read.file, reading: read.reading });
    else refused.push({ ...read, id });
  }
  return putTogether({ ...cohort, files, refused }, tell);
}

/** Calls two files one person's. */
export function joinFiles(cohort: Cohort, pair: Pair, tell: Tell): Promise<Cohort> {
  return putTogether({ ...cohort, joined: [...cohort.joined, pair] }, tell);
}

async function putTogether(cohort: Cohort, tell: Tell): Promise<Cohort> {
  const grouping = groupFiles(cohort.files, cohort.joined);
  const known = new Map(
    cohort.grouping.groups.map((group, index) => [keyOf(group), cohort.learners[index]]),
  );
  const learners: Learner[] = [];
  for (const group of grouping.groups) {
    tell({ step: 'putting', n: learners.length + 1, all: grouping.groups.length });
    const same = known.get(keyOf(group));
    if (!same) await breathe();
    learners.push(same ?? toLearner(group));
  }
  return { ...cohort, grouping, learners, numbers: numberAll(learners, cohort.numbers) };
}

function keyOf({ files }: Grouping['groups'][number]): string {
  return files.map(({ id }) => id).join();
}

/**
 * Gives the learners who have none a number, in no order that a file's name could tell: "Learner 1"
 * is not who comes first in the alphabet.
 */
function numberAll(
  learners: readonly Learner[],
  known: ReadonlyMap<number, number>,
): Map<number, number> {
  const fresh = learners.map(({ id }) => id).filter((id) => !known.has(id));
  const last = Math.max(0, ...known.values());
  return new Map([
    ...known,
    ...shuffle(fresh, seeded(newSeed())).map((id, index) => [id, last + index + 1] as const),
  ]);
}

/** Lets the page draw and answer before the next piece of work. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
