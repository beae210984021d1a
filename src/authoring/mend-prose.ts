import type { Content } from './content.ts';
import { applyEdits, overlap, type Edit } from './edits.ts';
import { findProseFaults } from './find-prose-problems.ts';
import { keepsMeaning } from './keeps-meaning.ts';
import { listProse } from './list-prose.ts';
import type { Mended } from './mended.ts';
import type { Prose, ProseFault } from './prose.ts';
import { lineAndColumn, type Span } from './written.ts';

/** What puts a fault right in its file, and how to tell people. */
interface Mending {
  edits: readonly Edit[];
  what: string;
}

/**
 * Mends marks and spaces in everything that people read, by the faults that say how.
 *
 * Files are edited in place, so that comments and layout stay. A mend that would change what a
 * file says, such as where bold words begin, is left out.
 */
export function mendProse(content: Content): Mended[] {
  const byFile = Map.groupBy(listProse(content).flat(), ({ file }) => file);
  return [...byFile].flatMap(([file, texts]) => {
    const before = content.texts.get(file) ?? '';
    const mendings = withoutOverlap(
      texts.flatMap((prose) =>
        findProseFaults(prose).flatMap((fault) => mendingOf(prose, fault, before)),
      ),
    );
    return mendings.length > 0 ? mendFile(file, before, mendings) : [];
  });
}

function mendFile(file: string, before: string, mendings: readonly Mending[]): Mended[] {
  const after = (some: readonly Mending[]) => {
    const edits = some.flatMap((mending) => mending.edits);
    return applyEdits(before, edits);
  };
  let kept = mendings;
  if (!keepsMeaning(file, before, after(mendings))) {
    kept = [];
    for (const mending of mendings) {
      const more = [...kept, mending];
      if (keepsMeaning(file, before, after(more))) kept = more;
    }
  }
  const changes = kept.map(({ edits, what }) => {
    return { line: lineAndColumn(before, edits[0]?.start ?? 0).line, what };
  });
  return kept.length > 0 ? [{ file, text: after(kept), changes }] : [];
}

/** All edits of a fault or none: half a pair of quotation marks is worse than none. */
function mendingOf(prose: Prose, fault: ProseFault, file: string): Mending[] {
  const edits = fault.mends.flatMap(({ from, to, written }): Edit[] => {
    const part = prose.text.slice(from, to);
    // A space behind a mark may stand beyond the end of bold words, and stays there.
    const span =
      findWritten(prose, from, to, file) ??
      findWritten(prose, from, from + part.trimEnd().length, file);
    return span ? [{ ...span, text: written }] : [];
  });
  if (edits.length === 0 || edits.length < fault.mends.length) return [];
  return [{ edits, what: `"${fault.excerpt}" → "${fault.better ?? ''}"` }];
}

/** Where the file has just these characters, or one of them in a longer spelling. */
function findWritten(prose: Prose, from: number, to: number, file: string): Span | undefined {
  const span = from < to ? prose.spanOf(from, to) : undefined;
  const raw = span && file.slice(span.start, span.end);
  const isSpelt = to - from === 1 && /^(?:''|\\.|&#?\w+;)$/.test(raw ?? '');
  return raw === prose.text.slice(from, to) || isSpelt ? span : undefined;
}

/** What overlaps an earlier one waits for the next round. */
function withoutOverlap(mendings: readonly Mending[]): Mending[] {
  return mendings.reduce<Mending[]>((kept, mending) => {
    const clashes = kept.some(({ edits }) => overlap(edits, mending.edits));
    return clashes ? kept : [...kept, mending];
  }, []);
}
