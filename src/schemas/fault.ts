/** The names of what schemas find beyond the shape of single fields. They are explained with the check. */
export const FAULT_CODES = [
  'fact-document-differs',
  'fact-home-unclear',
  'fact-note-without-caveat',
  'field-text-in-no-language',
  'item-best-is-worst',
  'item-choice-twice',
  'item-gap-missing',
  'item-gap-twice',
  'item-gap-unknown',
  'item-key-all',
  'item-key-incomplete',
  'item-key-many',
  'item-key-twice',
  'item-key-unknown',
  'item-target-shared',
  'item-target-unused',
  'roleplay-condition-empty',
  'workshop-limit-misplaced',
  'workshop-rule-unseen',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** Something that no field shows by itself, and where it stands. */
export interface Fault {
  code: FaultCode;
  path: (string | number)[];
  message: string;
}

/** The same for zod. */
export function toIssue({ code, path, message }: Fault) {
  return { code: 'custom', params: { code }, path, message } as const;
}

/** What a refinement passes on to whoever words its issue. */
export function named(code: FaultCode): { code: FaultCode } {
  return { code };
}
