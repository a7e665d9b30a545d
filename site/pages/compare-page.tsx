import { useEffect, useState } from 'preact/hooks';
import { askReader } from './ask-reader.ts';
import { chosenCodes } from './compare/chosen-codes.ts';
import { SideBySide } from './compare/side-by-side.tsx';
import type { Compared } from './engine.ts';
import { to } from './frame/links.ts';
import { useProfile } from './frame/use-profile.ts';

/** Kinds of federal job side by side; which ones stands in the fragment of the address. */
export function ComparePage() {
  const { profile } = useProfile();
  const [kinds, setKinds] = useState<readonly Compared[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const look = () => void askReader('compare', chosenCodes(location.hash)).then(setKinds, (error: Error) => setProblem(error.message));
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return (
    <div class="jobs fills">
      <h1 tabIndex={-1}>Side by side</h1>
      <p role="alert">{problem}</p>
      {kinds && kinds.length < 2 && (
        <p>
          Choose two to four kinds of job to compare. <a href={to('federal-jobs/')}>Choose them here</a>
        </p>
      )}
      {kinds && kinds.length > 1 && <SideBySide kinds={kinds} yours={new Set(profile?.skills.map((s) => s.id))} />}
    </div>
  );
}
