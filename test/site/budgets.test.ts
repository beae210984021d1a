import { describe, expect, test } from 'vitest';
import { readPages, type Page } from './built-site.ts';
import { isWithin, type Element } from './parse-page.ts';
import { PARTS, weigh, type Weight } from './weigh.ts';

interface Kind {
  /** Fits the address without its language. */
  address: RegExp;
  most: Weight;
  /** Data files that the page fetches at once, seen from it. */
  fetches?: readonly string[];
}

const READING: Weight = { scriptAtLoad: 12, scriptInAll: 85, total: 30, requests: 8 };
/**
 * A lesson of twenty minutes has four times the text of the page that `READING` was measured on,
 * its drawings in two widths, and the style sheet of the whole site. Its script carries what the
 * pages of 12 KB had not: text size, terms under the pointer, and a record that writes again when
 * its storage is cleared or closed while it is open.
 */
const LESSON: Weight = { ...READING, scriptAtLoad: 13, scriptInAll: 87, total: 58 };
/** A word of every lesson, in three languages of its names. */
const GLOSSARY: Weight = { ...READING, total: 60 };
/** A little script of their own beside what every page has; fifteen role-plays with their faces. */
const LISTS: Weight = { ...READING, scriptAtLoad: 13, total: 34 };
/**
 * React alone is 69; the learner record, which every page has, with profiles and mark, is 10; the
 * conversation with its faces, levels, transcript and debrief is the rest. The workshop comes later.
 */
const ROLE_PLAY: Weight = { scriptAtLoad: 88, scriptInAll: 88, total: 123, requests: 9 };
/** Eight types of item, drawing, timing, scoring. */
const QUESTIONS: Weight = { scriptAtLoad: 88.5, scriptInAll: 88.5, total: 115, requests: 9 };
/** Up to fifty items of a topic, with the reason for every choice. */
const PRACTICE: Weight = { ...QUESTIONS, total: 130, requests: 10 };
/** The form is drawn in the browser, so the bank is fetched, once: 0.17 an item. */
const WHOLE_BANK: Weight = { ...QUESTIONS, total: 190 };
/** Charts and the ledger at once; backup and profiles once the page is there. */
const RECORD: Weight = { scriptAtLoad: 91, scriptInAll: 99, total: 118, requests: 11 };

/**
 * React, what every page has, scoring, and the reader of backups make 89; the room itself, with its
 * tables, figures and maps, 13, and the writer of CSV 7. All of it comes at once, so that the room
 * works without a connection from then on. The bank (80) and the maps (12 each) come when records
 * are put in.
 */
const COHORT: Weight = { scriptAtLoad: 111, scriptInAll: 111, total: 138, requests: 11 };

const KINDS: Readonly<Record<string, Kind>> = {
  'choice of language, not found': { address: /^\/(404\.html)?$/, most: READING },
  home: { address: /^\/x\/$/, most: READING },
  lesson: { address: /^\/x\/lessons\/./, most: LESSON },
  'course, guide': { address: /^\/x\/(course|guide)\//, most: LISTS },
  'glossary, about': { address: /^\/x\/(glossary|about)\/$/, most: GLOSSARY },
  'lists of role-plays, topics and exams': {
    address: /^\/x\/(roleplays|practice|exams)\/$/,
    most: LISTS,
  },
  'before an exam': { address: /^\/x\/exams\/[\w-]+\/$/, most: LISTS },
  'role-play': { address: /^\/x\/roleplays\/./, most: ROLE_PLAY },
  practice: { address: /^\/x\/practice\/[\w-]+\/$/, most: PRACTICE, fetches: ['../$.json'] },
  'practice of a lesson, of what was missed, of what is due': {
    address: /^\/x\/practice\/(lessons|mine)\/./,
    most: PRACTICE,
  },
  exam: {
    address: /^\/x\/exams\/(?!foundation)[\w-]+\/sitting\/$/,
    most: QUESTIONS,
    fetches: ['../items.json'],
  },
  'an exam drawn from the whole bank': {
    address: /^\/x\/exams\/foundation[\w-]+\/(sitting|result)\/$/,
    most: WHOLE_BANK,
    fetches: ['../items.json'],
  },
  'exam result': {
    address: /^\/x\/exams\/(?!foundation)[\w-]+\/result\/$/,
    most: QUESTIONS,
    fetches: ['../items.json', '../key.json'],
  },
  certificate: {
    address: /^\/x\/exams\/[\w-]+\/certificate\/$/,
    most: { ...QUESTIONS, requests: 11 },
  },
  record: { address: /^\/x\/record\//, most: RECORD },
  'cohort room': { address: /^\/x\/cohort\/$/, most: COHORT },
};

const pages = readPages();
const kindOf = ({ address, locale }: Page) => {
  const anywhere = locale ? address.replace(locale, 'x') : address;
  return Object.keys(KINDS).filter((name) => KINDS[name]?.address.test(anywhere));
};

describe('budgets', () => {
  test('are set for every page, once', () => {
    const unset = pages.filter((page) => kindOf(page).length !== 1);

    expect(unset.map(({ address }) => address)).toEqual([]);
  });

  test.each(Object.entries(KINDS))('are kept: %s', (name, kind) => {
    const measured = pages.filter((page) => kindOf(page)[0] === name);
    const heaviest = PARTS.flatMap((part) => {
      const [worst] = measured
        .map((page) => ({ address: page.address, weight: weigh(page, kind.fetches)[part] }))
        .sort((a, b) => b.weight - a.weight);
      return worst && worst.weight > kind.most[part]
        ? `${worst.address} ${part}: ${worst.weight.toFixed(1)} of ${kind.most[part]}`
        : [];
    });

    expect(measured).not.toHaveLength(0);
    expect(heaviest).toEqual([]);
  });
});

test('the page of a lesson links to its neighbours and not to the whole course', () => {
  const lessons = pages.filter(({ address }) => /^\/[\w-]+\/lessons\/./.test(address));
  const long = lessons.filter(({ address, locale, elements }) => {
    const around = elements.filter((element) => !isWithin(element, isProse));
    const linked = around.flatMap(({ attributes }) => attributes['href'] ?? []);
    const others = linked.filter(
      (href) => href.startsWith(`/${locale}/lessons/`) && href !== address,
    );
    return new Set(others).size > 2;
  });

  expect(lessons).not.toHaveLength(0);
  expect(long.map(({ address }) => address)).toEqual([]);
});

function isProse({ attributes }: Element): boolean {
  return attributes['class']?.split(' ').includes('prose') ?? false;
}
