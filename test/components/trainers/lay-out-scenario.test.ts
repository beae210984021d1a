import { describe, expect, test } from 'vitest';
import { layOutScenario } from '#components/trainers/lay-out-scenario.ts';
import { toScenario } from '#domain/roleplay/scenario.ts';
import { resolveText } from '#domain/text/wording.ts';
import { makeRolePlay } from '../../domain/roleplay/make-roleplay.ts';

const roleplay = makeRolePlay();
const scenario = toScenario(roleplay, (text) => resolveText(text, 'en'));

describe('a scenario laid out', async () => {
  const { width, height, boxes, lines } = await layOutScenario(scenario, 'over now');

  test('has a box for each beat and ending, with what is written in it', () => {
    const idsOf = (kind: string) => boxes.filter((box) => box.kind === kind).map(({ id }) => id);

    expect(idsOf('beat')).toEqual(Object.keys(roleplay.beats));
    expect(idsOf('ending')).toEqual(roleplay.endings.map(({ id }) => id));
    expect(boxes.find(({ id }) => id === 'ask')?.lines).toEqual([
      '2 ask',
      'So where is it, please?',
    ]);
    expect(boxes.find(({ kind }) => kind === 'over')?.lines).toEqual(['over now']);
  });

  test('has a line with a label for each choice, and one for each ending', () => {
    const choices = lines.filter(({ choice }) => choice !== undefined);

    expect(choices.map(({ beat, choice }) => `${beat}/${choice}`).sort()).toEqual(
      Object.entries(roleplay.beats)
        .flatMap(([beat, { choices: own }]) =>
          Object.keys(own).map((choice) => `${beat}/${choice}`),
        )
        .sort(),
    );
    expect(choices.every(({ label }) => label !== undefined)).toBe(true);
    expect(lines.flatMap(({ ending }) => ending ?? []).sort()).toEqual(
      roleplay.endings.map(({ id }) => id).sort(),
    );
    expect(choices.find(({ choice }) => choice === 'promise')?.look).toBe('critical');
  });

  test('lies inside its frame, from top to bottom', () => {
    for (const { x, y, width: wide, height: high } of boxes) {
      expect(x - wide / 2).toBeGreaterThanOrEqual(-1);
      expect(x + wide / 2).toBeLessThanOrEqual(width + 1);
      expect(y - high / 2).toBeGreaterThanOrEqual(-1);
      expect(y + high / 2).toBeLessThanOrEqual(height + 1);
    }
    const [greet, ask] = ['greet', 'ask'].map((id) => boxes.find((box) => box.id === id)?.y ?? 0);
    expect(greet).toBeLessThan(ask ?? 0);
  });

  test('draws lines and tips of plain numbers', () => {
    for (const { path, tip } of lines) {
      expect(path).toMatch(/^M[-\d.]+,[-\d.]+C[-\d., ]+$/);
      expect(tip).toMatch(/^([-\d.]+,[-\d.]+ ?){3}$/);
    }
  });
});
