import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bestChoiceId } from '#domain/roleplay/tally.ts';
import { reviewPhrase, type Workshop } from '#domain/roleplay/workshop.ts';
import { plain, resolveText } from '#domain/text/wording.ts';
import { RolePlaySchema } from '#schemas/roleplay.ts';
import { toTraditional } from '#words/traditional.ts';

/** Every moment of the course with a workshop. */
const workshops = globSync('content/roleplays/*.yaml').flatMap((file) => {
  const { beats } = RolePlaySchema.parse(parse(readFileSync(file, 'utf8')));
  return Object.entries(beats).flatMap(([beatId, beat]) =>
    beat.workshop
      ? [{ name: `${basename(file, '.yaml')}/${beatId}`, beat, workshop: beat.workshop }]
      : [],
  );
});

describe('phrase workshops', () => {
  test('are there', () => {
    expect(workshops.length).toBeGreaterThanOrEqual(8);
  });

  // The author check holds the expert line against the rules as written; a page in Traditional
  // Chinese holds what was derived from one against what was derived from the other.
  test.each(workshops)('see the same in both scripts: $name', ({ beat, workshop }) => {
    const derived = JSON.parse(toTraditional(JSON.stringify(workshop))) as Workshop;

    for (const { say } of Object.values(beat.choices)) {
      const line = plain(resolveText(say, 'zh'));
      const inSimplified = verdicts(line, workshop);
      expect(verdicts(toTraditional(line), derived), line).toEqual(inSimplified);
    }
  });

  test.each(workshops)(
    'find fault with something that can be said: $name',
    ({ beat, workshop }) => {
      const best = bestChoiceId(beat);
      for (const lang of ['zh', 'en'] as const) {
        const others = Object.entries(beat.choices).filter(([id]) => id !== best);
        for (const [id, { say }] of others) {
          const findings = reviewPhrase(plain(resolveText(say, lang)), workshop, lang);
          expect(
            findings.every(({ isMet }) => isMet),
            `${lang} ${id}`,
          ).toBe(false);
        }
        const bad = others.filter(([, { say }]) =>
          reviewPhrase(plain(resolveText(say, lang)), workshop, lang).some(
            ({ kind, isMet }) => kind === 'avoid' && !isMet,
          ),
        );
        expect(bad.length, lang).toBeGreaterThan(0);
      }
    },
  );
});

function verdicts(line: string, workshop: Workshop) {
  return reviewPhrase(line, workshop, 'zh').map(({ rule, isMet }) => [rule.id, isMet]);
}
