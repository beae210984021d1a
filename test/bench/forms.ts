// How long a form takes to draw: 50 items from banks of growing size, side by side.
import { performance } from 'node:perf_hooks';
import { drawForm } from '#domain/assessment/form.ts';
import { drawNext, type Drawn } from '#domain/assessment/series.ts';
import type { ItemView } from '#domain/assessment/item-view.ts';

const TOPICS = Array.from({ length: 25 }, (_, index) => `topic-${index}`);
const blueprint = TOPICS.map((topic) => ({ count: 2, topic }));

function makeBank(size: number): ItemView[] {
  return Array.from({ length: size }, (_, index) => ({
    ...{ id: `item-${index}`, type: 'single', topic: TOPICS[index % 25] ?? '', difficulty: 1 },
    ...{ stem: 'What comes first?', choices: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })) },
  })) as ItemView[];
}

function median(run: (seed: number) => void, times = 31): number {
  const took = Array.from({ length: times }, (_, seed) => {
    const started = performance.now();
    run(seed);
    return performance.now() - started;
  });
  return took.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

console.log('50 items drawn from a bank of n, median of 31, in milliseconds');
console.log('       n   first form   per 1,000 items   tenth attempt');
for (const size of [2500, 5000, 10_000, 20_000, 40_000]) {
  const bank = makeBank(size);
  const first = median((seed) => void drawForm(blueprint, bank, seed));
  const earlier: Drawn[] = [];
  for (let time = 0; time < 9; time += 1) earlier.unshift(drawNext(blueprint, bank, earlier, 7));
  const tenth = median((seed) => void drawNext(blueprint, bank, earlier, seed), 11);
  const cells = [first, (first / size) * 1000, tenth].map((ms) => ms.toFixed(2));
  console.log(
    `${String(size).padStart(8)}   ${cells[0]?.padStart(10)}   ${cells[1]?.padStart(15)}   ${cells[2]?.padStart(13)}`,
  );
}
