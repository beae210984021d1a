import { readContent } from '#authoring/read-content.ts';
import { validUntil } from '#domain/assessment/certificate.ts';
import { drawForm } from '#domain/assessment/form.ts';
import { toItemKey, toItemView, type OpenItem } from '#domain/assessment/item-view.ts';
import { toScoring } from '#domain/assessment/scoring.ts';
import { seeded, seedFor, shuffle } from '#domain/chance.ts';
import type { Fact, RecordEvent, Sureness } from '#domain/record/event.ts';
import { exportRecord } from '#domain/record/export-record.ts';
import { CURRENT } from '#domain/record/upcast.ts';
import { locate } from '#domain/roleplay/play.ts';
import { scorePlay } from '#domain/roleplay/debrief.ts';
import { bestChoiceId } from '#domain/roleplay/tally.ts';
import { localise } from '#domain/text/wording.ts';
import type { Exam } from '#schemas/exam.ts';
import type { RolePlay } from '#schemas/roleplay.ts';

const content = await readContent('.');
const bank = content.items.entries.map(({ data }): OpenItem => {
  const item = localise(data, 'en');
  return { ...toItemView(item, { true: 'True', false: 'False' }), ...toItemKey(item) };
});
const roleplays = content.roleplays.entries.map(({ data }) => data);
const exams = content.exams.entries.map(({ id, data }) => ({ ...data, id }));
const lessons = content.course?.data.modules.flatMap((module) => module.lessons) ?? [];

/** Names as a class of a service centre may have them. */
const NAMES =
  '陈思远 林小雨 王建国 张丽华 刘洋 李静怡 赵敏 黄志强 周婷 吴海波 徐梦琪 孙浩然 马晓东 朱雅文 胡军 郭佳 何雨桐 高翔 罗丹 郑凯 梁慧 谢宇航 宋词 唐晓燕'.split(
    ' ',
  );

/** A file that a learner of a simulated class exported. */
export interface Exported {
  name: string;
  file: string;
  text: string;
}

/**
 * A class that learned with the real content, as its exported records. Able learners do more, and
 * do it better; items differ in how hard they are and how much they tell. The same seed gives the
 * same class.
 *
 * @param facts About how many entries a record has at least; the rest is practice.
 */
export function makeClass(size: number, seed = 20261122, facts = 0): Exported[] {
  return Array.from({ length: size }, (_, index) => {
    const random = seeded(seedFor(`learner ${index}`, seed));
    const round = Math.floor(index / NAMES.length);
    const name = `${NAMES[index % NAMES.length]}${round > 0 ? ` ${round + 1}` : ''}`;
    const done = learn(`s${index}`, normal(random), random);
    while (done.length < facts) done.push(practise(normal(random), random));
    const events = toEvents(`s${index}`, done, random);
    const text = exportRecord(name, events, events.at(-1)?.at ?? '2026-11-22T00:00:00.000Z');
    return { name, file: `amends-${name}-2026-11-22.jsonl`, text };
  });
}

function learn(learner: string, ability: number, random: () => number): Fact[] {
  const share = Math.min(1, Math.max(0.1, 0.75 + ability * 0.2 + (random() - 0.5) * 0.3));
  const read = lessons.slice(0, Math.round(lessons.length * share));
  return [
    ...read.flatMap((lesson, index): Fact[] => [
      { kind: 'lesson-opened', lesson },
      ...Array.from({ length: 4 }, () => practise(ability, random)),
      ...(index < read.length - 1 || random() < 0.7
        ? [{ kind: 'lesson-finished' as const, lesson }]
        : []),
    ]),
    ...shuffle(roleplays, random)
      .slice(0, Math.round(4 + share * 6))
      .flatMap((roleplay, index) => play(`${learner}-p${index}`, roleplay, ability, random)),
    ...play(`${learner}-call`, requireRolePlay('window-lifter-call'), ability, random),
    ...play(`${learner}-call-2`, requireRolePlay('window-lifter-call'), ability + 1, random),
    ...exams.flatMap((exam) =>
      exam.id === 'c18001s' || random() < share - 0.3 ? sit(learner, exam, ability, random) : [],
    ),
  ];
}

function practise(ability: number, random: () => number): Fact {
  const item = bank[Math.floor(random() * bank.length)]!;
  const correct = random() < chanceOf(item.id, ability);
  const sure: Sureness = random() < 0.3 ? 1 : random() < 0.6 || !correct ? 2 : 3;
  const response = respond(item, correct, random);
  return {
    kind: 'item-answered',
    ...{ item: item.id, response, correct },
    sure: !correct && random() < 0.2 ? 3 : sure,
  };
}

