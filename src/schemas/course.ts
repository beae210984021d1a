import { z } from 'zod';
import { hint, valueHints } from './hint.ts';
import { IdSchema } from './id.ts';
import { TextSchema } from './text.ts';

const LessonId = IdSchema.meta({ names: 'lesson' });

const ModuleSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  summary: TextSchema.meta(
    hint(
      'One sentence: what someone can do after this module.',
      '一句话：学完这个模块能做到什么。',
    ),
  ),
  track: z
    .enum(['core', 'elective', 'trainers'])
    .meta(
      valueHints(
        ['for everyone', '人人要学'],
        ['for some', '选学'],
        [
          'the guide to this workshop, which learners’ pages and figures leave out',
          '培训师手册，学员的页面和数字都不算它',
        ],
      ),
    ),
  lessons: z
    .array(LessonId)
    .meta(
      hint(
        'Lessons in the order they are taught. Each is a file of content/lessons.',
        '各课，按教学次序。每一课是 content/lessons 里的一个文件。',
      ),
    ),
  planned: z
    .array(IdSchema)
    .default([])
    .meta(
      hint(
        'Lessons announced by the curriculum but not written yet. Learners do not see them.',
        '已列入计划、还没写的课。学员看不到。',
      ),
    ),
  roleplays: z
    .array(IdSchema.meta({ names: 'roleplay' }))
    .default([])
    .meta(
      hint(
        'Role-plays in the order they are shown. Each is a file of content/roleplays.',
        '角色扮演，按显示次序。每一场是 content/roleplays 里的一个文件。',
      ),
    ),
});

/** `content/course.yaml`: the modules, and what the bank's topics are called. */
export const CourseSchema = z.strictObject({
  title: TextSchema,
  modules: z
    .array(ModuleSchema)
    .min(1, 'Give the course at least one module.')
    .meta(hint('The modules in the order they are taught.', '各模块，按教学次序。')),
  exams: z
    .array(IdSchema.meta({ names: 'exam' }))
    .default([])
    .meta(
      hint(
        'Exams in the order they are shown. Each is a file of content/exams.',
        '考试，按显示次序。每一场是 content/exams 里的一个文件。',
      ),
    ),
  topics: z
    .array(z.strictObject({ id: IdSchema, title: TextSchema }))
    .meta(hint('What blueprints count and learners practise by.', '组卷和练习都按主题来。')),
});

export type Course = z.output<typeof CourseSchema>;
export type Module = Course['modules'][number];
