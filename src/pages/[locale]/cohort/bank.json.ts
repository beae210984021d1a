import { listCohortItems } from '#catalog/cohort.ts';
import { localePaths, readLocale } from '#catalog/locale.ts';
import type { APIRoute } from 'astro';

export const getStaticPaths = localePaths;

/** The item bank with its keys, for figures about items. Practice gives each of them out as well. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await listCohortItems(readLocale(params)));
