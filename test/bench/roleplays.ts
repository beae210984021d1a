// How long a proof takes: all plays at once, and beside it every play by itself while that can be
// waited for. The ratings are drawn, so the role-plays are no good; only their size matters here.
import { performance } from 'node:perf_hooks';
import { seeded } from '#domain/chance.ts';
import { scorePlay } from '#domain/roleplay/debrief.ts';
import { findRolePlayProblems, reportRolePlay } from '#domain/roleplay/proof.ts';
import { anything, weigh } from '#domain/roleplay/proof/odds.ts';
import type { RolePlay } from '#schemas/roleplay.ts';
import { makeChoice, makeRolePlay } from '../domain/roleplay/make-roleplay.ts';

const COMPETENCIES: RolePlay['competencies'] = ['acknowledge', 'own', 'options', 'bounds'];
const CHOICES = ['a', 'b', 'c', 'd'];
const SIZES: readonly (readonly [decisions: number, kinds: number])[] = [
  [4, 4],
  [6, 4],
  [8, 4],
  [10, 4],
  [12, 4],
  [15, 2],
  [15, 4],
];

/** A conversation of so many beats in a row, four choices each, two of so many competencies a beat. */
function makeLong(decisions: number, kinds: number): RolePlay {
  const random = seeded(7);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const nameOf = (index: number) => (index < decisions ? `beat-${index}` : 'end');
  const beats = Array.from({ length: decisions }, (_, index) => {
    const [one, other] = [index, index + 1].map((at) => COMPETENCIES[at % kinds]);
    const choices = CHOICES.map((id, place) => [
      id,
      makeChoice(nameOf(index + 1), {
        say: 'So it is. '.repeat(1 + upTo(4)),
        rate: { [one ?? 'own']: place ? upTo(2) : 3, [other ?? 'own']: place ? upTo(2) : 3 },
        feel: { anger: upTo(24) - 12, trust: upTo(16) - 8 },
      }),
    ]);
    return [nameOf(index), { says: [{ text: 'And?' }], choices: Object.fromEntries(choices) }];
  });
  return makeRolePlay((roleplay) => {
    roleplay.competencies = COMPETENCIES.slice(0, kinds);
    roleplay.mark = 0.6;
    roleplay.criticals = {};
    roleplay.start = nameOf(0);
    roleplay.beats = Object.fromEntries(beats);
    roleplay.walkthroughs = [{ name: 'first', picks: beats.map(() => 'a'), endsAt: 'thanks' }];
  });
}

/** Plays every play to its end, one after the other, and scores it. */
function playAll(roleplay: RolePlay, decisions: number): { mean: number; passChance: number } {
  const plays = 4 ** decisions;
  let shares = 0;
  let passes = 0;
  for (let play = 0; play < plays; play += 1) {
    const picks = Array.from(
      { length: decisions },
      (_, index) => CHOICES[Math.floor(play / 4 ** index) % 4] ?? '',
    );
    const score = scorePlay(roleplay, picks);
    shares += score?.share ?? 0;
    passes += Number(score?.passed);
  }
  return { mean: shares / plays, passChance: passes / plays };
}

function time<T>(run: () => T): { took: number; result: T } {
  const started = performance.now();
  const result = run();
  return { took: performance.now() - started, result };
}

const inMs = (took: number) => took.toFixed(0).padStart(9);
const inPercent = (share: number) => `${(share * 100).toFixed(4)} %`;

console.log('Role-plays of n decisions with four choices each, in milliseconds');
console.log(
  ' n  competencies           paths     states      odds  the whole proof   beside it, play by play',
);
for (const [decisions, kinds] of SIZES) {
  const roleplay = makeLong(decisions, kinds);
  const odds = time(() => weigh(roleplay, anything));
  // Findings alone would not do: of a play that is too long they leave out the chances.
  const proof = time(() => [findRolePlayProblems(roleplay), reportRolePlay(roleplay)] as const);
  const naive = decisions <= 8 ? time(() => playAll(roleplay, decisions)) : undefined;
  const report = proof.result[1];
  console.log(
    [
      `${decisions}`.padStart(2),
      `${kinds}`.padStart(13),
      (report?.paths ?? 0).toLocaleString('en').padStart(15),
      (report?.states ?? 0).toLocaleString('en').padStart(10),
      inMs(odds.took),
      inMs(proof.took).padStart(16),
      naive ? inMs(naive.took).padStart(24) : '—'.padStart(24),
    ].join(' '),
  );
  const { share, passChance, isExact } = odds.result;
  if (!isExact) console.log('   too many states to weigh: the chances are estimated');
  if (naive) {
    const isSame =
      Math.abs(naive.result.mean - share.mean) + Math.abs(naive.result.passChance - passChance);
    console.log(
      `   both say: ${inPercent(share.mean)} on average, ${inPercent(passChance)} pass` +
        (isSame < 1e-9 ? '' : ' — NO, they differ'),
    );
  }
}
