import { LANG_NAMES, LANGS } from '../content.ts';
import { nameAll } from './name-items.ts';
import {
  GAP_MARK,
  type Body,
  type Choice,
  type Draft,
  type DraftText,
  type Note,
} from './question.ts';
import { otherTags } from './tags.ts';

/** A text to be written, and what a reader of the file sees of it. */
export const MARK = 'TODO';

/** Texts in both languages and a feedback everywhere, with remarks on what is missing. */
export function fill(draft: Draft, notes: Note[]) {
  const gaps = { languages: new Set<string>(), feedback: 0, of: 0 };
  const both = (text: DraftText): DraftText => {
    const found = LANGS.find((lang) => text[lang] !== undefined);
    return Object.fromEntries(
      LANGS.map((lang) => {
        if (text[lang] !== undefined || found === undefined) return [lang, text[lang]];
        gaps.languages.add(LANG_NAMES[lang]);
        return [lang, `${MARK}: ${text[found]}`];
      }),
    );
  };
  const general = isEmpty(draft.general) ? undefined : draft.general;
  const reason = (feedback: DraftText | undefined, isRight: boolean): DraftText => {
    gaps.of++;
    if (!isEmpty(feedback)) return both(feedback ?? {});
    if (isRight && general && !used.isGeneral) {
      used.isGeneral = true;
      return both(general);
    }
    gaps.feedback++;
    return isRight ? WHY_RIGHT : WHY_WRONG;
  };
  const used = { isGeneral: false };
  const { body } = draft;
  const stem = isEmpty(draft.stem) && body.type === 'cloze' ? FILL_IN : (draft.stem ?? {});
  const filled = fillBody(body, both, reason);
  const whole = { stem: both(stem), ...filled };

  for (const language of gaps.languages) {
    notes.push(
      toWrite(
        'language',
        `The ${language}: each text that lacks it has "${MARK}: " and the other language.`,
      ),
    );
  }
  if (gaps.feedback > 0) {
    const which =
      gaps.feedback === gaps.of ? 'each answer' : `${gaps.feedback} of ${gaps.of} answers`;
    notes.push(toWrite('feedback', `The feedback of ${which}: why it is right or wrong.`));
  }
  if (stem === FILL_IN) {
    notes.push(
      toWrite(
        'stem',
        'What to do: it says "Choose the words that fit." until you write something better.',
      ),
    );
  }
  if (used.isGeneral) {
    const message =
      'The comment on the whole question has become the feedback of the right answer.';
    notes.push({ kind: 'look-at', what: 'general-feedback', message });
  } else if (general) {
    const message = 'The comment on the whole question: it stands above the item, for you to use.';
    notes.push({ kind: 'lost', what: 'general-feedback', message });
  }
  return { body: whole, remark: remarkOn(draft, used.isGeneral ? undefined : general) };
}

function fillBody(
  body: Body<DraftText>,
  both: (text: DraftText) => DraftText,
  reason: (feedback: DraftText | undefined, isRight: boolean) => DraftText,
) {
  const fillChoices = (list: readonly Choice<DraftText>[], right: readonly number[]) => {
    const ids = nameAll(list);
    const choices = list.map(({ text, feedback }, index) => ({
      id: ids[index] ?? '',
      text: both(text),
      feedback: reason(feedback, right.includes(index)),
    }));
    return { ids, choices };
  };
  const at = (ids: readonly string[], index: number) => ids[index] ?? '';
  switch (body.type) {
    case 'true-false': {
      const { key, feedback } = body;
      const reasons = { true: reason(feedback.true, key), false: reason(feedback.false, !key) };
      return { type: body.type, key, feedback: reasons };
    }
    case 'match':
    case 'categorise': {
      const { ids, choices } = fillChoices(body.choices, []);
      const groups = nameAll(body.targets, 'group-');
      const targets = body.targets.map(({ text }, index) => ({
        id: at(groups, index),
        text: both(text),
      }));
      const key = Object.fromEntries(
        ids.map((id, index) => [id, at(groups, body.key[index] ?? -1)]),
      );
      return { type: body.type, choices, targets, key };
    }
    case 'best-worst': {
      const { ids, choices } = fillChoices(body.choices, [body.best]);
      return {
        type: body.type,
        choices,
        key: { best: at(ids, body.best), worst: at(ids, body.worst) },
      };
    }
    case 'cloze': {
      const names = body.gaps.map(({ id }, index) => id ?? `gap-${index + 1}`);
      const filled = body.gaps.map(({ choices, key }) => fillChoices(choices, [key]));
      const gaps = filled.map(({ choices }, index) => ({ id: at(names, index), choices }));
      const key = Object.fromEntries(
        filled.map(({ ids }, index) => [at(names, index), at(ids, body.gaps[index]?.key ?? -1)]),
      );
      return { type: body.type, text: nameGaps(both(body.text), names), gaps, key };
    }
    default: {
      const { ids, choices } = fillChoices(body.choices, body.type === 'order' ? [] : body.key);
      return { type: body.type, choices, key: body.key.map((index) => at(ids, index)) };
    }
  }
}

/** Braces mean gaps, so those of the text become other brackets. */
function nameGaps(text: DraftText, names: readonly string[]): DraftText {
  return Object.fromEntries(
    Object.entries(text).map(([lang, sentence = '']) => [
      lang,
      sentence
        .replace(/[{}]/g, (brace) => (brace === '{' ? '(' : ')'))
        .replace(GAP_MARK, (_, index: string) => `{${names[Number(index)] ?? ''}}`),
    ]),
  );
}

function remarkOn({ tags, general }: Draft, isLost: DraftText | undefined): string {
  const more = otherTags(tags);
  return [
    isLost && general ? `General feedback: ${Object.values(general).join(' · ')}` : '',
    more.length > 0 ? `Tags: ${more.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

export function isEmpty(text: DraftText | undefined): boolean {
  return text?.zh === undefined && text?.en === undefined;
}

export function toWrite(what: string, message: string): Note {
  return { kind: 'to-write', what, message };
}

const WHY_RIGHT: DraftText = {
  zh: `${MARK}：说明为什么对。`,
  en: `${MARK}: say why this is right.`,
};

const WHY_WRONG: DraftText = {
  zh: `${MARK}：说明为什么不对。`,
  en: `${MARK}: say why this is wrong.`,
};

const FILL_IN: DraftText = {
  zh: '选出合适的词语，把句子补完整。',
  en: 'Choose the words that fit.',
};
