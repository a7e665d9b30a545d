import * as v from 'valibot';
import type { ReadSource } from './read-source.ts';

const Codes = v.record(v.string(), v.object({ name: v.string() }));

/** Shelves of USAJOBS that hold many employers, or none we could name. */
const NO_AGENCY = new Set(['LL', 'OT', 'ZZ']);

/**
 * Department or independent agency of an opening, by the name USAJOBS gives its office: "Air Force Materiel Command" is the Department of the
 * Air Force. Older openings put the department first ("Justice, Bureau of Prisons") or leave out blanks. Null for a name the list of codes lacks.
 */
export function agencyOfOpening(readSource: ReadSource): (given: string) => string | null {
  const codes = v.parse(Codes, JSON.parse(readSource('workforce/usajobs_agency_codes.json')));
  const codeOf = new Map<string, string>();
  for (const [code, { name }] of Object.entries(codes).sort()) {
    const key = bare(name);
    if (!codeOf.has(key) || code.length < codeOf.get(key)!.length) codeOf.set(key, code);
  }
  return (given) => {
    const code = [given, given.replace(/^[^,]*, /, ''), given.replace(/ \(.*/, '')].map((name) => codeOf.get(bare(name))).find(Boolean);
    const head = code?.slice(0, 2);
    if (!head || NO_AGENCY.has(head)) return null;
    return (codes[head] ?? codes[`${head}00`] ?? codes[code!])?.name ?? null;
  };
}

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');
