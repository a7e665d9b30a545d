import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { AssignmentLink, LinkContent } from '../../store/links/link-content.ts';
import type { OpenedLink } from '../../store/links/open-link.ts';
import type { Task } from '../../store/task.ts';
import { loadEngine } from '../load-engine.ts';

/** The code for links, which a page that only reads ads does without. */
const parts = () =>
  Promise.all([
    loadEngine(),
    import('../../store/links/describe-link.ts'),
    import('../../store/links/link-names.ts'),
    import('../../store/links/open-link.ts'),
    import('../../store/links/read-link.ts'),
    import('../../store/task.ts'),
  ]);

/** Questions about links: what they say needs the names of skills and kinds of job. */
export const readLinks = {
  /** As openLink of the store. */
  openLink: async (given: string | Blob, profile: Profile): Promise<OpenedLink> => {
    const [{ taxonomy }, , , { openLink }] = await parts();
    return openLink(given, taxonomy, profile);
  },

  /** As describeLink of the store, in today's names. */
  describeLink: async (content: LinkContent): Promise<{ says: string[]; leavesOut: string[] }> => {
    const [{ taxonomy }, { describeLink }, { namesFrom }] = await parts();
    return describeLink(content, namesFrom(taxonomy));
  },

  /** As readTask of the store. */
  readTask: async (task: Task): Promise<AssignmentLink | null> => {
    const [{ taxonomy }, , { forwardFrom }, , , { readTask }] = await parts();
    return readTask(task, forwardFrom(taxonomy));
  },

  /** Several links, each from its `#`; null for one that can't be read. */
  readLinks: async (links: readonly string[]): Promise<(LinkContent | null)[]> => {
    const [{ taxonomy }, , { forwardFrom }, , { readLink }] = await parts();
    const read = await Promise.allSettled(links.map((link) => readLink(link, forwardFrom(taxonomy))));
    return read.map((one) => (one.status === 'fulfilled' ? one.value.content : null));
  },
};
