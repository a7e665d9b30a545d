import { useEffect, useState } from 'preact/hooks';
import { capital } from '../../ui/words.ts';
import { askReader } from '../ask-reader.ts';

/** Names of skills by id and of kinds of job by code. Until they are known, and where they can't be had, a skill's id is spelled out. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const key = ids.join(' ');
  useEffect(() => {
    if (ids.some((id) => !names.has(id))) askReader('namesOf', ids).then(setNames, () => undefined);
  }, [key]);
  return (id) => names.get(id) ?? spelled(id);
}

/** Skills of a link or a resume that nobody knows here go by their own names, which are no ids of ours. */
function spelled(id: string): string {
  if (/^\d{4}$/.test(id)) return 'Kind of job';
  return /^[a-z\d-]+$/.test(id) ? capital(id.replaceAll('-', ' ')) : id;
}
