/** Skill id to the skills it is taken for: all that one form may mean ("AR": accounts receivable, augmented reality), both ways. */
export function sharedForms(acronyms: readonly { readings: readonly { skill: string }[] }[]): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, Set<string>>();
  for (const { readings } of acronyms)
    for (const { skill } of readings)
      for (const other of readings) if (other.skill !== skill) alike.set(skill, (alike.get(skill) ?? new Set()).add(other.skill));
  return new Map([...alike].map(([id, others]) => [id, [...others].sort()]));
}
