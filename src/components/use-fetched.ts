import { useCallback, useEffect, useState } from 'react';

export type Fetched<T> = { state: 'loading' } | { state: 'failed' } | { state: 'here'; data: T };

/** Fetches a data file of the site, and lets the learner try again where that failed. */
export function useFetched<T>(address: string): [Fetched<T>, retry: () => void] {
  const [fetched, setFetched] = useState<Fetched<T>>({ state: 'loading' });
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    setFetched({ state: 'loading' });
    fetchData<T>(address).then(
      (data) => isCurrent && setFetched({ state: 'here', data }),
      () => isCurrent && setFetched({ state: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [address, tries]);

  return [fetched, useCallback(() => setTries((n) => n + 1), [])];
}

/** @throws When the file cannot be had, or is no JSON. */
export async function fetchData<T>(address: string): Promise<T> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`${address}: ${reply.status}`);
  return (await reply.json()) as T;
}
