import type { PlateSkill } from './plate.tsx';

/** A skill as a small tag; pressing it lights the skill up in both texts. */
export function SkillTag({ skill, lit, onLight }: { skill: PlateSkill; lit?: boolean; onLight?: ((id: string) => void) | undefined }) {
  const look = skill.yours ? 'skill-tag skill-tag-yours' : 'skill-tag';
  const label = (
    <>
      {skill.label}
      {skill.yours && <span class="heard">, yours</span>}
    </>
  );
  if (!onLight) return <span class={look}>{label}</span>;
  return (
    <button type="button" class={look} aria-pressed={lit ?? false} onClick={() => onLight(skill.id)}>
      {label}
    </button>
  );
}
