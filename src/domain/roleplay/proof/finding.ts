/** The names of all that the proof of a role-play can find. They are explained with the check. */
export const FINDING_CODES = [
  'roleplay-beat-called-end',
  'roleplay-beat-unknown',
  'roleplay-beat-unreachable',
  'roleplay-best-is-critical',
  'roleplay-best-is-longest',
  'roleplay-best-outdone',
  'roleplay-best-unclear',
  'roleplay-choice-count',
  'roleplay-choices-too-close',
  'roleplay-circle',
  'roleplay-competency-idle',
  'roleplay-competency-missed',
  'roleplay-critical-unexplained',
  'roleplay-critical-unused',
  'roleplay-dead-end',
  'roleplay-ending-lopsided',
  'roleplay-ending-twice',
  'roleplay-ending-unreachable',
  'roleplay-last-ending-conditional',
  'roleplay-last-line-conditional',
  'roleplay-line-never-said',
  'roleplay-luck-earns',
  'roleplay-luck-passes',
  'roleplay-rating-undeclared',
  'roleplay-too-long',
  'roleplay-too-many-beats',
  'roleplay-too-many-states',
  'roleplay-too-short',
  'roleplay-trick-passes',
  'roleplay-walkthrough-ends-elsewhere',
  'roleplay-walkthrough-pick-unknown',
  'roleplay-why-missing',
  'workshop-expert-fails',
  'workshop-limit-missing',
  'workshop-phrases-missing',
  'workshop-rule-twice',
  'workshop-wildcard-alone',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** Something an author has to put right in a role-play before learners meet it. */
export interface Finding {
  code: FindingCode;
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
