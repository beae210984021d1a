import type { RolePlay } from '#schemas/roleplay.ts';
import type { Text } from '#schemas/text.ts';
import type { Lang } from '../../text/locale.ts';
import { plain, resolveText } from '../../text/wording.ts';
import { bestChoiceId } from '../tally.ts';
import { reviewPhrase, type PhraseFinding } from '../workshop.ts';
import { hasWords } from '../workshop/find-pattern.ts';
import type { Finding } from './finding.ts';

type Beat = RolePlay['beats'][string];
type Rule = NonNullable<Beat['workshop']>['wants'][number];

const NAMES: Readonly<Record<Lang, string>> = { zh: 'Chinese', en: 'English' };
const LANGS = ['zh', 'en'] as const;

/**
 * Finds rules of phrase workshops that cannot work.
 *
 * The expert line of the beat is what the learner's words are laid beside, so it has to do
 * all that the rules ask: else they ask for something that the course itself does not.
 */
export function findWorkshopProblems({ beats }: RolePlay): Finding[] {
  return Object.entries(beats).flatMap(([beatId, beat]) => {
    const rules = rulesOf(beat);
    const at = `beats.${beatId}.workshop`;
    const faults = [
      ...findNamesakes(at, rules),
      ...rules.flatMap(({ list, rule }) =>
        findPatternProblems(`${at}.${list}.${rule.id}`, rule, languagesOf(beat, rule.name)),
      ),
    ];
    return faults.length > 0 ? faults : findExpertFailures(at, beat);
  });
}

function rulesOf({ workshop }: Beat): { list: 'wants' | 'avoids'; rule: Rule }[] {
  return (['wants', 'avoids'] as const).flatMap((list) =>
    (workshop?.[list] ?? []).map((rule) => ({ list, rule })),
  );
}

/** A plain string is in the one language of the course: that of its phrases. */
function languagesOf(beat: Beat, text: Text): readonly Lang[] {
  if (typeof text !== 'string') return LANGS.filter((lang) => text[lang] !== undefined);
  const used = LANGS.filter((lang) =>
    rulesOf(beat).some(({ rule }) => rule.match?.[lang].length || rule.atMost?.[lang]),
  );
  return used.length > 0 ? used : LANGS;
}

function findNamesakes(at: string, rules: readonly { list: string; rule: Rule }[]): Finding[] {
  return rules
    .filter(({ rule }, index) => rules.findIndex((other) => other.rule.id === rule.id) < index)
    .map(({ list, rule }) => ({
      code: 'workshop-rule-twice',
      at: `${at}.${list}.${rule.id}`,
      message: `Another rule of this workshop is called "${rule.id}" too. Give each an id of its own.`,
    }));
}

function findPatternProblems(at: string, rule: Rule, langs: readonly Lang[]): Finding[] {
  const { match, atMost } = rule;
  return langs.flatMap((lang): Finding[] => {
    if (atMost && atMost[lang] === undefined) {
      const unit = lang === 'zh' ? 'characters' : 'words';
      return [
        {
          code: 'workshop-limit-missing',
          at: `${at}.atMost`,
          message: `Nothing says how long a reply in ${NAMES[lang]} may be. Add "${lang}", a number of ${unit}.`,
        },
      ];
    }
    if (match?.[lang].length === 0) {
      return [
        {
          code: 'workshop-phrases-missing',
          at: `${at}.match`,
          message: `This rule has no phrases in ${NAMES[lang]}, so it can never be seen in a reply in ${NAMES[lang]}. Add some under "${lang}".`,
        },
      ];
    }
    return (match?.[lang] ?? []).flatMap((pattern, index) =>
      hasWords(pattern)
        ? []
        : {
            code: 'workshop-wildcard-alone',
            at: `${at}.match.${lang}.${index}`,
            message: `"${pattern}" is a wildcard alone, which would fit any reply. Write a word or a phrase around it.`,
          },
    );
  });
}

function findExpertFailures(at: string, beat: Beat): Finding[] {
  const best = bestChoiceId(beat);
  const say = best === undefined ? undefined : beat.choices[best]?.say;
  const { workshop } = beat;
  if (!workshop || say === undefined) return [];

  return languagesOf(beat, say).flatMap((lang) => {
    const line = plain(resolveText(say, lang));
    return reviewPhrase(line, workshop, lang)
      .filter(({ isMet }) => !isMet)
      .map((finding) => ({
        code: 'workshop-expert-fails',
        at: `${at}.${finding.kind}s.${finding.rule.id}`,
        message: wordFailure(finding, best, line, lang),
      }));
  });
}

function wordFailure(
  { kind, rule, ranges }: PhraseFinding,
  best: string | undefined,
  line: string,
  lang: Lang,
): string {
  const expert = `The expert line, "${best}",`;
  if (kind === 'avoid') {
    const found = ranges.map(([start, end]) => `"${line.slice(start, end)}"`).join(' and ');
    return `${expert} is not to do this, but in ${NAMES[lang]} it says ${found}. Narrow the rule, or mend the line.`;
  }
  const advice = rule.is ? 'Drop the rule' : 'Add a phrase that the line has, drop the rule';
  return `${expert} does not do this itself in ${NAMES[lang]} ("${line}"). ${advice}, or mend the line.`;
}
