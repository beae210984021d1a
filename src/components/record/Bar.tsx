interface Props {
  all: number;
  /** What is done of it, the larger part first. Each is called as its style is. */
  parts: readonly (readonly [style: 'tried' | 'right', size: number])[];
}

/** A bar: the whole, and what of it is done. Its numbers stand beside it as text. */
export function Bar({ all, parts }: Props) {
  return (
    <svg
      className="bar"
      viewBox={`0 0 ${Math.max(all, 1)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {parts.map(([style, size]) => (
        <rect key={style} className={style} width={Math.min(size, all)} height={1} />
      ))}
    </svg>
  );
}
