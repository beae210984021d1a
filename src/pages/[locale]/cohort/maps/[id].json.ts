import { readMapped } from '#catalog/cohort.ts';
import { entryPaths, readLocale } from '#catalog/locale.ts';
import { listScenarios } from '#catalog/scenarios.ts';
import { layOutScenario } from '#components/trainers/lay-out-scenario.ts';
import type { APIRoute } from 'astro';

export const getStaticPaths = async () =>
  entryPaths((await listScenarios('en')).map(({ id }) => id));

/** A role-play and its map, onto which the cohort room lays what was said. */
export const GET: APIRoute = async ({ params }) => {
  const { scenario, over } = await readMapped(readLocale(params), params['id'] ?? '');
  return Response.json({ scenario, map: await layOutScenario(scenario, over) });
};
