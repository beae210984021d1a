import { Phrase } from '#components/site/Phrase.tsx';
import { FEWEST } from '#domain/cohort/limits.ts';
import { plain } from '#domain/text/wording.ts';
import { percent } from '#domain/text/format.ts';
import { useState } from 'react';
import { DataTable, saveCsv, toNumber, type Column } from './DataTable.tsx';
import type { BankProps } from './Findings.tsx';
import { ItemChoices, nameGiven } from './ItemChoices.tsx';
import type { Weighed } from './Items.tsx';
import { wordRemarks } from './word-remarks.ts';

interface Props extends BankProps {
  rows: readonly Weighed[];
  isPractice: boolean;
}

/** Items with their figures and a plain reading; each opens what was chosen. */
export function ItemTable(props: Props) {
  const { rows, isPractice, words: all, sides, types, tag } = props;
  const words = all.items;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    const others = new Set(open);
    if (!others.delete(id)) others.add(id);
    setOpen(others);
  };
  const figure = (n: number) =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(n);
  const certain = ({ figures: { sureness } }: Weighed) =>
    sureness && sureness.asked >= FEWEST.share ? sureness.certainWrong / sureness.asked : undefined;

  const columns: Column<Weighed>[] = [
    {
      head: words.item,
      value: ({ item }) => item.id,
      show: ({ item, topic }) => (
        <>
          <button
            className="stem"
            type="button"
            aria-expanded={open.has(item.id)}
            aria-controls={`given-${item.id}`}
            onClick={() => toggle(item.id)}
          >
            <Phrase of={item.stem} />
          </button>
          <span className="small soft">
            {topic} · {types[item.type]}
          </span>
        </>
      ),
    },
    { head: words.answers, value: ({ figures }) => figures.answers },
    {
      head: words.facility,
      value: ({ figures }) => toNumber(figures.facility),
      show: ({ figures: { facility } }) =>
        facility === undefined ? <Few words={all} /> : percent(facility, tag),
    },
    isPractice
      ? {
          head: words.certainWrong,
          value: (row) => toNumber(certain(row)),
          show: (row) => {
            const share = certain(row);
            return share === undefined ? <Few words={all} /> : percent(share, tag);
          },
        }
      : {
          head: words.discrimination,
          value: ({ figures }) => toNumber(figures.discrimination),
          show: ({ figures: { discrimination } }) =>
            discrimination === undefined ? <Few words={all} /> : figure(discrimination),
        },
    {
      head: words.reading,
      value: (row) => wordRemarks(row, words, sides, tag).join(' '),
      show: (row) => <Reading of={row} said={wordRemarks(row, words, sides, tag)} />,
    },
  ];

  return (
    <DataTable
      words={all}
      name={words.tableName}
      columns={columns}
      rows={rows}
      idOf={({ item }) => item.id}
      hasLongHeads
      after={(row) =>
        open.has(row.item.id) && (
          <tr className="given">
            <td colSpan={columns.length} id={`given-${row.item.id}`}>
              <ItemChoices {...props} of={row} />
            </td>
          </tr>
        )
      }
      csv={{
        heads: [
          words.item,
          words.tableName,
          words.type,
          ...columns.slice(1).map(({ head }) => head),
        ],
        rows: rows.map((row) => [
          row.item.id,
          plain(row.item.stem),
          types[row.item.type],
          ...columns.slice(1).map(({ value }) => value(row)),
        ]),
      }}
      more={
        <button
          className="button quiet"
          type="button"
          onClick={() =>
            saveCsv(
              words.choicesName,
              [words.item, words.choice, words.keyed, words.chosen, words.answers],
              rows.flatMap(({ item, figures }) =>
                figures.given.map((given) => [
                  ...[item.id, nameGiven(item, given, words, sides)],
                  ...[given.isKeyed ? all.finished.yes : '', given.count, figures.answers],
                ]),
              ),
            )
          }
        >
          {words.csvChoices}
        </button>
      }
    />
  );
}

function Few({ words }: Pick<BankProps, 'words'>) {
  return <span className="soft small">{words.few}</span>;
}

function Reading({ of, said }: { of: Weighed; said: readonly string[] }) {
  const isQuiet = of.judgement.remarks.every(
    (remark) => remark === 'easy' || remark === 'unchosen',
  );
  return (
    <ul className={isQuiet ? 'plain small soft' : 'plain small look'}>
      {said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
