import type { Fault } from './fault.ts';
import type { Item, ItemOf } from './item.ts';

/** What is wrong between the choices, the targets and the key of an item. */
export function findItemFaults(item: Item): Fault[] {
  switch (item.type) {
    case 'true-false':
      return [];
    case 'single':
    case 'multiple':
      return [...findTwins(item.choices, ['choices']), ...findListKeyFaults(item)];
    case 'order':
      return [...findTwins(item.choices, ['choices']), ...findOrderFaults(item)];
    case 'match':
    case 'categorise':
      return [
        ...orElse(
          [...findTwins(item.choices, ['choices']), ...findTwins(item.targets, ['targets'])],
          () => findTargetFaults(item),
        ),
      ];
    case 'cloze':
      return findClozeFaults(item);
    case 'best-worst':
      return [...findTwins(item.choices, ['choices']), ...findBestWorstFaults(item)];
  }
}

/** What is told only where nothing else explains it. */
function orElse(faults: Fault[], others: () => Fault[]): Fault[] {
  return faults.length > 0 ? faults : others();
}

type Named = readonly { id: string }[];

const idsOf = (list: Named) => list.map(({ id }) => id);
const listed = (list: Named) => idsOf(list).join(', ');

function findTwins(list: Named, path: Fault['path']): Fault[] {
  const ids = idsOf(list);
  const noun = NOUNS[String(path.at(-1))] ?? 'choices';
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            code: 'item-choice-twice',
            path: [...path, index, 'id'],
            message: `Two ${noun} are called "${id}". Give each its own id.`,
          },
        ],
  );
}

const NOUNS: Readonly<Record<string, string>> = { targets: 'targets', gaps: 'gaps' };

/** Ids of a key that are no choice, or stand in it twice. */
function findKeyFaults(key: readonly string[], choices: Named): Fault[] {
  const ids = idsOf(choices);
  return key.flatMap((id, index): Fault[] => {
    const path = ['key', index];
    if (!ids.includes(id)) {
      const message = `The key names "${id}", but the choices are: ${ids.join(', ')}. Name one of these.`;
      return [{ code: 'item-key-unknown', path, message }];
    }
    if (key.indexOf(id) === index) return [];
    const message = `The key names "${id}" twice. Name each correct choice once.`;
    return [{ code: 'item-key-twice', path, message }];
  });
}

function findListKeyFaults({ type, choices, key, exceptions }: ItemOf<'single' | 'multiple'>) {
  // That there are too few choices is told already.
  if (choices.length < 2) return [];
  const faults = findKeyFaults(key, choices);
  const isMany = type === 'single' && new Set(key).size > 1;
  if (isMany) {
    const message =
      'A "single" item has one correct choice. Name one, or make the type "multiple".';
    faults.push({ code: 'item-key-many', path: ['key'], message });
  }
  const keepsFlaw = exceptions?.some(({ flaw }) => flaw === 'all-choices-correct');
  const isWhole = new Set(idsOf(choices)).size === choices.length;
  if (isWhole && !isMany && !keepsFlaw && choices.every(({ id }) => key.includes(id))) {
    const message = 'Every choice is correct. Add at least one distractor.';
    faults.push({ code: 'item-key-all', path: ['key'], message });
  }
  return faults;
}

function findOrderFaults({ choices, key }: ItemOf<'order'>): Fault[] {
  const faults = findKeyFaults(key, choices);
  const missing = choices.filter(({ id }) => !key.includes(id));
  // A misspelt choice is missing as well, and one of the two is enough to be told.
  if (missing.length <= faults.length) return faults;
  const message = `The key of an "order" item names every choice, in the right order. Add ${listed(missing)}.`;
  return [...faults, { code: 'item-key-incomplete', path: ['key'], message }];
}

function findTargetFaults(item: ItemOf<'match' | 'categorise'>): Fault[] {
  const { type, choices, targets, key } = item;
  const faults = findAssignmentFaults(key, choices, targets);
  const used = Object.values(key);
  for (const [choice, target] of Object.entries(key)) {
    const isShared = used.indexOf(target) < Object.keys(key).indexOf(choice);
    if (type === 'match' && isShared && idsOf(choices).includes(choice)) {
      const message = `In a "match" item each target fits one choice; "${target}" fits several. Make the type "categorise", or give each its own.`;
      faults.push({ code: 'item-target-shared', path: ['key', choice], message });
    }
  }
  targets.forEach(({ id }, index) => {
    if (type === 'match' || used.includes(id)) return;
    const message = `No choice belongs in "${id}". Add one, or remove the group.`;
    faults.push({ code: 'item-target-unused', path: ['targets', index, 'id'], message });
  });
  return faults;
}

