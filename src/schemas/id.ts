import { z } from 'zod';
import { hint } from './hint.ts';

/** How ids, file names and anchors are written. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const TEACHES = /^[a-z0-9-]+(?:#[a-z0-9-]+)?$/;
export const ROW = /^K\d{3}-\d{2,3}$/;

/** A name an author gives once and never changes: lower-case letters, digits and hyphens. */
export const IdSchema = z
  .string()
  .regex(
    ID,
    'Write an id of lower-case letters, digits and single hyphens, such as "telephone-etiquette".',
  )
  .meta(hint('A name that is given once and never changes.', '编号：起一次就不再改。'));

/** The id of a beat, or `end`. */
export const TargetSchema = z
  .string()
  .regex(ID, 'Name the beat that follows, or write "end", all in lower-case letters.');

/** Points at a lesson, or at one section of it: `telephone-etiquette#read-it-back`. */
export const TeachesSchema = z
  .string()
  .regex(
    TEACHES,
    'Write the lesson, a # and the section, such as "telephone-etiquette#read-it-back".',
  );

/** A row of the fact register: the number of the document and the number of the row. */
export const RowSchema = z
  .string()
  .regex(ROW, 'Write a row of the register, such as K002-066.')
  .meta(hint('A row of the register: K, the document, the number.', '登记编号：K、文件、序号。'));

/** A day, written as 2027-01-10. YAML readers may hand it over as a date. */
export const DaySchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('Write the day as year-month-day, such as 2027-01-10.'),
);
