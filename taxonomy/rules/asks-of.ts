/** The part of the loaded taxonomy that holds what each series asks for. */
export interface AskingWorld {
  codes: readonly string[];
  skills: readonly { id: string }[];
  asks: readonly (readonly { skill: number; share: number | null }[])[];
}

/** Skills that a series asks for, most telling first, to the share (0..1) of its openings that name each, null where none was read; empty for an unknown code. */
export function asksOf({ codes, skills, asks }: AskingWorld, code: string): Map<string, number | null> {
  return new Map((asks[codes.indexOf(code)] ?? []).map(({ skill, share }) => [skills[skill]!.id, share]));
}
