import { MOST_MEGABYTES } from '#components/record/read-file.ts';
import { Reasons } from '#components/record/Reasons.tsx';
import type { CohortFile, Doubt, Pair } from '#domain/cohort/gather.ts';
import { count, fill } from '#domain/text/format.ts';
import type { ReactNode } from 'react';
import type { Called } from './call-learners.ts';
import type { CohortProps } from './CohortRoom.tsx';
import type { Cohort } from './read-cohort.ts';

interface Props extends CohortProps {
  cohort: Cohort;
  learners: readonly Called[];
  isMasked: boolean;
  isBusy: boolean;
  onJoin: (pair: Pair) => void;
}

/** What there is to know of the files: what was left out, put together, or is in doubt. */
export function Notices(props: Props) {
  const { words, tag } = props;
  const said = [...sayRefused(props), ...sayFiles(props), ...sayLearners(props)];
  const { doubts } = props.cohort.grouping;
  if (said.length + doubts.length === 0) return null;
  return (
    <details className="note notices" open>
      <summary>{count(words.notices.title, said.length + doubts.length, tag)}</summary>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.files.join()}>
            <DoubtText {...props} doubt={doubt} />
          </li>
        ))}
        {said.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

/** Names of files tell who wrote them, so they are hidden with the names of learners. */
function nameOf({ id, name }: Pick<CohortFile, 'id' | 'name'>, { isMasked, words }: Props) {
  return isMasked ? fill(words.maskedFile, { n: id }) : name;
}

function sayRefused(props: Props): ReactNode[] {
  const words = props.words.notices;
  return props.cohort.refused.map((refused) => {
    const file = nameOf({ id: refused.id, name: refused.file }, props);
    return refused.state === 'too-big'
      ? fill(words.tooBig, { file, size: refused.megabytes, most: MOST_MEGABYTES })
      : fill(words.failed, { file });
  });
}

function sayFiles(props: Props): ReactNode[] {
  const { cohort, words: all, reasons, tag } = props;
  const { foreign, empty, unreadable, repeated, groups } = cohort.grouping;
  const words = all.notices;
  const of = (file: CohortFile) => ({ file: nameOf(file, props) });
  return [
    ...foreign.map((file) => fill(words.foreign, { ...of(file), n: file.reading.total })),
    ...empty.map((file) => fill(words.empty, of(file))),
    ...unreadable.map((file) => fill(words.unreadable, { ...of(file), n: file.reading.newer })),
    ...repeated.map(({ file, of: other }) =>
      fill(words.repeated, { ...of(file), other: nameOf(other, props) }),
    ),
    ...groups
      .flatMap(({ files }) => files)
      .flatMap((file): ReactNode[] => {
        const { damaged, newer, total, isComplete } = file.reading;
        const broken = damaged.filter(({ reason }) => reason !== 'newer');
        return [
          ...(broken.length > 0
            ? [
                <>
                  {count(words.damaged, broken.length, tag, { ...of(file), all: total })}
                  <Reasons of={broken} words={reasons} />
                </>,
              ]
            : []),
          ...(newer > 0 ? [count(words.newer, newer, tag, of(file))] : []),
          ...(isComplete || broken.length > 0 ? [] : [fill(words.incomplete, of(file))]),
        ];
      }),
  ];
}

function sayLearners({ learners, words: { notices: words }, cohort, tag }: Props): string[] {
  const files = new Map(
    cohort.grouping.groups.map((group, index) => [cohort.learners[index]?.id, group.files.length]),
  );
  return learners.flatMap(({ id, label: name, conflicting }) => {
    const own = files.get(id) ?? 1;
    return [
      ...(own > 1 ? [count(words.merged, own, tag, { name })] : []),
      ...(conflicting > 0 ? [count(words.conflicting, conflicting, tag, { name })] : []),
    ];
  });
}

function DoubtText({ doubt, ...props }: Props & { doubt: Doubt }) {
  const { cohort, learners, tag, isBusy, onJoin } = props;
  const words = props.words.notices;
  const labelOf = (file: number) => {
    const at = cohort.grouping.groups.findIndex(({ files }) => files.some(({ id }) => id === file));
    return learners.find(({ id }) => id === cohort.learners[at]?.id)?.label ?? '';
  };
  const [one, other] = doubt.files.map(labelOf);
  const names = { one: one ?? '', other: other ?? '' };
  return (
    <>
      {doubt.kind === 'copied'
        ? count(words.copied, doubt.shared, tag, names)
        : fill(words.namesakes, { name: names.one })}{' '}
      <button
        className="button quiet no-print"
        type="button"
        disabled={isBusy}
        aria-label={fill(words.joinOf, names)}
        onClick={() => onJoin(doubt.files)}
      >
        {words.join}
      </button>
    </>
  );
}
