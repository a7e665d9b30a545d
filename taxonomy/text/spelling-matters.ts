import type { FormTrust } from '../schema/skill.ts';

/** An acronym that ends in S is no plural: EMC testing is not done with EMCS. */
export const ACRONYM_IN_S = /^[A-Z]+S$/;

/** Whether a form is judged by its letters too, and not by its words alone. */
export const spellingMatters = (form: string, trust: FormTrust): boolean => trust !== 'strong' || ACRONYM_IN_S.test(form);
