import { useState } from 'preact/hooks';
import { skillsLink } from '../../site/store/links/make-content.ts';
import { writeLink } from '../../site/store/links/write-link.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import { homepage } from './homepage.ts';

/** Copies a link that holds the marked skills and these kinds of job, and no name. Without a website it is the bare fragment, to paste there later. */
export function CounselorLink({ profile, target }: { profile: Profile; target: string[] }) {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await writeLink(homepage ? `${homepage}counselor/` : '', skillsLink(profile, { target })));
      setTold('Copied. It holds your marked skills and these kinds of job, and no name.');
    } catch (error) {
      setTold(error instanceof Error ? error.message : 'That did not work.');
    }
  };
  return (
    <div>
      <button type="button" class="action action-second" onClick={() => void copy()}>
        Copy a link for a counselor
      </button>
      <p class="small" role="status">
        {told}
      </p>
    </div>
  );
}
