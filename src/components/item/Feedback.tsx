import { Phrase } from '#components/site/Phrase.tsx';
import type { ItemKey } from '#domain/assessment/item-view.ts';

interface Props {
  answer: ItemKey | undefined;
  of: string;
}

/** Why a choice is right or wrong, once its item is answered. */
export function Feedback({ answer, of }: Props) {
  const text = answer?.feedback[of];
  if (text === undefined) return null;
  return (
    <p className="feedback">
      <Phrase of={text} />
    </p>
  );
}
