import type { KindOfWork as Kind } from '../../taxonomy/schema/kind-of-work.ts';

/** "Which kind of work?": the likely specialty, the ad's words that led there, typical titles and role codes. */
export function KindOfWork({ name, kind: { label, because, titles, roles } }: { name: string; kind: Kind }) {
  return (
    <div>
      <h3>
        Which kind of {name}? Likely {label}
      </h3>
      <p>
        The ad’s words: <span class="theirs">{because.join('\u00a0· ')}</span>
      </p>
      {titles.length > 0 && (
        <p>
          Such jobs go by: <span class="theirs">{titles.join('\u00a0· ')}</span>
        </p>
      )}
      {roles.length > 0 && <p class="small quiet">Cyber work roles (NICE, DCWF): {roles.join('\u00a0· ')}</p>}
    </div>
  );
}
