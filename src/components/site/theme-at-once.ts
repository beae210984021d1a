/**
 * Runs in the head before anything is painted, so that a dark page does not flash white and
 * a page in large letters does not jump.
 * `amends:theme` and `amends:text-size` are the keys of `$theme` and `$textSize` in `stores/preferences.ts`.
 */
export const THEME_AT_ONCE = `try{var t=localStorage.getItem('amends:theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t;var s=localStorage.getItem('amends:text-size');if(s==='large'||s==='largest')document.documentElement.dataset.textSize=s}catch(e){}`;
