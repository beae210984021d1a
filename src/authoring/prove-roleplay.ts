import { findRolePlayProblems, type Finding } from '#domain/roleplay/proof.ts';
import type { RolePlay } from '#schemas/roleplay.ts';

/** By id: the role-play that was proved last, as text, and what the proof found. */
const proofs = new Map<string, { text: string; findings: Finding[] }>();

/**
 * What the proof finds in a role-play, worked out again only when the role-play has changed: it is
 * most of the work of the check, and the development server checks with every file that is saved.
 */
export function proveRolePlay(roleplay: RolePlay): readonly Finding[] {
  const text = JSON.stringify(roleplay);
  const known = proofs.get(roleplay.id);
  if (known?.text === text) return known.findings;
  const findings = findRolePlayProblems(roleplay);
  proofs.set(roleplay.id, { text, findings });
  return findings;
}
