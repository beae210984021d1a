import { fill } from '#domain/text/format.ts';
import type { Condition } from '#schemas/roleplay.ts';
import type { Words } from '#words/en.ts';

/**
 * When a line or an ending applies, for people. Empty when it always does.
 *
 * @example wordCondition({ anger: { atLeast: 70 } }, words) // => 'Anger 70 or more'
 */
export function wordCondition(
  condition: Condition | undefined,
  { roleplay, trainer }: Pick<Words, 'roleplay' | 'trainer'>,
): string {
  return (['anger', 'trust'] as const)
    .flatMap((name) => {
      const { atLeast, atMost } = condition?.[name] ?? {};
      const meter = roleplay[name];
      const { between, atLeast: from, atMost: upTo } = trainer.roleplay;
      if (atLeast !== undefined && atMost !== undefined)
        return fill(between, { meter, from: atLeast, to: atMost });
      if (atLeast !== undefined) return fill(from, { meter, n: atLeast });
      return atMost === undefined ? [] : fill(upTo, { meter, n: atMost });
    })
    .join(' · ');
}
