import { slugOf } from '../../text/slug.ts';
import { lemmaOf } from '../../text/stem-word.ts';
import type { ReadSource } from '../series-facts/read-source.ts';
import { tableRows } from '../series-facts/table-rows.ts';
import type { DraftSkill } from './draft-skill.ts';
import { splitAcronym } from './split-acronym.ts';
import { usSpelling } from './us-spelling.ts';

interface TechnologyRow {
  n: string;
  a: string[];
  hot: number;
  dem: number;
  occ: number;
}

/** O*NET's technologies that are hot, in demand, or named by three or more occupations; aliases split from their names. */
export function onetTechnologies(readSource: ReadSource): DraftSkill[] {
  const rows = JSON.parse(readSource('derived/onet_tech_aliases.json.gz')) as TechnologyRow[];
  return rows
    .filter(({ hot, dem, occ }) => hot > 0 || dem > 0 || occ >= 3)
    .map(({ n, a }) => {
      const name = n.replace(/ software$/, '');
      const { label, acronym } = splitAcronym(name);
      const forms = [...new Set([label, name, n, ...a, ...(acronym === null ? [] : [acronym])])].map((text) => ({ text, trust: null }));
      return {
        id: slugOf(name),
        label,
        kind: 'tool',
        from: ['onet-30.1'],
        forms,
        broader: [],
        related: [],
        lookAlikes: [],
        rank: 1,
        file: 'onet/Technology_Skills',
      };
    });
}

/** Tools named by this many occupations or more are known beyond one trade. */
const TOOL_OCCUPATIONS = 3;

/** O*NET's tools, by the name workers give them. */
export function onetTools(readSource: ReadSource): DraftSkill[] {
  const users = new Map<string, Set<string>>();
  for (const row of tableRows(readSource('onet/Tools_Used.txt.gz'), '\t')) {
    const name = row['Example']?.trim() ?? '';
    if (!users.has(name)) users.set(name, new Set());
    users.get(name)!.add(row['O*NET-SOC Code'] ?? '');
  }
  return [...users]
    .filter(([name, by]) => by.size >= TOOL_OCCUPATIONS && name.includes(' ') && !/[(),]/.test(name))
    .map(([name]) => {
      const { label, acronym } = splitAcronym(singular(name[0]!.toUpperCase() + name.slice(1)));
      const forms = [label, ...(acronym === null ? [] : [acronym])];
      return {
        // Ids were given before names were cleaned ("pipe wrenche"), and stay.
        id: slugOf(name.replace(/(?<!s)s$/, '')),
        label,
        kind: 'trade',
        from: ['onet-30.1'],
        forms: forms.map((text) => ({ text, trust: null })),
        broader: [],
        related: [],
        lookAlikes: [],
        rank: 2,
        file: 'onet/Tools_Used',
      };
    });
}

/** Things that are one and called as if they were two. */
const PAIRS =
  /(?:scissors|pliers|forceps|tongs|calipers|shears|goggles|glasses|tweezers|snips|nippers|clippers|binoculars|cutters|gloves|headphones|scales)$/i;

/** A tool's name without the plural ending of its last word, as the matcher folds it. */
function singular(name: string): string {
  if (PAIRS.test(name)) return name;
  const from = name.lastIndexOf(' ') + 1;
  return name.slice(0, from) + lemmaOf(name.slice(from));
}

/** ESCO's levels of reuse that are wide enough to stand in an ad of any trade; occupation-specific competences are left out. */
const WIDE = new Set(['transversal', 'cross-sector']);
/** A longer label is a sentence: no ad has it word for word. */
const LONGEST_FORM = 6;

/** ESCO's knowledge, and its transversal and cross-sector competences, in US spelling with their noun forms. */
export function escoSkills(readSource: ReadSource): DraftSkill[] {
  const nounForms = JSON.parse(readSource('derived/esco_nounforms_usspelling.json.gz')) as Record<string, string[]>;
  const drafts: DraftSkill[] = [];
  for (const row of tableRows(readSource('esco/skills_en.csv.gz'), ',')) {
    const knowledge = row['skillType'] === 'knowledge';
    const level = row['reuseLevel'] ?? '';
    if (row['status'] !== 'released' || !(knowledge || WIDE.has(level))) continue;
    const plain = usSpelling(row['preferredLabel'] ?? '')
      .replace(/\s*\([^)]*\)\s*$/, '')
      .trim();
    const others = (row['altLabels'] ?? '').split('\n').concat(nounForms[row['preferredLabel'] ?? ''] ?? []);
    const forms = [plain, ...others.map((form) => usSpelling(form.trim()))]
      .filter((form) => form !== '' && form.split(/[\s/-]+/).length <= LONGEST_FORM && !/[,;:()]/.test(form))
      .map((text) => ({ text, trust: null }));
    const label = plain[0]!.toUpperCase() + plain.slice(1);
    drafts.push({
      id: slugOf(label),
      label,
      kind: knowledge ? 'knowledge' : level === 'transversal' ? 'people-skill' : 'method',
      from: ['esco-1.1.1'],
      forms,
      broader: [],
      related: [],
      lookAlikes: [],
      rank: knowledge ? 3 : 4,
      file: 'esco/skills_en.csv',
    });
  }
  return drafts;
}
