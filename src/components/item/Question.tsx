import { Phrase } from '#components/site/Phrase.tsx';
import type { ItemKey, ItemView } from '#domain/assessment/item-view.ts';
import type { Response } from '#domain/assessment/response.ts';
import type { Words } from '#words/en.ts';
import { BestWorst } from './BestWorst.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { Cloze } from './Cloze.tsx';
import { OrderList } from './OrderList.tsx';
import { Placement } from './Placement.tsx';

export interface QuestionProps {
  item: ItemView;
  /** The order in which the choices are shown; that of the item unless given. */
  order?: readonly string[];
  response: Response;
  words: Words['item'];
  /** Given once the item is answered: the choices are closed, marked and explained. */
  answer?: ItemKey | undefined;
  onChange?: (response: Response) => void;
  disabled?: boolean;
  /** Choices that the candidate has struck out. They can be picked all the same. */
  struck?: readonly string[];
  onStrike?: (choiceId: string, isStruck: boolean) => void;
}

/** What the part of each type gets: the choices stand in the order shown. */
export interface PartProps extends QuestionProps {
  choices: ItemView['choices'];
}

const PARTS = {
  single: ChoiceList,
  multiple: ChoiceList,
  'true-false': ChoiceList,
  order: OrderList,
  match: Placement,
  categorise: Placement,
  cloze: Cloze,
  'best-worst': BestWorst,
};

/** One item: its stem, what it asks for, and the way to answer that its type has. */
export function Question(props: QuestionProps) {
  const { item, order, words, answer, disabled } = props;
  const choices = order
    ? order.flatMap((id) => item.choices.find((choice) => choice.id === id) ?? [])
    : item.choices;
  const Part = PARTS[item.type];

  return (
    <fieldset className="question" disabled={disabled || answer !== undefined}>
      <legend>
        <span className="stem">
          <Phrase of={item.stem} />
        </span>
        <span className="hint">{words.types[item.type]}</span>
      </legend>
      <Part {...props} choices={choices} />
    </fieldset>
  );
}
