import type { Content } from '../content.ts';

/** What is known of the new piece, by the names of the arguments. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Something that has to be known before the new piece can be written. */
export interface Question {
  /** The argument that answers it, such as `title-en`. */
  name: string;
  /** As it is asked on screen. */
  message: string;
  /** What there is to choose from. Anything may be written where this is left out. */
  choices?: readonly Choice[];
  /** Whether several may be chosen. */
  isMany?: boolean;
  /** What holds where nobody says otherwise. Without it, somebody has to. */
  proposal?: readonly string[];
  /** Not worth asking: the proposal holds unless an argument says otherwise. */
  isQuiet?: boolean;
  /** What is wrong with an answer, in a sentence that says what to do. */
  mistakeIn?: (answer: string) => string | undefined;
}

export interface Choice {
  value: string;
  label: string;
}

/** The next question, given the answers so far; nothing where it does not arise. */
export type Asks = (answers: Answers, content: Content) => Question | undefined;

export function answerTo(answers: Answers, name: string): string | undefined {
  return answers.get(name)?.at(-1);
}

/** An answer that is known to be there, because its question was asked before. */
export function requireAnswer(answers: Answers, name: string): string {
  const answer = answerTo(answers, name);
  if (answer === undefined) throw new Error(`Nobody has answered "${name}".`);
  return answer;
}
