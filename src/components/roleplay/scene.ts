import type { Scenario } from '#domain/roleplay/scenario.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { Wording } from '#domain/text/wording.ts';
import type { Words } from '#words/en.ts';
import { createContext, useContext, type ReactNode } from 'react';

/** What every part of a role-play needs: the scenario, and the words around it. */
export interface Scene {
  scenario: Scenario<Wording>;
  words: Words['roleplay'];
  locale: Locale;
  /** The person who plays the customer, drawn by the page: what lies under and over the features. */
  under?: ReactNode;
  over?: ReactNode;
}

export const SceneContext = createContext<Scene | undefined>(undefined);

/** @throws When a part is used outside a role-play. */
export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('Put this part inside <SceneContext value={…}>.');
  return scene;
}
