import { reportRolePlay } from '#domain/roleplay/proof.ts';
import type { Content } from './content.ts';
import { wordRolePlay } from './word-roleplay.ts';

/** Where the figures of each role-play are kept, so that a change of them shows in the diff. */
export const REPORTS = 'test/golden/roleplays';

/** The figures of every role-play that can be played to its end, in the order of their ids. */
export function reportRolePlays(content: Content): { id: string; text: string }[] {
  return content.roleplays.entries
    .flatMap(({ id, data }) => {
      const report = reportRolePlay(data);
      return report ? { id, text: wordRolePlay(data, report) } : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
