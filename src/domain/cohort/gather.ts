import { canonical } from '../record/canonical.ts';
import { compareEvents, type RecordEvent } from '../record/event.ts';
import { fold, type LearnerRecord } from '../record/fold.ts';
import type { Reading } from '../record/read-export.ts';

/** A file that a trainer brought, as it was read. */
export interface CohortFile {
  /** Unlike that of any other file here; later files have larger ones. */
  id: number;
  name: string;
  reading: Reading;
}

/** Two files by their ids, the smaller first. */
export type Pair = readonly [number, number];

/** Two records of which only a person can say whether they are one learner's. */
export interface Doubt {
  /** `copied`: two names share entries. `namesakes`: two records of one name share none. */
  kind: 'copied' | 'namesakes';
  files: Pair;
  /** How many entries both have. */
  shared: number;
}

/** The files of one learner. */
export interface Group {
  /** Of their newest export. Empty for a guest. */
  name: string;
  files: readonly CohortFile[];
}

export interface Grouping {
  groups: readonly Group[];
  /** Files that are no learner record at all. */
  foreign: readonly CohortFile[];
  /** Files that hold nothing. */
  empty: readonly CohortFile[];
  /** Records of which every entry is newer than this code. */
  unreadable: readonly CohortFile[];
  /** Files that hold exactly what an earlier one of the same learner holds. */
  repeated: readonly { file: CohortFile; of: CohortFile }[];
  doubts: readonly Doubt[];
}

/**
 * Sorts files by learner.
 *
 * A header names a learner but does not tell two of one name apart; the ids of events do. Files
 * belong to one learner where they share an entry and do not bear two different names, or where a
 * person said so. What remains open is listed as a doubt, and kept apart.
 *
 * @param joined Pairs of files that a person called one learner's.
 */
export function groupFiles(files: readonly CohortFile[], joined: readonly Pair[] = []): Grouping {
  const byKind = Map.groupBy(files, kindOf);
  const records = byKind.get('record') ?? [];
  const { shares, namesakes } = compareFiles(records);
  const { unite, rootOf } = uniteFiles(records);
  for (const [a, b] of joined) unite(a, b);
  for (const { files: pair } of shares) unite(...pair, 'unless their names differ');
  const groups = [...Map.groupBy(records, ({ id }) => rootOf(id)).values()].map(toGroup);
  const open = [...shares, ...namesakes].filter(({ files: [a, b] }) => rootOf(a) !== rootOf(b));
  return {
    groups,
    foreign: byKind.get('foreign') ?? [],
    empty: byKind.get('empty') ?? [],
    unreadable: byKind.get('unreadable') ?? [],
    repeated: groups.flatMap(findRepeated),
    doubts: [
      ...new Map(open.map((doubt) => [doubt.files.map(rootOf).sort().join(), doubt])).values(),
    ],
  };
}

/** A union of sets of files, each known by its first. */
function uniteFiles(files: readonly CohortFile[]) {
  const parents = new Map<number, number>();
  const names = new Map(files.map(({ id, reading }) => [id, reading.name]));
  const rootOf = (id: number): number => {
    const parent = parents.get(id);
    return parent === undefined ? id : rootOf(parent);
  };
  const unite = (a: number, b: number, when?: 'unless their names differ') => {
    const [first, second] = [Math.min(rootOf(a), rootOf(b)), Math.max(rootOf(a), rootOf(b))];
    const [name, other] = [names.get(first), names.get(second)];
    if (first === second || (when && name && other && name !== other)) return;
    parents.set(second, first);
    names.set(first, name || other || '');
  };
  return { unite, rootOf };
}

function kindOf({ reading }: CohortFile): 'record' | 'foreign' | 'empty' | 'unreadable' {
  const { name, events, newer, total } = reading;
  if (events.length > 0) return 'record';
  if (newer > 0) return 'unreadable';
  if (total > 0) return 'foreign';
  // A header alone is the record of somebody who has not begun.
  return name === '' ? 'empty' : 'record';
}

/** Which files share entries, and which bear one name and share none. */
function compareFiles(files: readonly CohortFile[]): { shares: Doubt[]; namesakes: Doubt[] } {
  /** By entry, the first file of each name that has it. */
  const owners = new Map<string, CohortFile[]>();
  const shared = new Map<string, Doubt>();
  for (const file of files) {
    for (const { id } of file.reading.events) {
      const known = owners.get(id);
      if (!known) owners.set(id, [file]);
      else {
        for (const owner of known) noteShare(shared, owner, file);
        if (known.every(({ reading }) => reading.name !== file.reading.name)) known.push(file);
      }
    }
  }
  const shares = [...shared.values()];
  const named = Map.groupBy(files, ({ reading }) => reading.name);
  named.delete('');
  const namesakes = [...named.values()].flatMap(([first, ...others]) =>
    others.flatMap((file): Doubt[] =>
      first ? [{ kind: 'namesakes', files: [first.id, file.id], shared: 0 }] : [],
    ),
  );
  return { shares, namesakes };
}

function noteShare(shared: Map<string, Doubt>, owner: CohortFile, file: CohortFile): void {
  if (owner === file) return;
  const key = `${owner.id} ${file.id}`;
  const share = shared.get(key) ?? { kind: 'copied', files: [owner.id, file.id], shared: 0 };
  shared.set(key, { ...share, shared: share.shared + 1 });
}

function toGroup(files: readonly CohortFile[]): Group {
  const lastOf = ({ reading }: CohortFile) =>
    reading.events.reduce((last, { at }) => (at > last ? at : last), '');
  const named = files.filter(({ reading }) => reading.name !== '');
  const newest = named.sort((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1)).at(0);
  return { name: newest?.reading.name ?? '', files };
}

function findRepeated({ files }: Group): { file: CohortFile; of: CohortFile }[] {
  const idsOf = ({ reading }: CohortFile) =>
    reading.events
      .map(({ id }) => id)
      .sort()
      .join('\n');
  const seen = new Map<string, CohortFile>();
  return files.flatMap((file) => {
    const ids = idsOf(file);
    const of = seen.get(ids);
    if (!of) seen.set(ids, file);
    return of ? [{ file, of }] : [];
  });
}

type ItemAnswered = Extract<RecordEvent, { kind: 'item-answered' }>;

/** One person of the cohort, and all that their files say. */
export interface Learner {
  /** The id of their first file, which stays the same when files are added. */
  id: number;
  name: string;
  record: LearnerRecord;
  /** Every answer in lessons and practice, oldest first. */
  answers: readonly ItemAnswered[];
  /** When the latest entry was written; absent where there is none. */
  lastAt?: string;
  /** Entries told in two ways under one id. None of these tellings is believed. */
  conflicting: number;
}

/** Folds the union of a learner's files. Bringing a file twice changes nothing. */
export function toLearner({ name, files }: Group): Learner {
  const byId = new Map<string, RecordEvent>();
  const conflicting = new Set<string>();
  for (const event of files.flatMap(({ reading }) => reading.events)) {
    const known = byId.get(event.id);
    if (!known) byId.set(event.id, event);
    else if (canonical(known) !== canonical(event)) conflicting.add(event.id);
  }
  for (const id of conflicting) byId.delete(id);
  const events = [...byId.values()].sort(compareEvents);
  const lastAt = events.reduce((last, { at }) => (at > last ? at : last), '');
  return {
    id: Math.min(...files.map(({ id }) => id)),
    name,
    record: fold(events),
    answers: events.filter((event) => event.kind === 'item-answered'),
    ...(lastAt && { lastAt }),
    conflicting: conflicting.size,
  };
}
