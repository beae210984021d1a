/** Something an author has to put right in a role-play before learners meet it. */
export interface Finding {
  /** Where in the file, such as `beats.greeting.choices.wait.goesTo`. */
  at: string;
  /** What is wrong and what to do about it, in full sentences. */
  message: string;
  /** Picks from the start that show it, where a path helps. */
  path?: string[];
}

/** A share or chance from 0 to 1 as authors read it: `0.024` is "2.4 %". */
export function inPercent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
