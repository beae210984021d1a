interface Props {
  of: readonly { reason: string }[];
  /** What each reason is called, and `other` for one we do not know. */
  words: Readonly<Record<string, string>>;
}

/** Why lines could not be used, and how many for each reason. */
export function Reasons({ of, words }: Props) {
  const byReason = Map.groupBy(of, ({ reason }) => reason);
  return (
    <ul className="reasons small soft">
      {[...byReason].map(([reason, lines]) => (
        <li key={reason}>
          {Object.hasOwn(words, reason) ? words[reason] : words['other']}: {lines.length}
        </li>
      ))}
    </ul>
  );
}
