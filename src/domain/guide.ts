import type { Course, Module } from '#schemas/course.ts';

/** Whether a module is part of the trainers' guide. Nothing that learners do counts such a module. */
export function isForTrainers({ track }: Pick<Module, 'track'>): boolean {
  return track === 'trainers';
}

/** The lessons of the trainers' guide, planned ones too. */
export function guideLessons({ modules }: Pick<Course, 'modules'>): ReadonlySet<string> {
  return new Set(
    modules.filter(isForTrainers).flatMap(({ lessons, planned }) => [...lessons, ...planned]),
  );
}

/** Whether an item asks about the guide: no exam draws it, and practice does not offer it. */
export function isOfGuide(guide: ReadonlySet<string>, { teaches }: { teaches: string }): boolean {
  return guide.has(teaches.split('#', 1)[0] ?? '');
}
