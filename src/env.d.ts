declare namespace App {
  interface Locals {
    /** Numbers given out on this page so far, by what they number. */
    numbers?: Record<string, number>;
    /** Objectives of the lesson on this page; its first section puts them after the scene. */
    objectives?: readonly string[];
    /** While people write: what the check says of the page. */
    live?: import('#live/page-state.ts').PageState;
  }
}

interface ImportMetaEnv {
  /** Whether this site has the trainers' workshop, with every key. */
  readonly TRAINERS: boolean;
}
