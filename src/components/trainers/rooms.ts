/** The parts of the trainers' workshop, each under its address, in the order shown. */
export const ROOMS = [
  'items',
  'roleplays',
  'coverage',
  'rows',
  'exams',
  'translation',
  'check',
] as const;

export type Room = (typeof ROOMS)[number];
