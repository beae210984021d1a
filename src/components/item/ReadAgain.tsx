import type { Link } from '#domain/assessment/taught-item.ts';
import type { Words } from '#words/en.ts';

interface Props {
  link: Link | undefined;
  words: Words['item'];
}

/** Where to read about an item; where its lesson is still to come, it says so. */
export function ReadAgain({ link, words }: Props) {
  if (!link) return <p className="small soft">{words.toBeTaught}</p>;
  return (
    <p className="small">
      {words.readAgain} <a href={link.href}>{link.label}</a>
    </p>
  );
}
