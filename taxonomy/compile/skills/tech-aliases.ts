import type { ReadSource } from '../series-facts/read-source.ts';
import type { DraftSkill } from './draft-skill.ts';
import { formKey } from './settle-forms.ts';

interface Named {
  name: string;
  aliases: readonly string[];
}

/** Shorter ones are file endings and words of everything ("go", "js"). */
const SHORTEST = 3;

/**
 * Other names of technologies that stand in the lists already, from Linguist, Devicon and GitHub's topics ("golang", "k8s", "postgres").
 * They add no skill of their own: most of what these lists name beyond ours is a word of everyday English ("Crystal", "Harbor", "Pan").
 */
export function techAliases(readSource: ReadSource, known: readonly DraftSkill[]): DraftSkill[] {
  const tools = new Map(known.filter(({ kind }) => kind === 'tool').map((draft) => [formKey(draft.label), draft]));
  return named(readSource).flatMap(({ from, file, name, aliases }) => {
    const skill = tools.get(formKey(name));
    const forms = aliases.filter((alias) => alias.length >= SHORTEST && formKey(alias) !== formKey(name) && /^[\w.+# -]+$/.test(alias));
    if (skill === undefined || forms.length === 0) return [];
    return [
      {
        ...skill,
        from: [from],
        forms: forms.map((text) => ({ text: text.replaceAll('-', ' '), trust: null })),
        rank: 5,
        file,
      },
    ];
  });
}

function named(readSource: ReadSource): (Named & { from: string; file: string })[] {
  const read = <T>(file: string) => JSON.parse(readSource(file)) as T[];
  const linguist = 'tech-aliases/linguist-languages-9.5.0.json.gz';
  const devicon = 'tech-aliases/devicon-2.17.0.json.gz';
  const topics = 'tech-aliases/github_explore_topics.json.gz';
  return [
    ...read<Named>(linguist).map(({ name, aliases }) => ({ name, aliases, from: 'linguist-9.5.0', file: linguist })),
    ...read<{ name: string; altnames: string[] }>(devicon).map(({ name, altnames }) => ({
      name,
      aliases: altnames,
      from: 'devicon-2.17.0',
      file: devicon,
    })),
    ...read<{ display_name: string | null; topic: string | null; aliases: string[] | null }>(topics).map(
      ({ display_name, topic, aliases }) => ({
        name: display_name ?? topic ?? '',
        aliases: aliases ?? [],
        from: 'github-topics',
        file: topics,
      }),
    ),
  ];
}
