/** How often to try: in full for `SOAK`, and a tenth of it in the normal run. */
export function runs(full: number): number {
  return process.env['SOAK'] ? full : Math.ceil(full / 10);
}

/** A test that soaks takes longer than the runner allows by itself. */
export const PATIENCE = 300_000;
