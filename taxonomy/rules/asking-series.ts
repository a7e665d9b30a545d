import type { FlowStrip } from '../schema/flow-strip.ts';
import type { SkillKind } from '../schema/skill.ts';
import type { Plate } from '../schema/taxonomy.ts';
import { type AskingWorld, asksOf } from './asks-of.ts';
import type { AskingSeries } from './skill-leverage.ts';

/** The part of the loaded taxonomy that this reads. */
interface PlatedWorld extends AskingWorld {
  plates: Pick<ReadonlyMap<string, Pick<Plate, 'title'>>, 'get'>;
  skillById: ReadonlyMap<string, { label: string; kind: SkillKind }>;
}

/** Series with what their openings ask for and how open they are, from the loaded taxonomy and the strips; only those of which openings were read. */
export function askingSeries(world: PlatedWorld, strips: ReadonlyMap<string, FlowStrip>): AskingSeries[] {
  return world.codes.flatMap((code) => {
    const asked = asksOf(world, code);
    const strip = strips.get(code);
    const asksFor = [...asked].flatMap(([skill, share]) => {
      const known = world.skillById.get(skill);
      return known && share !== null ? [{ skill, share, label: known.label, kind: known.kind }] : [];
    });
    if (asksFor.length === 0 || !strip) return [];
    const title = world.plates.get(code)?.title ?? code;
    return [{ code, title, asksFor, agencies: strip.agencies, announcements: strip.announcements }];
  });
}
