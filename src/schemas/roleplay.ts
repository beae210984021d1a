import { z } from 'zod';
import { named } from './fault.ts';
import { hint, valueHints } from './hint.ts';
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

/** What a play exercises, as editors offer it. */
const CompetencySchema = z
  .enum(COMPETENCIES)
  .meta(
    valueHints(
      ['names what happened to the person', '接住感受'],
      ['hears it out', '听进去'],
      ['asks to be sure', '问清楚'],
      ['takes it on', '担下来'],
      ['offers ways forward', '给出选择'],
      ['says when, and keeps it', '跟进到底'],
      ['stays within what one may promise', '守住界线'],
    ),
  );
const MeterNameSchema = z
  .enum(METERS)
  .meta(valueHints(['how angry the customer is', '怒气'], ['how far they trust you', '信任']));

const level = z
  .int()
  .min(0, 'Write a level from 0 to 100.')
  .max(100, 'Write a level from 0 to 100.');

const MeterSchema = z.strictObject({
  start: level.meta(
    hint('Where it stands when the scene opens, 0 to 100.', '开场时的值，0 到 100。'),
  ),
  rest: level.meta(
    hint('Where it drifts to by itself, 0 to 100.', '自己会慢慢回到的值，0 到 100。'),
  ),
  drift: level.meta(
    hint(
      'How much of the way to `rest` it goes after each pick, in per cent.',
      '每选一次，往 `rest` 走百分之几。',
    ),
  ),
});

const RangeSchema = z
  .strictObject(
    {
      atLeast: level.optional().meta(hint('This value or more.', '不低于。')),
      atMost: level.optional().meta(hint('This value or less.', '不高于。')),
    },
    {
      error: ({ code }) =>
        code === 'invalid_type' ? 'Write a range, such as { atLeast: 60 }.' : undefined,
    },
  )
  .refine((range) => range.atLeast !== undefined || range.atMost !== undefined, {
    error:
      'Nothing says how strong it has to be. Write atLeast or atMost, such as { atLeast: 60 }.',
    params: named('roleplay-condition-empty'),
    // A misspelt one is told by itself.
    when: ({ issues }) => issues.length === 0,
  });

/** True when every meter named is within its range. */
const ConditionSchema = z.partialRecord(MeterNameSchema, RangeSchema);

const ChoiceSchema = z.strictObject({
  say: TextSchema.meta(hint('What the learner can say here.', '学员在这里可以说的话。')),
  why: TextSchema.optional().meta(
    hint(
      'What is wrong with it, or not best about it. Required on every choice that is not the best.',
      '错在哪里，或差在哪里。不是最好的说法都要写。',
    ),
  ),
  rate: z
    .partialRecord(CompetencySchema, z.int().min(0).max(3))
    .meta(
      hint(
        'Expert rating 0 to 3 for each competency that the beat exercises.',
        '这一段练到的每项能力给 0 到 3 分。',
      ),
    ),
  feel: z
    .partialRecord(MeterNameSchema, z.int().min(-100).max(100))
    .default({})
    .meta(
      hint(
        'How far each meter moves at once: { anger: -14, trust: 12 }.',
        '怒气和信任当场变多少：{ anger: -14, trust: 12 }。',
      ),
    ),
  critical: IdSchema.optional().meta(
    hint(
      'Names a mistake of `criticals` that fails the scene whatever else happens.',
      '踩了红线：写 `criticals` 里的编号，说了就整场不通过。',
    ),
  ),
  goesTo: TargetSchema.meta(
    hint('The beat that follows, or `end`.', '接下去是哪一段；写 end 就结束。'),
  ),
});

/** A phrase to look for, with `*` for what may differ: see `findPattern`. */
const PatternsSchema = z.array(z.string().trim().min(1, 'Write a word or a phrase.')).default([]);

export const BUILT_IN_RULES = ['asks-one-question', 'gives-a-time', 'short-enough'] as const;

const wordLimit = z.int().min(1).max(500).optional();

