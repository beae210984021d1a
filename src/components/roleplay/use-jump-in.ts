import { locate } from '#domain/roleplay/play.ts';
import type { Scenario } from '#domain/roleplay/scenario.ts';
import { useEffect } from 'react';
import { picksAsked, startPlay } from './open-play.ts';

/**
 * Begins a play with the picks that the address names, as the trainers' pages do to play from any
 * beat. With the workshop only; the picks count as taken over from elsewhere.
 */
export function useJumpIn(scenario: Scenario, openId: string, isReady: boolean): void {
  useEffect(() => {
    const picks = import.meta.env.TRAINERS && isReady ? picksAsked(openId) : undefined;
    if (!picks || locate(scenario, picks)?.at !== 'beat') return;
    // The way back leads to the brief, not into a new play.
    history.replaceState(null, '', location.pathname);
    startPlay(scenario, 2, picks);
  }, [scenario, openId, isReady]);
}
