import type { Course, Module } from '#schemas/course.ts';

/** A module that learners see. */
export type LearnersModule = Module & { track: Exclude<Module['track'], 'trainers'> };

/** Whether learners see a module. The others are the trainers' guide, and no figure counts them. */
export function isForLearners(module: Module): module is LearnersModule {
  return module.track !== 'trainers';
}

/** The lessons of the trainers' guide, planned ones too. */
export function guideLessons({ modules }: Pick<Course, 'modules'>): ReadonlySet<string> {
  return new Set(
    modules
      .filter((module) => !isForLearners(module))
      .flatMap(({ lessons, planned }) => [...lessons, ...planned]),
  );
}

/** Whether an item asks about the guide: no exam draws it, and practice does not offer it. */
export function isOfGuide(guide: ReadonlySet<string>, { teaches }: { teaches: string }): boolean {
  return guide.has(teaches.split('#', 1)[0] ?? '');
}
