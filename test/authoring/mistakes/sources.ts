import { mistakesInNew } from './mistake.ts';

const SOURCES = `- id: iso-10002
  title: { zh: 投诉处理指南, en: Guidelines for complaints handling }
  kind: standard
  note: { zh: 国际标准。, en: An international standard. }
  checked: 2026-08-20
`;

/** What authors get wrong in the list of sources. */
export const SOURCE_MISTAKES = mistakesInNew(
  'sources.yaml',
  SOURCES,
  {},
  {
    'a kind that does not exist': [
      'kind: standard',
      'kind: norm',
      '3  iso-10002.kind  Found "norm". Write one of: document, standard, law, model.  [field-value-not-allowed]',
    ],
    'a kind in the plural': [
      'kind: standard',
      'kind: standards',
      '3  iso-10002.kind  Found "standards". Did you mean "standard"?  [field-value-not-allowed]',
    ],
    'a day in another form': [
      '2026-08-20',
      '20.8.2026',
      '5  iso-10002.checked  Found "20.8.2026". Write the day as year-month-day, such as 2027-01-10.  [field-day-form]',
    ],
    'a day with slashes': [
      '2026-08-20',
      '2026/08/20',
      '5  iso-10002.checked  Found "2026/08/20". Write the day as year-month-day, such as 2027-01-10.  [field-day-form]',
    ],
    'a month without a day': [
      '2026-08-20',
      '2026-08',
      '5  iso-10002.checked  Found "2026-08". Write the day as year-month-day, such as 2027-01-10.  [field-day-form]',
    ],
    'no note': [
      '  note: { zh: 国际标准。, en: An international standard. }\n',
      '',
      '1  iso-10002.note  Add "note". Write the text, or both languages: { zh: …, en: … }.  [field-missing]',
    ],
    'a note in one language': [
      '{ zh: 国际标准。, en: An international standard. }',
      'A standard.',
      '4  iso-10002.note  This text is in one language only. Write both: { zh: …, en: … }.  [field-one-language]',
    ],
    'a field nobody knows': [
      'kind: standard',
      'kind: standard\n  url: https://example.org',
      '4  iso-10002.url  "url" is not a field here. Write one of: id, title, kind, note, convention, law, adapt, checked.  [field-unknown]',
    ],
  },
);
