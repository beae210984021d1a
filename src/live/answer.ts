import { findingsOf, partsOf, standsIn } from '#authoring/findings-of-page.ts';
import type { Problem } from '#authoring/problem.ts';
import { isLocale } from '#domain/text/locale.ts';
import { defineMiddleware } from 'astro:middleware';
import { openDesk, type Desk } from './desk.ts';

/**
 * While people write: tells each page what the check finds in it, and answers with those findings
 * where the page itself cannot be shown. What no mistake in the content explains goes on to Astro.
 */
export const onRequest = defineMiddleware(async ({ locals, redirect, rewrite, url }, next) => {
  const page = url.pathname;
  const [, locale] = page.split('/');
  if (locals.live || !isLocale(locale)) return next();

  const desk = openDesk();
  const answerBroken = async (findings: readonly Problem[]) => {
    const { edition } = desk;
    locals.live = { hasContent: true, findings, isBroken: true, isChecking: false, edition };
    const answer = await rewrite(`/${locale}/trainers/broken/`);
    // Not the state of what it stands in for: browsers would complain of that.
    return new Response(answer.body, { headers: answer.headers });
  };
  if (isOutdated(page, desk)) {
    await desk.checking;
    // By now the file may be whole again, or its mistake may turn out to concern another page.
    if (isOutdated(page, desk)) return answerBroken(findingsFor(page, desk));
  }

  locals.live = {
    hasContent: partsOf(page, desk.checked.map).length > 0,
    findings: findingsFor(page, desk),
    isBroken: false,
    isChecking: desk.isChecking,
    edition: desk.edition,
  };
  let response: Response | undefined;
  let failure: unknown;
  try {
    response = await next();
    // A page may fail halfway: only the whole text shows that it did not.
    if (response.status !== 404) return new Response(await response.text(), response);
  } catch (error) {
    failure = error;
  }
  const { isChecking } = desk;
  await desk.checking;
  const findings = reasonsFor(page, desk, failure);
  if (findings) return answerBroken(findings);
  // Mended while the check ran: the page may be there by now. It is asked for afresh, because one
  // that failed has left its traces in this request.
  if (isChecking) return redirect(page + url.search);
  // Astro may have read what was saved a moment before or after the check did: once more will tell.
  const isKnown = partsOf(page, desk.checked.map).length > 0;
  const isLast = url.searchParams.has(AGAIN) || !isKnown;
  if (response && !failure && isLast) return response;
  if (isLast) throw failure;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const again = new URL(url);
  again.searchParams.set(AGAIN, '');
  return redirect(page + again.search);
});

/** Marks an address that is asked for once more. */
const AGAIN = 'again';

/** What is in the way of a page that failed, or that there is not; nothing if the content is not. */
function reasonsFor(page: string, desk: Desk, failure: unknown): Problem[] | undefined {
  const all = problemsAmong(allFindings(desk));
  const own = findingsFor(page, desk);
  const isFound = (found: readonly Problem[]) => found.length > 0;
  if (failure === undefined) {
    // What is held back from the beginning cannot say which pages it would have had.
    return [own, all.filter(({ file }) => desk.heldBack.has(file))].find(isFound);
  }
  const reasons = [problemsAmong(own), all].find(isFound);
  // Perhaps none of these is to blame: a developer finds the error in the terminal.
  if (reasons === all) console.error(failure);
  return reasons;
}

/** Whether a page would show an earlier version of what is broken now. */
function isOutdated(page: string, { checked, heldBack }: Desk): boolean {
  return standsIn(partsOf(page, checked.map), checked.findings, new Set(heldBack.keys()));
}

function findingsFor(page: string, desk: Desk): Problem[] {
  const parts = partsOf(page, desk.checked.map);
  return findingsOf(parts, allFindings(desk), new Set(desk.heldBack.keys()));
}

function problemsAmong(findings: readonly Problem[]): Problem[] {
  return findings.filter(({ severity }) => severity === 'problem');
}

/** What the check says, and what only Astro has to say of a file. */
function allFindings({ checked, heldBack, isChecking }: Desk): readonly Problem[] {
  if (isChecking) return checked.findings;
  const told = new Set(problemsAmong(checked.findings).map(({ file }) => file));
  const untold = [...heldBack].filter(([file]) => !told.has(file));
  return [
    ...checked.findings,
    ...untold.map(([file, said]): Problem => {
      const message = `The file cannot be read: ${said}`;
      return { code: 'yaml-unreadable', file, line: 1, at: '', message, severity: 'problem' };
    }),
  ];
}
