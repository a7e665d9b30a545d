import { useEffect, useState } from 'preact/hooks';
import type { Findable } from '../../taxonomy/lookup/build-finder.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import { markNotMine, markSkill } from '../store/change-skills.ts';
import { undoCorrection } from '../store/corrections.ts';
import { CorrectionsList } from '../ui/corrections-list.tsx';
import { SkillChips } from '../ui/skill-chips.tsx';
import { SkillPicker } from '../ui/skill-picker.tsx';
import { capital, counted } from '../ui/words.ts';
import { askReader } from './ask-reader.ts';
import { to } from './frame/links.ts';
import { useProfile } from './frame/use-profile.ts';
import { useNames } from './kinds/use-names.ts';
import { changeBackground, listFor } from './my-skills/change-background.ts';
import { FromResume } from './my-skills/from-resume.tsx';
import { StartGrades } from './my-skills/start-grades.tsx';
import { WhatItOpens } from './my-skills/what-it-opens.tsx';
import { WhereToStart } from './my-skills/where-to-start.tsx';
import { WhyNot } from './my-skills/why-not.tsx';
import { SHOWN_KINDS, YourKinds } from './my-skills/your-kinds.tsx';
import { YourSide } from './my-skills/your-side.tsx';
import type { Standing } from './reader/know-person.ts';

/** What the person can do on the left, the kinds of federal job that ask for it on the right. */
export function MySkillsPage() {
  const { profile, change } = useProfile();
  const [standing, setStanding] = useState<Standing | null>(null);
  /** The first answer is there, or there is nothing to ask: from then on all parts stand in their places. */
  const [settled, setSettled] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: Error) => setProblem(error.message);
  const background = profile ? profile.titles.length + profile.military.length + profile.majors.length : 0;
  const count = (profile?.skills.length ?? 0) + background;

  const search = (query: string) =>
    askReader('findAny', query, 10).catch((error: Error) => {
      failed(error);
      return null;
    });
  const labelOf = useNames([
    ...(profile?.skills.map(({ id }) => id) ?? []),
    ...(profile?.corrections.flatMap((one) => (one.kind === 'means' ? [one.skill] : [])) ?? []),
  ]);
  useEffect(() => {
    let over = false;
    const look = async (person: Profile) => {
      const found = count > 0 ? await askReader('standing', person) : null;
      if (!over) setStanding(found);
    };
    if (profile)
      void look(profile)
        .catch(failed)
        .finally(() => setSettled(true));
    return () => {
      over = true;
    };
  }, [profile]);

  const save = (f: (now: Profile) => Profile) => {
    setProblem(null);
    void change(f).catch(failed);
  };
  const mark = (id: string, done: boolean) => save(markSkill(id, done));
  const notMine = (id: string, not: boolean) => save(markNotMine(id, not));
  const pick = (entry: Findable) => {
    const list = listFor(entry.kind);
    save(list ? changeBackground(list, entry.id, true) : markSkill(entry.id, true));
  };
  const often = background > 0 ? (standing?.often ?? []) : [];
  const marked = new Set(profile?.skills.map((skill) => skill.id));

  return (
    <div class="skills-page fills">
      <h1 tabIndex={-1}>My skills</h1>
      <p class="lede">Mark what you have done, at work or elsewhere. It is kept on this computer and used for every ad you read.</p>
      <div class="facing facing-skills">
        <section class="leaf" aria-labelledby="your-side">
          <h2 class="running-head" id="your-side">
            Your side
          </h2>
          <div class="own-parts">
            <SkillPicker<Findable>
              label="What have you done?"
              hint="A skill, a job title, a military code or a field of study."
              search={search}
              onNear={() => void search('')}
              onPick={(_id, entry) => pick(entry)}
            />
            <p role="alert" class="paste-problem">
              {problem}
            </p>
            {profile && count > 0 && (
              <>
                <h3>{capital(counted(count, 'thing'))} marked</h3>
                <YourSide
                  profile={profile}
                  labelOf={labelOf}
                  onTakeOff={(id) => mark(id, false)}
                  onTakeOffBackground={(list, name) => save(changeBackground(list, name, false))}
                />
                <p>
                  <a href={to('resume/')}>Write what you did with them, and outline a resume</a>
                </p>
              </>
            )}
            {!settled && count > 0 && <p role="status">Looking through the kinds of job …</p>}
            {settled && profile && (
              <>
                {often.length > 0 && (
                  <SkillChips
                    question="People with that background often did these. Which did you?"
                    skills={often}
                    marked={marked}
                    onMark={mark}
                    notMine={new Set(profile.notMine)}
                    onNotMine={notMine}
                  />
                )}
                <div>
                  <FromResume profile={profile} onMark={mark} />
                  <WhereToStart profile={profile} onChange={(part) => save((now) => ({ ...now, ...part }))}>
                    {standing && count > 0 && <StartGrades kinds={standing.kinds.slice(0, SHOWN_KINDS)} profile={profile} />}
                  </WhereToStart>
                  {count > 0 && <WhyNot profile={profile} onMark={mark} onNotMine={notMine} />}
                </div>
                <CorrectionsList
                  corrections={profile.corrections}
                  labelOf={labelOf}
                  onUndo={(correction) => save((now) => undoCorrection(now, correction))}
                />
              </>
            )}
          </div>
        </section>
        {settled && profile && (
          <section class="leaf leaf-answer" aria-labelledby="skills-answer">
            <p class="running-head" aria-hidden="true">
              Its federal counterpart
            </p>
            <h2 class="answer-heading" id="skills-answer">
              Kinds of federal job that ask for these
            </h2>
            {count === 0 && (
              <p class="quiet">
                They appear here once you have marked something. You can also <a href={to('')}>read an ad</a> and press what you have done.
              </p>
            )}
            {count > 0 && !standing && !problem && <p role="status">Looking through the kinds of job …</p>}
            {standing && count > 0 && <YourKinds kinds={standing.kinds} profile={profile} />}
          </section>
        )}
      </div>
      {standing && profile && count > 0 && <WhatItOpens profile={profile} onMark={(id) => mark(id, true)} />}
    </div>
  );
}
