import type { BlueprintPart } from '#schemas/exam.ts';
import { seedFor } from '../chance.ts';
import { drawForm, type Form } from './form.ts';
import { MAX_DRAW, type FormSeed } from './form-code.ts';
import type { ItemView } from './item-view.ts';

/** A form with what it was drawn from. */
export interface Drawn extends FormSeed {
  form: Form;
}

/**
 * Draws the form at one place of the series that a seed begins.
 *
 * Each form of a series shows first what none before it has shown. So a seed and a place, which
 * a form code holds, rebuild the form of a candidate's third attempt without their record, as
 * long as the bank is the same.
 *
 * @param draw The place in the series, from 1.
 * @throws {RangeError} When the bank cannot fill the blueprint.
 */
export function drawOfSeries(
  blueprint: readonly BlueprintPart[],
  bank: readonly ItemView[],
  { seed, draw }: FormSeed,
): Form {
  const shown = new Set<string>();
  for (let place = 1; ; place += 1) {
    const form = drawForm(blueprint, bank, seedFor(`form ${place}`, seed), shown);
    if (place >= draw) return form;
    for (const { itemId } of form) shown.add(itemId);
  }
}

/**
 * Draws the form for a candidate's next attempt: as few items seen before as can be.
 *
 * That is the next form of their series. Where the bank has changed since, or attempts came
 * from another device, the series no longer avoids what was seen; then the form is drawn around
 * the attempts themselves, and its `draw` is 0.
 *
 * @param earlier All attempts at the exam, newest first.
 * @param seed Begins a new series, if one is needed.
 * @throws {RangeError} When the bank cannot fill the blueprint.
 */
export function drawNext(
  blueprint: readonly BlueprintPart[],
  bank: readonly ItemView[],
  earlier: readonly Drawn[],
  seed: number,
): Drawn {
  const [last] = earlier;
  if (!last) return { seed, draw: 1, form: drawOfSeries(blueprint, bank, { seed, draw: 1 }) };

  const seen = new Set(earlier.flatMap(({ form }) => form.map(({ itemId }) => itemId)));
  const repeats = (form: Form) => form.filter(({ itemId }) => seen.has(itemId)).length;
  const around = drawForm(blueprint, bank, seed, seen);
  if (last.draw > 0 && last.draw < MAX_DRAW) {
    const next = { seed: last.seed, draw: last.draw + 1 };
    const form = drawOfSeries(blueprint, bank, next);
    if (repeats(form) <= repeats(around)) return { ...next, form };
  }
  return { seed, draw: 0, form: around };
}
