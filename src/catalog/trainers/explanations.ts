import { showExplanations } from '#authoring/show-explanations.ts';

type Group = ReturnType<typeof showExplanations>[number];

/** What there is to say of one kind of mistake. */
export type Explanation = Group['explanations'][number];

let kept: Group[] | undefined;

/** Every kind of mistake that the content check can find, by area. Read once a build. */
export function listExplanations(): Group[] {
  const known = import.meta.env.DEV ? undefined : kept;
  return (kept = known ?? showExplanations('src/authoring/explanations'));
}

/** @throws When no kind of mistake has this name. */
export function requireExplanation(code: string): Explanation {
  const all = listExplanations().flatMap(({ explanations }) => explanations);
  const explanation = all.find((each) => each.code === code);
  if (!explanation) throw new Error(`No kind of mistake is called "${code}".`);
  return explanation;
}
