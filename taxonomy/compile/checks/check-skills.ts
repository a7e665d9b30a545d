import type { Skill } from '../../schema/skill.ts';
import type { Problem } from '../series-facts/problem.ts';
import type { DraftSkill } from '../skills/draft-skill.ts';
import type { Ambiguity } from '../skills/settle-forms.ts';
import type { CueSources } from '../skills/write-skills.ts';
import { contestedForms } from './contested-forms.ts';
import { cutEndings } from './cut-endings.ts';
import { keptIds } from './kept-ids.ts';
import { knownReferences } from './known-references.ts';
import { retiredIds } from './retired-ids.ts';
import { sortedEntries } from './sorted-entries.ts';
import { spellingVariants } from './spelling-variants.ts';
import { uniqueIds } from './unique-ids.ts';
import { unreachableForms } from './unreachable-forms.ts';

interface SkillsToCheck {
  /** As written by hand. */
  drafts: readonly DraftSkill[];
  /** As they will be compiled. */
  skills: readonly Skill[];
  ambiguity: Ambiguity & CueSources & { genericWords: readonly string[] };
  /** Ids of the last edition. */
  before: readonly string[];
  /** Files under taxonomy/source, as text and parsed. */
  files: readonly { name: string; text: string; json: unknown }[];
}

/** All checks of hand-written skills and of the lists that say which forms to trust; an empty list means that nothing is wrong. */
export function checkSkills({ drafts, skills, ambiguity, before, files }: SkillsToCheck): Problem[] {
  return [
    ...files.flatMap(({ name, text, json }) => (Array.isArray(json) ? sortedEntries(`source/${name}`, text, json) : [])),
    ...uniqueIds(drafts),
    ...contestedForms(drafts, ambiguity.acronyms),
    ...unreachableForms(drafts, ambiguity),
    ...spellingVariants(drafts),
    ...cutEndings(drafts, ambiguity.acronyms),
    ...knownReferences(drafts, skills, ambiguity.acronyms),
    ...retiredIds(ambiguity.retired, skills),
    ...keptIds(before, skills, ambiguity.retired),
  ];
}
