import type { MapLine, ScenarioMap } from '#components/trainers/lay-out-scenario.ts';
import type { Heat } from '#domain/cohort/heat.ts';
import type { Scenario } from '#domain/roleplay/scenario.ts';
import { percent } from '#domain/text/format.ts';
import { plain, type Wording } from '#domain/text/wording.ts';
import { DataTable, toNumber, type Column } from './DataTable.tsx';
import type { FindingsProps } from './Findings.tsx';

interface Props extends FindingsProps {
  title: string;
  scenario: Scenario<Wording>;
  map: ScenarioMap;
  heat: Heat;
}

interface Row {
  id: string;
  place: string;
  /** What can be said there; empty for an ending. */
  choice: string;
  note: string;
  reached: number;
  said: number | undefined;
}

/** The map in words: each moment with what can be said there, and the endings. */
export function HeatTable({ scenario, map, heat, title, words: all, tag }: Props) {
  const words = all.heat;
  const notes: Readonly<Record<MapLine['look'], string>> = {
    ...{ best: words.best, critical: words.critical, other: '' },
  };
  const lookOf = (beatId: string, choiceId: string) =>
    map.lines.find(({ beat, choice }) => beat === beatId && choice === choiceId)?.look ?? 'other';
  const rows: Row[] = [
    ...Object.entries(scenario.beats).flatMap(([beatId, beat], index) =>
      Object.entries(beat.choices).map(([choiceId, choice]) => ({
        id: `${beatId}/${choiceId}`,
        place: `${index + 1} ${beatId}`,
        choice: plain(choice.say),
        note: notes[lookOf(beatId, choiceId)],
        reached: heat.reached.get(beatId) ?? 0,
        said: heat.said.get(`${beatId}/${choiceId}`) ?? 0,
      })),
    ),
    ...scenario.endings.map(({ id, text }) => ({
      ...{ id, place: `${words.end}: ${id}`, choice: plain(text), note: '' },
      ...{ reached: heat.ended.get(id) ?? 0, said: undefined },
    })),
  ];
  const shareOf = ({ said, reached }: Row) =>
    said === undefined || reached === 0 ? undefined : said / reached;
  const columns: Column<Row>[] = [
    { head: words.beat, value: ({ place }) => place },
    { head: words.reached, value: ({ reached }) => reached },
    {
      head: words.choice,
      value: ({ choice }) => choice,
      show: ({ choice, note }) => (
        <>
          {choice} {note && <span className="small key">{note}</span>}
        </>
      ),
      look: () => 'text',
    },
    { head: words.said, value: ({ said }) => said ?? '' },
    {
      head: words.ofThose,
      value: (row) => toNumber(shareOf(row)),
      show: (row) => {
        const share = shareOf(row);
        return share === undefined ? all.none : percent(share, tag);
      },
    },
  ];
  return (
    <DataTable
      words={all}
      name={`${title} · ${words.tableOf}`}
      columns={columns}
      rows={rows}
      idOf={({ id }) => id}
    />
  );
}
