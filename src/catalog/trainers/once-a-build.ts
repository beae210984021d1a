/**
 * Reads once a build. The development server reads afresh for each page: what was read is
 * forgotten a second after it was asked for.
 */
export function onceABuild<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  const forget = () => setTimeout(() => (kept = undefined), 1000);
  return () => {
    kept ??= read();
    if (import.meta.env.DEV) void kept.then(forget, forget);
    return kept;
  };
}
