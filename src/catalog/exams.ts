import { fitsPart } from '#domain/assessment/form.ts';
import type { ExamKey, ExamKeys } from '#domain/assessment/taught-item.ts';
import { canonical } from '#domain/record/canonical.ts';
import { hashText } from '#domain/record/hash.ts';
import { langOf, type Locale } from '#domain/text/locale.ts';
import { pageAddress } from '#domain/text/address.ts';
import { localise, plain, type Localised } from '#domain/text/wording.ts';
import type { Exam } from '#schemas/exam.ts';
import type { Item } from '#schemas/item.ts';
import { getCollection, getEntry } from 'astro:content';
import { moduleTeaching, requireCourse } from './course.ts';
import { keyOfItem, listItems, viewItem } from './items.ts';
import { leaveOut } from './leave-out.ts';
import { requireRolePlay } from './roleplays.ts';
import { readLink } from './taught-items.ts';

export interface ExamView extends Localised<Exam> {
  id: string;
  /** How many items a form has. */
  items: number;
  /** Whether forms differ in their items: the bank holds more than one form needs. */
  isDrawn: boolean;
  /** Version of the exam and all its items: eight signs, other ones after any change. */
  content: string;
}

/** What the islands of an exam need to draw, time and score it. */
export function examRules(exam: ExamView) {
  const { id, blueprint, cutScore, partialCredit, minutes, attempts, waitHours, content } = exam;
  return { id, blueprint, cutScore, partialCredit, minutes, attempts, waitHours, content };
}

/** The exams in the order of the course. */
export async function listExams(locale: Locale): Promise<ExamView[]> {
  const { exams } = await requireCourse();
  const written = new Set((await getCollection('exams')).map(({ id }) => id));
  const views = exams.flatMap((id) =>
    written.has(id)
      ? requireExam(locale, id)
      : leaveOut(`content/course.yaml lists the exam "${id}", but it has no file.`),
  );
  return Promise.all(views);
}

/** @throws When there is no such exam. */
export async function requireExam(locale: Locale, id: string): Promise<ExamView> {
  const entry = await getEntry('exams', id);
  if (!entry) throw new Error(`There is no exam "${id}".`);
  const items = entry.data.blueprint.reduce((sum, part) => sum + part.count, 0);
  const fits = (item: Item) =>
    !item.withdrawn && entry.data.blueprint.some((part) => fitsPart(part, viewItem(item, locale)));
  const isDrawn = (await listItems()).filter(fits).length > items;
  const exam = { ...localise(entry.data, langOf(locale)), id, items, isDrawn };
  // As written, so that it is the same in every language.
  const written = canonical([entry.data, await listCandidates(exam, locale)]);
  return { ...exam, content: hashText(written).slice(0, 8) };
}

/** Every item that a form of the exam may draw, withdrawn ones aside. */
export async function listExamItems(exam: ExamView, locale: Locale): Promise<Item[]> {
  return (await listCandidates(exam, locale)).filter((item) => !item.withdrawn);
}

/** Keys of the exam's items, withdrawn ones too: forms drawn earlier may hold them. */
export async function listExamKeys(exam: ExamView, locale: Locale): Promise<ExamKeys> {
  const keys = (await listCandidates(exam, locale)).map(
    async (item): Promise<[string, ExamKey]> => {
      const read = await readLink(locale, item.teaches);
      const module = await moduleTeaching(item.teaches);
      const key = keyOfItem(item, locale);
      return [item.id, { ...key, ...(module ? { module } : {}), ...(read ? { read } : {}) }];
    },
  );
  return Object.fromEntries(await Promise.all(keys));
}

async function listCandidates(
  { blueprint }: Pick<ExamView, 'blueprint'>,
  locale: Locale,
): Promise<Item[]> {
  const isDrawn = (item: Item) => blueprint.some((part) => fitsPart(part, viewItem(item, locale)));
  return (await listItems()).filter(isDrawn);
}

/** A role-play that the certificate of an exam asks for. */
export interface RequiredRolePlay {
  id: string;
  title: string;
  href: string;
}

/** The role-plays that the certificate of an exam asks for, in their order. */
export async function requiredRolePlays(
  { roleplays }: Pick<ExamView, 'roleplays'>,
  locale: Locale,
): Promise<RequiredRolePlay[]> {
  return Promise.all(
    roleplays.map(async (id) => {
      const { title } = await requireRolePlay(locale, id);
      return { id, title: plain(title), href: pageAddress(locale, 'roleplays', id) };
    }),
  );
}
