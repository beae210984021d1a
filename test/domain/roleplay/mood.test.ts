import { moodOf, MOODS } from '#domain/roleplay/mood.ts';
import { describe, expect, test } from 'vitest';

describe('moodOf', () => {
  test('is calm at no anger and furious at most', () => {
    expect([moodOf(0), moodOf(100)]).toEqual(['calm', 'furious']);
  });

  test.each([
    [24, 'calm'],
    [25, 'uneasy'],
    [39, 'uneasy'],
    [40, 'annoyed'],
    [54, 'annoyed'],
    [55, 'upset'],
    [69, 'upset'],
    [70, 'angry'],
    [84, 'angry'],
    [85, 'furious'],
  ])('calls %i %s', (anger, mood) => {
    expect(moodOf(anger)).toBe(mood);
  });

  test('comes through every mood in order as anger rises', () => {
    const met = Array.from({ length: 101 }, (_, anger) => moodOf(anger));

    expect([...new Set(met)]).toEqual(MOODS);
  });

  test('names levels off the meter by its nearest end', () => {
    expect([moodOf(-5), moodOf(130)]).toEqual(['calm', 'furious']);
  });
});
