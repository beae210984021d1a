import { DiagramSchema, type Diagram } from '#schemas/diagram.ts';
import { languagesOf, type Content, type Entry } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { findRepeated } from './find-duplicates.ts';
import { findTextProblems } from './find-text-problems.ts';
import type { Problem } from './problem.ts';

/** Flowcharts with arrows to nowhere, or boxes that no arrow leads to. */
export function findDiagramProblems(content: Content): Problem[] {
  const { entries } = content.diagrams;
  return [
    ...entries.flatMap((diagram) => [...findDuplicateNodes(diagram), ...findLost(diagram)]),
    ...findTextProblems(entries, DiagramSchema, languagesOf(content)),
  ];
}

function findDuplicateNodes({ data, problem }: Entry<Diagram>): Problem[] {
  return findRepeated(data.nodes.map(({ id }) => id)).map(({ value, index }) =>
    problem(
      ['nodes', index, 'id'],
      'field-id-twice',
      `Two boxes are called "${value}". Give each its own id.`,
    ),
  );
}

/** An arrow to a misspelt box leaves that box without an arrow: it is told of the arrow only. */
function findLost(diagram: Entry<Diagram>): Problem[] {
  const loose = findLooseEdges(diagram);
  return loose.length > 0 ? loose : findUnreachable(diagram);
}

function findLooseEdges({ data, problem }: Entry<Diagram>): Problem[] {
  const ids = data.nodes.map(({ id }) => id);
  return data.edges.flatMap((edge, index) =>
    (['from', 'to'] as const)
      .filter((end) => !ids.includes(edge[end]))
      .map((end) => {
        const message = `There is no box "${edge[end]}". ${suggest(edge[end], ids)}`;
        return problem(['edges', index, end], 'reference-box-unknown', message);
      }),
  );
}

function findUnreachable({ data, problem }: Entry<Diagram>): Problem[] {
  const reached = new Set(data.nodes.filter(({ kind }) => kind === 'start').map(({ id }) => id));
  if (reached.size === 0) {
    return [
      problem(
        ['nodes'],
        'diagram-no-start',
        'The flowchart has no beginning. Give one box the kind "start".',
      ),
    ];
  }
  for (const id of reached) {
    for (const edge of data.edges) if (edge.from === id) reached.add(edge.to);
  }
  return data.nodes.flatMap(({ id }, index) =>
    reached.has(id)
      ? []
      : [
          problem(
            ['nodes', index],
            'diagram-box-unreachable',
            `No arrow leads to "${id}" from the start. Add one, or remove the box.`,
          ),
        ],
  );
}
