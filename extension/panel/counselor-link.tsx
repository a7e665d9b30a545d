import { useState } from 'preact/hooks';
import { describeLink } from '../../site/store/links/describe-link.ts';
import { LinkTooLong, type SkillsLink } from '../../site/store/links/link-content.ts';
import { namesFrom } from '../../site/store/links/link-names.ts';
import { skillsLink } from '../../site/store/links/make-content.ts';
import { writeLink, writeLinkFile } from '../../site/store/links/write-link.ts';
import { download } from '../../site/ui/download.ts';
import { MadeLink } from '../../site/ui/links/made-link.tsx';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import { loadEngine } from './engine.ts';
import { homepage } from './homepage.ts';

interface CounselorLinkProps {
  profile: Profile;
  /** Codes of the kinds of job shown. */
  target: string[];
  titleBlind: boolean;
}

/** Makes a link that holds the marked skills and these kinds of job, and shows all it says. Without a website it is the bare fragment, to paste there. */
export function CounselorLink({ profile, target, titleBlind }: CounselorLinkProps) {
  const [made, setMade] = useState<{ content: SkillsLink; link: string | null; says: string[]; leavesOut: string[] } | null>(null);
  const make = async () => {
    const content = skillsLink(profile, { target, titleBlind });
    const { taxonomy } = await loadEngine();
    const link = await writeLink(homepage ? `${homepage}counselor/` : '', content).catch((error: unknown) => {
      if (error instanceof LinkTooLong) return null;
      throw error;
    });
    setMade({ content, link, ...describeLink(content, namesFrom(taxonomy)) });
  };
  return (
    <div class="panel-link">
      <button type="button" class="action action-second" onClick={() => void make()}>
        Make a link for a counselor
      </button>
      {made && (
        <MadeLink {...made} onSaveFile={() => void writeLinkFile(made.content).then((file) => download(file, 'counterpart-link.txt'))} />
      )}
    </div>
  );
}