function findClozeFaults({ text, gaps, key }: ItemOf<'cloze'>): Fault[] {
  const faults = findTwins(gaps, ['gaps']);
  gaps.forEach(({ id, choices }, index) => {
    faults.push(...findTwins(choices, ['gaps', index, 'choices']));
    const choice = key[id];
    if (choice === undefined) {
      const message = `The key says nothing about the gap "${id}". Add "${id}: …" with its right choice.`;
      faults.push({ code: 'item-key-incomplete', path: ['key'], message });
    } else if (!idsOf(choices).includes(choice)) {
      const message = `The key names "${choice}", but the choices are: ${listed(choices)}. Name one of these.`;
      faults.push({ code: 'item-key-unknown', path: ['key', id], message });
    }
  });
  for (const id of Object.keys(key).filter((name) => !idsOf(gaps).includes(name))) {
    const message = `There is no gap "${id}". Name one of: ${listed(gaps)}.`;
    faults.push({ code: 'item-key-unknown', path: ['key', id], message });
  }
  const texts = typeof text === 'string' ? { text } : text;
  for (const [lang, sentence] of Object.entries(texts)) {
    const path = typeof text === 'string' ? ['text'] : ['text', lang];
    faults.push(...findGapFaults(path, sentence ?? '', idsOf(gaps)));
  }
  return faults;
}

/** Gaps that the sentence does not have once, and names in braces that are no gap. */
function findGapFaults(path: Fault['path'], sentence: string, gaps: readonly string[]): Fault[] {
  const inText = [...sentence.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  const missing = gaps.filter((id) => !inText.includes(id));
  const unknown = inText.filter((id) => !gaps.includes(id));
  const twice = gaps.filter((id) => inText.filter((name) => name === id).length > 1);
  return [
    ...missing.slice(unknown.length).map((id): Fault => {
      const message = `The sentence has no "{${id}}". Write it where the choice goes.`;
      return { code: 'item-gap-missing', path, message };
    }),
    ...unknown.map((id): Fault => {
      const message = `"{${id}}" is no gap. Write one of: ${gaps.map((gap) => `{${gap}}`).join(', ')}.`;
      return { code: 'item-gap-unknown', path, message };
    }),
    ...twice.map((id): Fault => {
      const message = `"{${id}}" stands in the sentence twice. Write it once.`;
      return { code: 'item-gap-twice', path, message };
    }),
  ];
}

function findBestWorstFaults({ choices, key }: ItemOf<'best-worst'>): Fault[] {
  const faults = (['best', 'worst'] as const).flatMap((name): Fault[] =>
    idsOf(choices).includes(key[name])
      ? []
      : [
          {
            code: 'item-key-unknown',
            path: ['key', name],
            message: `The key names "${key[name]}", but the choices are: ${listed(choices)}. Name one of these.`,
          },
        ],
  );
  if (key.best !== key.worst) return faults;
  return [
    ...faults,
    {
      code: 'item-best-is-worst',
      path: ['key', 'worst'],
      message: 'The best choice cannot be the worst as well. Name another.',
    },
  ];
}

/** Choices without a target, and names in the key that are no choice or no target. */
function findAssignmentFaults(
  key: Readonly<Record<string, string>>,
  choices: Named,
  targets: Named,
): Fault[] {
  const missing = choices.filter(({ id }) => !Object.hasOwn(key, id));
  const unknown = Object.keys(key).filter((choice) => !idsOf(choices).includes(choice));
  // A misspelt choice is missing as well, and one of the two is enough to be told.
  const faults = missing.slice(unknown.length).map(({ id }): Fault => ({
    code: 'item-key-incomplete',
    path: ['key'],
    message: `The key says nothing about the choice "${id}". Add "${id}: …" with where it belongs.`,
  }));
  for (const [choice, target] of Object.entries(key)) {
    if (!idsOf(choices).includes(choice)) {
      const message = `There is no choice "${choice}". Name one of: ${listed(choices)}.`;
      faults.push({ code: 'item-key-unknown', path: ['key', choice], message });
    } else if (!idsOf(targets).includes(target)) {
      const message = `There is no target "${target}". Name one of: ${listed(targets)}.`;
      faults.push({ code: 'item-key-unknown', path: ['key', choice], message });
    }
  }
  return faults;
}
