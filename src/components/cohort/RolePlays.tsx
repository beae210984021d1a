import { rolePlayStanding } from '#domain/cohort/standing.ts';
import { fill, percent } from '#domain/text/format.ts';
import type { Called } from './call-learners.ts';
import { DataTable, toNumber, type Column } from './DataTable.tsx';
import type { FindingsProps } from './Findings.tsx';

/** Learners by role-plays: the best run, whether it passed, and whether without help. */
export function RolePlays({ course, words: all, learners, tag }: FindingsProps) {
  const words = all.finished;
  const standing = ({ record }: Called, id: string) => rolePlayStanding(record, id);
  const played = course.roleplays.filter(({ id }) =>
    learners.some((learner) => standing(learner, id)),
  );
  const columns: Column<Called>[] = [
    { head: all.learner, value: ({ label }) => label },
    ...played.map(({ id, title }): Column<Called> => ({
      head: title,
      value: (learner) => {
        const stands = standing(learner, id);
        if (!stands) return all.none;
        const { passed, unassisted, best } = stands;
        const share = percent(best, tag);
        if (!passed) return share;
        return unassisted ? `✓ ${share}` : `✓ ${share} · ${words.withHelp}`;
      },
      look: (learner) => {
        const stands = standing(learner, id);
        return stands?.unassisted ? 'done' : stands ? '' : 'soft';
      },
    })),
  ];
  const foot = [
    words.passedBy,
    ...played.map(({ id }) => {
      const passed = learners.filter((learner) => standing(learner, id)?.passed);
      return fill(words.done, { n: passed.length, all: learners.length });
    }),
  ];
  return (
    <>
      <h3>{words.roleplays}</h3>
      {played.length === 0 ? (
        <p className="soft">{words.noRoleplays}</p>
      ) : (
        <>
          <p className="small soft">{words.roleplaysText}</p>
          <DataTable
            words={all}
            name={words.roleplays}
            columns={columns}
            rows={learners}
            idOf={({ id }) => id}
            foot={foot}
            csv={{
              heads: [
                ...[all.learner, words.roleplay, words.runs, words.passed, words.unassisted],
                words.best,
              ],
              rows: learners.flatMap((learner) =>
                played.flatMap(({ id, title }) => {
                  const stands = standing(learner, id);
                  if (!stands) return [];
                  const { runs, passed, unassisted, best } = stands;
                  const yes = (is: boolean) => (is ? words.yes : words.no);
                  return [
                    [learner.label, title, runs, yes(passed), yes(unassisted), toNumber(best)],
                  ];
                }),
              ),
            }}
          />
        </>
      )}
    </>
  );
}
