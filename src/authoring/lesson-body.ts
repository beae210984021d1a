import type { Told } from './problem.ts';
import type { LessonText } from './mdx-prose.ts';

/** A heading, and the anchor by which items and links name it. */
export interface Section {
  level: number;
  title: string;
  /** `undefined` when the heading has none. */
  anchor: string | undefined;
  line: number;
}

/** How much there is to read: characters of Chinese, words of English. */
export interface Length {
  characters: number;
  words: number;
}

/** A component that the lesson uses. */
export interface Use {
  name: string;
  /** Texts by name; `true` for an attribute without a value; `undefined` for code. */
  attributes: ReadonlyMap<string, string | true | undefined>;
  /** The component it stands in directly. */
  inside: string | undefined;
  /** Whether it holds text or other components. */
  filled: boolean;
  line: number;
}

/** What a keyboard slipped in, so that readers would see it as text. */
export interface TextSlip {
  line: number;
  told: Told;
  /** The component that was meant, if it was one. */
  component?: string | undefined;
}

export interface LessonBody {
  sections: Section[];
  uses: Use[];
  links: { url: string; line: number }[];
  images: { url: string; alt: string; line: number }[];
  /** JavaScript, which a lesson has no use for. */
  code: { kind: 'braces' | 'import'; text: string; line: number }[];
  slips: TextSlip[];
  /** Texts that people read, in reading order. */
  prose: LessonText[];
  /** How much there is to read after each anchor, up to the next; of what comes before, under ''. */
  lengths: ReadonlyMap<string, Length>;
}
