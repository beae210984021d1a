import type { Level } from '#domain/record/event.ts';
import type { Scenario } from '#domain/roleplay/scenario.ts';
import { newId, newSeed } from '#stores/random.ts';
import { keep } from '#stores/record.ts';
import { useSyncExternalStore } from 'react';

/**
 * Which play the page shows: the id after `#`, or none.
 *
 * In the address it survives a reload, a change of language and the browser's back button.
 */
export function useOpenPlay(): string {
  return useSyncExternalStore(watchHash, readHash, () => '');
}

/**
 * Starts a play and opens it.
 *
 * @param picks Picks taken over from an earlier play, which is kept as it was.
 */
export function startPlay(
  { id, version }: Scenario,
  level: Level,
  picks: readonly string[] = [],
): void {
  const play = newId();
  keep({ kind: 'play-started', play, roleplay: id, version, seed: newSeed(), level, picks });
  openPlay(play);
}

export function openPlay(play: string): void {
  location.hash = play;
}

/**
 * The picks that an address asks to begin with, if it asks for any.
 *
 * @example picksAsked('from=take-it-on,invite') // => ['take-it-on', 'invite']
 */
export function picksAsked(hash: string): string[] | undefined {
  if (!hash.startsWith('from=')) return undefined;
  return hash.slice('from='.length).split(',').filter(Boolean);
}

function readHash(): string {
  return location.hash.slice(1);
}

function watchHash(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}
