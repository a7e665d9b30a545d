import { askingSeries } from '../../../taxonomy/rules/asking-series.ts';
import { findMilitary, seriesOfMilitary } from '../../../taxonomy/rules/military-door.ts';
import { type Leverage, skillLeverage } from '../../../taxonomy/rules/skill-leverage.ts';
import type { MilitaryOccupation } from '../../../taxonomy/schema/pathways.ts';
import type { Compared } from '../engine.ts';
import { loadEngine } from '../load-engine.ts';
import { loadStrips } from '../load-strips.ts';
import { loadMilitary } from '../my-skills/load-doors.ts';

/** A kind of job by code and name. */
export interface NamedKind {
  code: string;
  title: string;
}

/** Where military work leads. */
export interface MilitaryLeads {
  found: (Omit<MilitaryOccupation, 'series'> & { series: NamedKind[] })[];
  /** Where all codes lead together. */
  together: NamedKind[];
  /** Codes that stand in no list of ours. */
  unknown: string[];
}

/** Kinds of job named for one military code, and for several together. */
const OF_ONE = 4;
const TOGETHER = 5;

/** Questions about kinds of federal job. */
export const knowKinds = {
  /** Names of skills by id and of kinds of job by code; what nobody knows is its own name. */
  namesOf: async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const { skillById, plates } = (await loadEngine()).taxonomy;
    return new Map(ids.map((id) => [id, skillById.get(id)?.label ?? plates.get(id)?.title ?? id]));
  },

  /** As Engine.compare. */
  compare: async (codes: readonly string[]): Promise<Compared[]> => (await loadEngine()).compare(codes),

  /** Skills not among `mine` that would open most of the kinds of job in `only` (codes; left out = all), best first, at most `most`. */
  opensMost: async (mine: ReadonlySet<string>, most: number, only?: ReadonlySet<string>): Promise<Leverage[]> => {
    const [{ taxonomy }, strips] = await Promise.all([loadEngine(), loadStrips()]);
    const series = askingSeries(taxonomy, strips).filter(({ code }) => !only || only.has(code));
    return skillLeverage(series, mine, most);
  },

  militaryLeads: async (codes: readonly string[]): Promise<MilitaryLeads> => {
    const [{ taxonomy }, list] = await Promise.all([loadEngine(), loadMilitary()]);
    const named = (series: readonly string[]) => series.map((code) => ({ code, title: taxonomy.plates.get(code)?.title ?? code }));
    const found = codes.flatMap((code) => findMilitary(list, code));
    return {
      found: found.map((one) => ({ ...one, series: named(one.series.slice(0, OF_ONE)) })),
      together: named(seriesOfMilitary(found).slice(0, TOGETHER)),
      unknown: codes.filter((code) => findMilitary(list, code).length === 0),
    };
  },
};
