/**
 * From how many answers on a figure is shown. Below, the page says "too few".
 *
 * The reasons are intervals of 95 %: for a share, p ± 1.96 √(p (1 − p) / n) at its widest, p = 0.5;
 * for a correlation, tanh(atanh r ± 1.96 / √(n − 3)), after Fisher.
 */
export const FEWEST = {
  /** A share of five may be off by 0.44. It still tells "all" from "none", and no more. */
  share: 5,
  /** A share of ten may be off by 0.31: enough to call an item easy that all ten got right. */
  judgement: 10,
  /**
   * With twenty, a correlation of 0.3 may in truth be anything from −0.16 to 0.66. Only clear
   * cases are called out from there on; with fifty it is 0.02 to 0.53.
   */
  discrimination: 20,
} as const;

/** Where a figure is worth a word. */
export const MARKS = {
  /** Facility from which nearly everyone gets it: the item tells nobody apart. */
  easy: 0.95,
  /** Facility below which an item is hard, unless guessing alone does better. */
  hard: 0.3,
  /** Discrimination below which items are called poor (Ebel & Frisbie 1991). */
  weak: 0.2,
  /** Share of practice answers that are wrong and certain: somebody has learnt it wrongly. */
  certainWrong: 0.2,
} as const;

/** How sure we are before we call a discrimination poor: one-sided 95 %, in standard errors. */
export const SURE = 1.645;
