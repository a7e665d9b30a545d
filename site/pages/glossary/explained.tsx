import type { ComponentChildren } from 'preact';
import { Term } from '../../ui/term.tsx';
import { to } from '../frame/links.ts';
import { terms } from './terms.ts';

/** A federal word with its meaning one press away. `id` as in terms.ts; an unknown one leaves the word as it is. */
export function Explained({ id, children }: { id: string; children: ComponentChildren }) {
  const term = terms.find((one) => one.id === id);
  if (!term) return <>{children}</>;
  return (
    <Term says={term.says} more={`${to('glossary/')}#${id}`}>
      {children}
    </Term>
  );
}
