import { findingsOf, partsOf, standsIn } from '#authoring/findings-of-page.ts';
import type { Problem } from '#authoring/problem.ts';
import { isLocale } from '#domain/text/locale.ts';
import { defineMiddleware } from 'astro:middleware';
import { openDesk, type Desk } from './desk.ts';

/**
 * While people write: tells each page what the check finds in it, and answers with those findings
 * where the page itself cannot be shown. What no mistake in the content explains goes on to Astro.
 */
export const onRequest = defineMiddleware(async ({ locals, url, rewrite }, next) => {
  const page = url.pathname;
  const [, locale] = page.split('/');
  if (locals.live || !isLocale(locale)) return next();

  const desk = openDesk();
  const answerBroken = (findings: readonly Problem[]) => {
    locals.live = { hasContent: true, findings, isBroken: true, isChecking: false };
    return rewrite(`/${locale}/trainers/broken/`);
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
  };
  try {
    const response = await next();
    // A page may fail halfway: only the whole text shows that it did not.
    if (response.status !== 404) return new Response(await response.text(), response);
    await desk.checking;
    // What is held back from the beginning cannot say which pages it would have had.
    const held = problemsAmong(allFindings(desk)).filter(({ file }) => desk.heldBack.has(file));
    const findings = [findingsFor(page, desk), held].find(({ length }) => length > 0);
    return findings ? answerBroken(findings) : response;
  } catch (error) {
    await desk.checking;
    const own = problemsAmong(findingsFor(page, desk));
    if (own.length > 0) return answerBroken(own);
    const all = problemsAmong(allFindings(desk));
    if (all.length === 0) throw error;
    // Perhaps none of them is to blame: a developer finds the error in the terminal.
    console.error(error);
    return answerBroken(all);
  }
});

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
      return { code: 'file-encoding', file, line: 1, at: '', message, severity: 'problem' };
    }),
  ];
}
