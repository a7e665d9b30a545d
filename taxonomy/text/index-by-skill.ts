/** Skill id to its place in the list; retired ids lead to the skill that took over. */
export function indexBySkill(skills: readonly { id: string }[], retired: readonly { id: string; to: string }[]): Map<string, number> {
  const index = new Map(skills.map(({ id }, at) => [id, at]));
  for (const { id, to } of retired) {
    const at = index.get(to);
    if (at !== undefined) index.set(id, at);
  }
  return index;
}
