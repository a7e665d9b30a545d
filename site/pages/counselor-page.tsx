import { MakeLink } from './counselor/make-link.tsx';
import { OnPaper } from './counselor/on-paper.tsx';
import { OpenALink } from './counselor/open-a-link.tsx';
import { WholeGroup } from './counselor/whole-group.tsx';
import { YourTask } from './counselor/your-task.tsx';

/** For people who help others: tasks, answers, and a group's picture, all by links that hold no name. */
export function CounselorPage() {
  return (
    <div class="column">
      <h1 tabIndex={-1}>For counselors</h1>
      <p class="lede">Send someone here with a task, get the answer back as a link, and see a group together. No accounts, no names.</p>
      <OpenALink />
      <YourTask />
      <MakeLink />
      <WholeGroup />
      <section class="counselor-part" aria-labelledby="on-paper">
        <h2 id="on-paper">On paper</h2>
        <p>Your skills and the kinds of job that ask for them, on one page. Each fact has its date, and no name stands on it.</p>
        <OnPaper />
      </section>
    </div>
  );
}
