/**
 * Runs in the head before anything is painted, so that a dark page does not flash white.
 * `amends:theme` is the key of `$theme` in `stores/preferences.ts`.
 */
export const THEME_AT_ONCE = `try{var t=localStorage.getItem('amends:theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
