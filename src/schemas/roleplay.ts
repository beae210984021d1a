import { z } from 'zod';
import { named } from './fault.ts';
import { IdSchema, TargetSchema } from './id.ts';
import { TextSchema } from './text.ts';

export const STYLES = ['driving', 'expressive', 'amiable', 'analytical'] as const;
export const CHANNELS = ['counter', 'telephone', 'chat', 'letter', 'doorstep'] as const;
export const COMPETENCIES = [
  'acknowledge',
  'listen',
  'clarify',
  'own',
  'options',
  'follow-up',
  'bounds',
] as const;
export const METERS = ['anger', 'trust'] as const;
export const PEOPLE = ['lin', 'zhao', 'chen', 'wu', 'he'] as const;

const level = z.int().min(0, 'A meter runs from 0 to 100.').max(100, 'A meter runs from 0 to 100.');

const MeterSchema = z.strictObject({
  /** Where it stands when the scene opens. */
  start: level,
  /** Where it drifts to by itself. */
  rest: level,
  /** How much of the way to `rest` it goes after each pick, in per cent. */
  drift: level,
});

const RangeSchema = z
  .strictObject({ atLeast: level.optional(), atMost: level.optional() })
  .refine((range) => range.atLeast !== undefined || range.atMost !== undefined, {
    error: 'Say atLeast or atMost.',
    params: named('roleplay-condition-empty'),
    // A misspelt one is told by itself.
    when: ({ issues }) => issues.length === 0,
  });

/** True when every meter named is within its range. */
const ConditionSchema = z.partialRecord(z.enum(METERS), RangeSchema);

const ChoiceSchema = z.strictObject({
  say: TextSchema,
  /** What is wrong with it, or not best about it. Required on every choice that is not the best. */
  why: TextSchema.optional(),
  /** Expert rating 0–3 for each competency that the beat exercises. */
  rate: z.partialRecord(z.enum(COMPETENCIES), z.int().min(0).max(3)),
  /** How far each meter moves at once. */
  feel: z.partialRecord(z.enum(METERS), z.int().min(-100).max(100)).default({}),
  /** Names a mistake that fails the scene whatever else happens. */
  critical: IdSchema.optional(),
  /** The beat that follows, or `end`. */
  goesTo: TargetSchema,
});

/** A phrase to look for, with `*` for what may differ: see `findPattern`. */
const PatternsSchema = z.array(z.string().trim().min(1, 'Write a word or a phrase.')).default([]);

export const BUILT_IN_RULES = ['asks-one-question', 'gives-a-time', 'short-enough'] as const;

const wordLimit = z.int().min(1).max(500).optional();

/** Something to look for in a reply that a learner writes. */
const WorkshopRuleSchema = z
  .strictObject({
    id: IdSchema,
    /** What it is, in a few words. */
    name: TextSchema,
    /** Why it helps, or does harm. */
    why: TextSchema,
    /** Words and phrases that show it. Any one of them is enough. */
    match: z.strictObject({ zh: PatternsSchema, en: PatternsSchema }).optional(),
    /** Something that no list of phrases can say. */
    is: z.enum(BUILT_IN_RULES).optional(),
    /** For `short-enough`: characters in Chinese, words in English. */
    atMost: z.strictObject({ zh: wordLimit, en: wordLimit }).optional(),
  })
  .refine((rule) => (rule.match === undefined) !== (rule.is === undefined), {
    error: `Say how this rule is seen: by phrases, under "match", or by one of ${BUILT_IN_RULES.join(', ')}, under "is".`,
    params: named('workshop-rule-unseen'),
  })
  .refine((rule) => (rule.is === 'short-enough') === (rule.atMost !== undefined), {
    error:
      '"short-enough" and "atMost" go together: is: short-enough, atMost: { zh: 80, en: 45 } for characters in Chinese and words in English.',
    params: named('workshop-limit-misplaced'),
  });

/** What a learner's own words are held against, at a moment that is worth writing for. */
const WorkshopSchema = z.strictObject({
  wants: z.array(WorkshopRuleSchema).min(1, 'Write at least one thing that a good reply does.'),
  avoids: z.array(WorkshopRuleSchema).default([]),
});

const BeatSchema = z.strictObject({
  /** What happens around the words, such as "She puts the key on the counter." */
  stage: TextSchema.optional(),
  /** What the customer says: the first that applies. The last has no condition. */
  says: z
    .array(z.strictObject({ when: ConditionSchema.optional(), text: TextSchema }))
    .min(1, 'Write what the customer says.'),
  choices: z.record(IdSchema, ChoiceSchema),
  /** The section of a lesson that teaches this moment. */
  teaches: z.string().optional(),
  /** Lets the learner write a reply of their own before choosing one. */
  workshop: WorkshopSchema.optional(),
});

const EndingSchema = z.strictObject({
  id: IdSchema,
  when: ConditionSchema.optional(),
  outcome: z.enum(['met', 'partly-met', 'not-met']),
  /** How the scene ends, told in two or three sentences. */
  text: TextSchema,
});

/** A role-play: a conversation with a customer who changes. */
export const RolePlaySchema = z.strictObject({
  id: IdSchema,
  version: z.int().min(1),
  title: TextSchema,
  summary: TextSchema,
  /** Where you are, who you are, what you know. */
  brief: TextSchema,
  minutes: z.int().min(3).max(30),
  lesson: IdSchema,
  customer: z.strictObject({
    name: TextSchema,
    /** Which drawn person plays the customer. */
    person: z.enum(PEOPLE),
    style: z.enum(STYLES),
    channel: z.enum(CHANNELS),
  }),
  meters: z.strictObject({ anger: MeterSchema, trust: MeterSchema }),
  competencies: z.array(z.enum(COMPETENCIES)).min(1, 'Name what the scene exercises.'),
  /** Share of the rating each competency has to reach. */
  mark: z.number().gt(0).max(1).default(0.6),
  /** What each critical mistake is, by the id that choices name. */
  criticals: z.record(IdSchema, TextSchema).default({}),
  start: IdSchema,
  beats: z.record(IdSchema, BeatSchema),
  /** The first that applies when a choice goes to `end`. The last has no condition. */
  endings: z.array(EndingSchema).min(1, 'Write how the scene can end.'),
  /** Scripted runs that the check plays. */
  walkthroughs: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        picks: z.array(IdSchema).min(1),
        endsAt: IdSchema,
      }),
    )
    .min(1, 'Script at least the best run.'),
});

export type RolePlay = z.output<typeof RolePlaySchema>;
export type Beat = RolePlay['beats'][string];
export type RolePlayChoice = Beat['choices'][string];
export type Competency = (typeof COMPETENCIES)[number];
export type MeterName = (typeof METERS)[number];
export type Condition = z.output<typeof ConditionSchema>;
