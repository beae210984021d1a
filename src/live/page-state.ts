import type { Problem } from '#authoring/problem.ts';

/** What the development server tells a page about itself. */
export interface PageState {
  /** Whether it shows anything of `content/` that can be checked. */
  hasContent: boolean;
  findings: readonly Problem[];
  /** Whether the findings are shown in place of the page. */
  isBroken: boolean;
  /** Whether something saved just now has still to be checked. */
  isChecking: boolean;
  /** Counts the edits of the content that the server has taken in. */
  edition: number;
}
