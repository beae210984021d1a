import { findContentProblems } from '#authoring/check-content.ts';
import { mapContent, type ContentMap } from '#authoring/map-content.ts';
import { readContent } from '#authoring/read-content.ts';
import { parentPort, workerData } from 'node:worker_threads';
import type { Checked } from './desk.ts';

/** Checks the content whenever it is asked to, beside the server and not in its way. */
let map: ContentMap | undefined;

parentPort?.on('message', async () => {
  const content = await readContent(String(workerData));
  map = mapContent(content, map);
  const checked: Checked = { findings: findContentProblems(content), map };
  parentPort?.postMessage(checked);
});
