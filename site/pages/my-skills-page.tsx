import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import type { SkillEntry } from '../../taxonomy/schema/taxonomy.ts';
import { markSkill } from '../store/change-skills.ts';
import type { Answer } from '../ui/answer.ts';
import { SeriesPlate } from '../ui/plate.tsx';
import { plateFacts } from '../ui/plate-facts.ts';
import { SkillPicker } from '../ui/skill-picker.tsx';
import { capital, counted } from '../ui/words.ts';
import type { Engine } from './engine.ts';
import { openJobs, seriesPage, to } from './frame/links.ts';
import { useProfile } from './frame/use-profile.ts';
import { loadEngine } from './load-engine.ts';
import { loadSkillLookup } from './load-skill-lookup.ts';
import { FromResume } from './my-skills/from-resume.tsx';
import { WhereToStart } from './my-skills/where-to-start.tsx';

/** What the person can do, and the kinds of federal job that ask for it. */
export function MySkillsPage() {
  const { profile, change } = useProfile();
  const [engine, setEngine] = useState<Engine | null>(null);
  const [search, setSearch] = useState<(query: string) => readonly SkillEntry[]>(() => () => []);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ids = profile?.skills.map((s) => s.id) ?? [];

  useEffect(() => {
    loadEngine().then(setEngine, (error: Error) => setProblem(error.message));
  }, []);
  useEffect(() => {
    if (engine && profile) setAnswer(profile.skills.length > 0 ? engine.answer({}, profile) : null);
  }, [engine, profile]);
  const near = async () => {
    const lookup = await loadSkillLookup();
    setSearch(() => (query: string) => lookup(query, 8));
  };
  const mark = (id: string, done: boolean) => void change(markSkill(id, done)).catch((error: Error) => setProblem(error.message));

  const say = (part: Partial<Profile>) => void change((now) => ({ ...now, ...part })).catch((error: Error) => setProblem(error.message));

  return (
    <div class="skills-page">
      <div class="column">
        <h1 tabIndex={-1}>My skills</h1>
        <p>Mark what you have done, at work or elsewhere. It is kept on this computer and used for every ad you read.</p>
        <SkillPicker
          label="Add a skill"
          hint="Type a tool, a method or a field, such as Excel or case management."
          search={search}
          onNear={() => void near()}
          onPick={(id) => mark(id, true)}
        />
        <FromResume profile={profile} onMark={mark} />
        {profile && <WhereToStart profile={profile} onChange={say} />}
        <p role="alert">{problem}</p>
        {profile && ids.length === 0 && (
          <p>
            Nothing marked yet. Type a skill above, or <a href={to('')}>read an ad</a> and press what you have done.
          </p>
        )}
        {ids.length > 0 && (
          <>
            <h2>{capital(counted(ids.length, 'skill'))} marked</h2>
            <ul class="own-list">
              {ids.map((id) => {
                const label = engine?.taxonomy.skillById.get(id)?.label ?? id;
                return (
                  <li key={id} class="own-skill">
                    {label}
                    <button type="button" class="chip-no" aria-label={`Take ${label} off`} onClick={() => mark(id, false)}>
                      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                        <path d="M2 2l8 8M10 2l-8 8" class="stroke" />
                      </svg>
                    </button>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
      {answer && answer.cards.length > 0 && (
        <section class="skills-answer" aria-labelledby="skills-answer">
          <h2 id="skills-answer">Kinds of federal job that ask for these</h2>
          <ol class="plates">
            {answer.cards.map((card) => (
              <li key={card.code}>
                <SeriesPlate
                  code={card.code}
                  name={card.name}
                  href={seriesPage(card.code)}
                  status={card.plate?.status}
                  facts={card.plate ? plateFacts(card.plate, card.pay, card.mayApply) : []}
                  standing={card.standing}
                  level={card.level}
                >
                  <a class="action action-second" href={openJobs(card.code)} rel="noreferrer">
                    See open jobs <span class="heard">of {card.name}, on USAJOBS</span>
                  </a>
                </SeriesPlate>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
