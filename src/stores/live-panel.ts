import { persistentAtom } from './preference-storage.ts';

/** Whether the panel of findings is open, which the development server has on its pages. */
export const $isPanelOpen = persistentAtom<boolean>('amends:live-panel', false, {
  encode: (isOpen) => (isOpen ? 'open' : ''),
  decode: (stored) => stored === 'open',
});

export function keepPanelOpen(isOpen: boolean): void {
  $isPanelOpen.set(isOpen);
}