/** Something to look for in a reply that a learner writes. */
const WorkshopRuleSchema = z
  .strictObject({
    id: IdSchema,
    name: TextSchema.meta(hint('What it is, in a few words.', '它是什么，几个字。')),
    why: TextSchema.meta(hint('Why it helps, or does harm.', '为什么有用，或有害。')),
    match: z
      .strictObject({
        zh: PatternsSchema.meta(hint('In a Chinese reply.', '中文回答里的。')),
        en: PatternsSchema.meta(hint('In an English reply.', '英文回答里的。')),
      })
      .optional()
      .meta(
        hint(
          'Words and phrases that show it, with * for what may differ. Any one of them is enough.',
          '说明有它的词句，* 代表可变的部分。有一条就算。',
        ),
      ),
    is: z
      .enum(BUILT_IN_RULES)
      .optional()
      .meta(hint('Something that no list of phrases can say.', '词句列不出来的规则。')),
    atMost: z
      .strictObject({
        zh: wordLimit.meta(hint('Characters.', '字数。')),
        en: wordLimit.meta(hint('Words.', '词数。')),
      })
      .optional()
      .meta(
        hint(
          'For short-enough: characters in Chinese, words in English.',
          '配合 short-enough：中文按字数，英文按词数。',
        ),
      ),
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
  wants: z
    .array(WorkshopRuleSchema)
    .min(1, 'Write at least one thing that a good reply does.')
    .meta(hint('What a good reply does.', '好的回答会做到什么。')),
  avoids: z
    .array(WorkshopRuleSchema)
    .default([])
    .meta(hint('What a good reply leaves out.', '好的回答不会说什么。')),
});

const BeatSchema = z.strictObject({
  stage: TextSchema.optional().meta(
    hint(
      'What happens around the words, such as “She puts the key on the counter.”',
      '话以外发生的事，例如“她把钥匙放在柜台上”。',
    ),
  ),
  says: z
    .array(
      z.strictObject({
        when: ConditionSchema.optional().meta(
          hint('When it is said; left out on the last.', '什么时候说；最后一条不写。'),
        ),
        text: TextSchema.meta(hint('What the customer says then.', '这时客户说的话。')),
      }),
    )
    .min(1, 'Write what the customer says.')
    .meta(
      hint(
        'What the customer says: the first that applies. The last has no condition.',
        '客户说的话：取第一条符合条件的，最后一条不写条件。',
      ),
    ),
  choices: z
    .record(IdSchema, ChoiceSchema)
    .meta(
      hint(
        'What can be said, by an id of its own: three or four.',
        '可以说的话，各起一个编号，三四句。',
      ),
    ),
  teaches: z
    .string()
    .optional()
    .meta(
      hint(
        'The section of a lesson that teaches this moment.',
        '哪一课的哪一节讲过这一幕。',
        'section',
      ),
    ),
  workshop: WorkshopSchema.optional().meta(
    hint(
      'Lets the learner write a reply of their own before choosing one.',
      '先让学员自己写一句，再来选。',
    ),
  ),
});

const EndingSchema = z.strictObject({
  id: IdSchema,
  when: ConditionSchema.optional().meta(
    hint('When it applies; left out on the last.', '什么时候适用；最后一个不写。'),
  ),
  outcome: z
    .enum(['met', 'partly-met', 'not-met'])
    .meta(
      valueHints(['settled', '解决了'], ['half settled', '解决了一半'], ['not settled', '没解决']),
    ),
  text: TextSchema.meta(
    hint('How the scene ends, told in two or three sentences.', '这一场怎么收尾，两三句话。'),
  ),
});