function play(id: string, roleplay: RolePlay, ability: number, random: () => number): Fact[] {
  const picks: string[] = [];
  const said: Fact[] = [];
  for (;;) {
    const position = locate(roleplay, picks);
    if (position?.at !== 'beat') {
      const score = scorePlay(roleplay, picks);
      if (!position || !score) return [];
      const { passed, share } = score;
      said.push({ kind: 'play-ended', play: id, ending: position.ending.id, passed, share });
      break;
    }
    const pick =
      random() < 0.55 + ability * 0.15
        ? (bestChoiceId(position.beat) ?? '')
        : (shuffle(Object.keys(position.beat.choices), random)[0] ?? '');
    if (random() < 0.04) said.push({ kind: 'play-hinted', play: id });
    picks.push(pick);
    said.push({ kind: 'play-picked', play: id, pick });
    if (random() < 0.01) return [start(), ...said];
  }
  return [start(), ...said];

  function start(): Fact {
    const { id: roleplayId, version } = roleplay;
    return {
      kind: 'play-started',
      ...{ play: id, roleplay: roleplayId, version, seed: 1, level: 2, picks: [] },
    };
  }
}

function sit(
  learner: string,
  exam: Exam & { id: string },
  ability: number,
  random: () => number,
): Fact[] {
  const facts: Fact[] = [];
  const keys = Object.fromEntries(bank.map((item) => [item.id, item]));
  for (let time = 0; time < 3; time += 1) {
    const attempt = `${learner}-${exam.id}-${time}`;
    const seed = seedFor(attempt, 7);
    const form = drawForm(exam.blueprint, bank, seed);
    const responses = Object.fromEntries(
      form.map(({ itemId }) => {
        const item = keys[itemId]!;
        return [itemId, respond(item, random() < chanceOf(itemId, ability + time * 0.6), random)];
      }),
    );
    const scoring = toScoring({ form, responses }, keys, exam, '');
    const { minutes } = exam;
    facts.push(
      {
        kind: 'attempt-started',
        ...{ attempt, exam: exam.id, seed, draw: 1, minutes, time: 'standard', content: '', form },
      },
      ...Object.entries(responses).map(([item, response]): Fact => ({
        ...{ kind: 'attempt-answered', attempt, item, response },
      })),
      {
        ...{ kind: 'attempt-submitted', attempt, ...scoring },
        elapsed: Math.round(minutes * (0.3 + random() * 0.5) * 60_000),
      },
    );
    if (scoring.passed) {
      const passedAt = '2026-11-20T04:00:00.000Z';
      if (exam.certifies && random() < 0.8) {
        facts.push({
          kind: 'certificate-issued',
          ...{ certificate: `c-${attempt}`, attempt, exam: exam.id, name: learner, passedAt },
          ...{ validUntil: validUntil(passedAt, 24), formCode: '', content: '', modules: [] },
        });
      }
      return facts;
    }
    if (random() < 0.4) return facts;
  }
  return facts;
}

/** A two-parameter model with a floor; the parameters come from the item's name. */
function chanceOf(itemId: string, ability: number): number {
  const random = seeded(seedFor(itemId, 11));
  const hard = normal(random) * 0.9 - 0.9;
  // One item in twenty has it the wrong way round, as a wrong key would.
  const steep = random() < 0.05 ? -1 : 0.4 + random() * 1.4;
  return 0.15 + 0.85 / (1 + Math.exp(-steep * (ability - hard)));
}

/** A response as keyed, or one that is wrong somewhere. */
function respond(item: OpenItem, isRight: boolean, random: () => number): readonly string[] {
  const { key, type, choices, targets } = item;
  if (isRight) return key;
  const ids = choices.map(({ id }) => id);
  if (type === 'order') return [...key.slice(1), key[0]!];
  if (type === 'multiple') return random() < 0.7 ? key.slice(1) : ids;
  if (type === 'best-worst') {
    const [best, worst] = [key[0]!.split('=')[1], key[1]!.split('=')[1]];
    return [`best=${worst}`, `worst=${best}`];
  }
  if (targets || type === 'cloze') {
    const [first = '', ...others] = key;
    const slot = first.split('=')[0];
    const values = targets?.map(({ id }) => `${slot}=${id}`) ?? ids;
    const wrong = values.filter((pair) => pair.startsWith(`${slot}=`) && pair !== first);
    return [wrong[Math.floor(random() * wrong.length)] ?? first, ...others];
  }
  // Wrong choices are not equally tempting.
  const wrong = ids.filter((id) => !key.includes(id));
  return [wrong[Math.floor(random() ** 2 * wrong.length)] ?? ids[0]!];
}

function toEvents(learner: string, facts: readonly Fact[], random: () => number): RecordEvent[] {
  let minute = Math.floor(random() * 2000);
  return facts.map((fact, index) => {
    minute += fact.kind === 'lesson-opened' ? 400 + random() * 900 : 1;
    const at = new Date(Date.UTC(2026, 9, 12, 1) + Math.floor(minute) * 60_000).toISOString();
    return { ...fact, v: CURRENT, id: `${learner}-${index + 1}`, clock: index + 1, at };
  });
}

function requireRolePlay(id: string): RolePlay {
  const found = roleplays.find((roleplay) => roleplay.id === id);
  if (!found) throw new Error(`There is no role-play "${id}".`);
  return found;
}

/** Box–Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
