/** What an author may write on a component, and around and within it. */
export interface AuthorComponent {
  required: readonly string[];
  optional?: readonly string[];
  /** Values that a property is limited to. */
  values?: Readonly<Record<string, readonly string[]>>;
  /** The component it has to stand in. */
  inside?: string;
  /** Which of these are read by people, rather than names of things. */
  prose?: readonly string[];
  /** Whether something stands between its tags. */
  holds: 'content' | 'nothing';
}

/** The components that lessons can use without import. */
export const AUTHOR_COMPONENTS: Readonly<Record<string, AuthorComponent>> = {
  Case: { required: ['title'], prose: ['title'], holds: 'content' },
  Caveat: { required: ['title'], prose: ['title'], holds: 'content' },
  Check: { required: ['item'], holds: 'nothing' },
  Dialogue: { required: ['label'], prose: ['label'], holds: 'content' },
  Do: { required: ['why'], prose: ['why'], inside: 'DoDont', holds: 'content' },
  DoDont: { required: [], holds: 'content' },
  Dont: { required: ['why'], prose: ['why'], inside: 'DoDont', holds: 'content' },
  Figure: { required: ['name', 'alt', 'caption'], prose: ['alt', 'caption'], holds: 'nothing' },
  Flowchart: { required: ['name', 'alt', 'caption'], prose: ['alt', 'caption'], holds: 'nothing' },
  Foreign: { required: ['lang'], values: { lang: ['zh-Hans', 'en'] }, holds: 'content' },
  Line: {
    required: ['who'],
    optional: ['name'],
    prose: ['name'],
    values: { who: ['customer', 'staff', 'colleague', 'narrator'] },
    inside: 'Dialogue',
    holds: 'content',
  },
  Reflect: { required: ['question'], prose: ['question'], holds: 'content' },
  RolePlayLink: { required: ['id'], holds: 'nothing' },
  Steps: { required: [], holds: 'content' },
  Term: { required: ['id'], holds: 'content' },
  img: {
    required: ['src', 'alt'],
    optional: ['width', 'height'],
    prose: ['alt'],
    holds: 'nothing',
  },
};
