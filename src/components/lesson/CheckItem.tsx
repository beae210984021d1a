import { TryItem } from '#components/item/TryItem.tsx';
import { useRecord } from '#components/use-record.ts';
import { practiceOrder } from '#domain/assessment/choice-order.ts';
import type { TaughtItem } from '#domain/assessment/taught-item.ts';
import { answerItem } from '#stores/practice.ts';
import type { Words } from '#words/en.ts';

interface Props {
  item: TaughtItem;
  words: Words['item'];
  tag: string;
}

/** A check in a lesson. What the learner answered last time is there again. */
export default function CheckItem({ item, words, tag }: Props) {
  const { record, isLoaded } = useRecord();

  return (
    <TryItem
      item={item}
      order={practiceOrder(item, 0)}
      words={words}
      tag={tag}
      earlier={record.items[item.id]?.response}
      isReady={isLoaded}
      onAnswer={(response, correct) => answerItem(item.id, response, correct)}
    />
  );
}
