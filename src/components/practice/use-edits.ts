import { useEffect, useRef } from 'react';

/** In development only: calls back when somebody has edited the content and the server has it. */
export function useEdits(onEdit: () => void): void {
  const latest = useRef(onEdit);
  latest.current = onEdit;

  useEffect(() => {
    if (!import.meta.env.DEV) return;
    const tell = () => latest.current();
    addEventListener('amends:edited', tell);
    return () => removeEventListener('amends:edited', tell);
  }, []);
}
