import { useEffect, useState } from 'preact/hooks';
import type { Findable } from '../../taxonomy/lookup/build-finder.ts';
import type { Lookup } from '../../taxonomy/lookup/build-lookup.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import { markNotMine, markSkill } from '../store/change-skills.ts';
import { undoCorrection } from '../store/corrections.ts';
import { CorrectionsList } from '../ui/corrections-list.tsx';
import { SkillChips } from '../ui/skill-chips.tsx';
import { SkillPicker } from '../ui/skill-picker.tsx';
import { capital, counted } from '../ui/words.ts';
import type { Engine } from './engine.ts';
import { to } from './frame/links.ts';
import { useProfile } from './frame/use-profile.ts';
import { loadEngine } from './load-engine.ts';
import { loadFinder } from './load-finder.ts';
import { changeBackground, listFor } from './my-skills/change-background.ts';
import { FromResume } from './my-skills/from-resume.tsx';
import { leadsTo, oftenDone } from './my-skills/leads-to.ts';
import { WhatItOpens } from './my-skills/what-it-opens.tsx';
import { WhereToStart } from './my-skills/where-to-start.tsx';
import { WhyNot } from './my-skills/why-not.tsx';
import { YourKinds } from './my-skills/your-kinds.tsx';
import { YourSide } from './my-skills/your-side.tsx';

/** What the person can do on the left, the kinds of federal job that ask for it on the right. */
export function MySkillsPage() {
  const { profile, change } = useProfile();
  const [engine, setEngine] = useState<Engine | null>(null);
  const [finder, setFinder] = useState<Lookup<Findable> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: Error) => setProblem(error.message);
  const background = profile ? profile.titles.length + profile.military.length + profile.majors.length : 0;
  const count = (profile?.skills.length ?? 0) + background;

  useEffect(() => {
    loadEngine().then(setEngine, failed);
  }, []);
  const near = () => void loadFinder().then((found) => setFinder(() => found), failed);
  // Names kept from an earlier visit are looked up again: the profile holds no codes of ours.
  useEffect(() => {
    if (background > 0) near();
  }, [background > 0]);

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
  const codes = profile && finder ? leadsTo(profile, finder) : [];
  const often = engine ? oftenDone(codes, engine) : [];
  const marked = new Set(profile?.skills.map((skill) => skill.id));

  return (
    <div class="skills-page">
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
              search={(query) => (finder ? finder(query, 10) : null)}
              onNear={near}
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
                  labelOf={(id) => engine?.taxonomy.skillById.get(id)?.label ?? id}
                  onTakeOff={(id) => mark(id, false)}
                  onTakeOffBackground={(list, name) => save(changeBackground(list, name, false))}
                />
                <p>
                  <a href={to('resume/')}>Write what you did with them, and outline a resume</a>
                </p>
              </>
            )}
            {profile && often.length > 0 && (
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
              {profile && <WhereToStart profile={profile} onChange={(part) => save((now) => ({ ...now, ...part }))} />}
              {profile && engine && count > 0 && <WhyNot engine={engine} profile={profile} onMark={mark} onNotMine={notMine} />}
            </div>
            <CorrectionsList
              corrections={profile?.corrections ?? []}
              labelOf={(id) => engine?.taxonomy.skillById.get(id)?.label ?? id}
              onUndo={(correction) => save((now) => undoCorrection(now, correction))}
            />
          </div>
        </section>
        <section class="leaf leaf-answer" aria-labelledby="skills-answer">
          <p class="running-head" aria-hidden="true">
            Its federal counterpart
          </p>
          <h2 class="answer-heading" id="skills-answer">
            Kinds of federal job that ask for these
          </h2>
          {profile && count === 0 && (
            <p class="quiet">
              They appear here once you have marked something. You can also <a href={to('')}>read an ad</a> and press what you have done.
            </p>
          )}
          {count > 0 && !engine && !problem && <p role="status">Looking through the kinds of job …</p>}
          {engine && profile && count > 0 && <YourKinds engine={engine} profile={profile} leadsTo={codes} />}
        </section>
      </div>
      {engine && profile && count > 0 && <WhatItOpens engine={engine} profile={profile} leadsTo={codes} onMark={(id) => mark(id, true)} />}
    </div>
  );
}
