import type { ContentMap } from '#authoring/map-content.ts';
import type { Problem } from '#authoring/problem.ts';

/** What the check said last, and where everything stands. */
export interface Checked {
  findings: readonly Problem[];
  map: ContentMap;
}

/** What the development server knows while people write. */
export interface Desk {
  /** Files that Astro could not read, and what it said. Their last good version stands in. */
  readonly heldBack: Map<string, string>;
  /** Those of them that are whole again, and that pages get as soon as Astro has written them. */
  readonly mended: Set<string>;
  /** What the last check said: nothing until the first is done. */
  checked: Checked;
  /** Settled once everything saved until now has been checked. */
  checking: Promise<void>;
  isChecking: boolean;
  /** Counts the edits that pages have been told of. */
  edition: number;
  checker: Checker | undefined;
}

/** Checks the content beside the server. */
export interface Checker {
  /** Something was saved: checks everything once more. */
  look: () => void;
  stop: () => void;
}

declare global {
  var amendsDesk: Desk | undefined;
}

/**
 * The one desk of this process.
 *
 * The server's configuration, its collections and its pages each load this module for themselves,
 * so that it cannot stand in a variable of the module.
 */
export function openDesk(): Desk {
  return (globalThis.amendsDesk ??= {
    heldBack: new Map(),
    mended: new Set(),
    checked: { findings: [], map: { lessons: [], items: [], modules: [] } },
    checking: Promise.resolve(),
    isChecking: false,
    edition: 0,
    checker: undefined,
  });
}