/** A role-play: a conversation with a customer who changes. */
export const RolePlaySchema = z.strictObject({
  id: IdSchema.meta(hint('The name of the file, without .yaml.', '文件名，不带 .yaml。')),
  version: z
    .int()
    .min(1)
    .meta(
      hint(
        'Raised by one when choices change so that earlier plays no longer fit.',
        '选项改到以前的演法对不上了，就加一。',
      ),
    ),
  title: TextSchema,
  summary: TextSchema.meta(hint('One sentence for the list of role-plays.', '列表里的一句话。')),
  brief: TextSchema.meta(
    hint('Where you are, who you are, what you know.', '你在哪里、你是谁、你知道什么。'),
  ),
  minutes: z
    .int()
    .min(3)
    .max(30)
    .meta(hint('How long a play takes, 3 to 30 minutes.', '演一场要几分钟，3 到 30。')),
  lesson: IdSchema.meta(hint('The lesson it belongs to.', '归哪一课。', 'lesson')),
  customer: z
    .strictObject({
      name: TextSchema.meta(hint('What the customer is called.', '客户的称呼。')),
      person: z
        .enum(PEOPLE)
        .meta(hint('Which drawn person plays the customer.', '由哪个画好的人物来演客户。')),
      style: z
        .enum(STYLES)
        .meta(
          valueHints(
            ['quick, wants results', '支配型'],
            ['lively, wants attention', '表达型'],
            ['gentle, wants to be spared trouble', '和蔼型'],
            ['careful, wants facts', '分析型'],
          ),
        ),
      channel: z.enum(CHANNELS).meta(hint('Where the conversation takes place.', '在哪里谈。')),
    })
    .meta(hint('Whom the learner talks with, and where.', '学员和谁谈、在哪里谈。')),
  meters: z
    .strictObject({
      anger: MeterSchema.meta(hint('How angry the customer is.', '怒气。')),
      trust: MeterSchema.meta(hint('How far they trust you.', '信任。')),
    })
    .meta(
      hint(
        'How the customer feels. It colours the talk and never enters the score.',
        '客户的情绪。影响对话，不计入得分。',
      ),
    ),
  competencies: z
    .array(CompetencySchema)
    .min(1, 'Name what the scene exercises.')
    .meta(
      hint(
        'What the scene exercises; each is rated by at least one beat of every play.',
        '这一场练哪些能力。',
      ),
    ),
  mark: z
    .number()
    .gt(0)
    .max(1)
    .default(0.6)
    .meta(hint('Share of the rating each competency has to reach.', '每项能力要拿到的比例。')),
  criticals: z
    .record(IdSchema, TextSchema)
    .default({})
    .meta(
      hint(
        'What each critical mistake is, by the id that choices name.',
        '各条红线，按选项里写的编号。',
      ),
    ),
  start: IdSchema.meta(hint('The beat with which the scene opens.', '从哪一段开始。')),
  beats: z
    .record(IdSchema, BeatSchema)
    .meta(hint('The moments of the scene, each under an id of its own.', '各段，各起一个编号。')),
  endings: z
    .array(EndingSchema)
    .min(1, 'Write how the scene can end.')
    .meta(
      hint(
        'The first that applies when a choice goes to `end`. The last has no condition.',
        '结束时取第一个符合条件的，最后一个不写条件。',
      ),
    ),
  walkthroughs: z
    .array(
      z.strictObject({
        name: z
          .string()
          .min(1)
          .meta(hint('What the run shows, such as best.', '这一路演示什么，例如 best。')),
        picks: z
          .array(IdSchema)
          .min(1)
          .meta(hint('The choices in the order they are made.', '依次选哪些说法。')),
        endsAt: IdSchema.meta(hint('The ending it comes to.', '走到哪个结局。')),
      }),
    )
    .min(1, 'Script at least the best run.')
    .meta(hint('Scripted runs that the check plays.', '检查时照着走的几条路。')),
});

export type RolePlay = z.output<typeof RolePlaySchema>;
export type Beat = RolePlay['beats'][string];
export type RolePlayChoice = Beat['choices'][string];
export type Competency = (typeof COMPETENCIES)[number];
export type MeterName = (typeof METERS)[number];
export type Condition = z.output<typeof ConditionSchema>;
