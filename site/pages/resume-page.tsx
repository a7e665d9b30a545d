import { useEffect, useMemo, useState } from 'preact/hooks';
import { rateSkill } from '../store/change-skills.ts';
import { type Evidence, removeEvidence, writeEvidence } from '../store/resume/evidence-notes.ts';
import { outlineFor } from '../store/resume/outline.ts';
import type { Engine } from './engine.ts';
import { to } from './frame/links.ts';
import { useProfile } from './frame/use-profile.ts';
import { KindChooser } from './kinds/kind-chooser.tsx';
import { loadEngine } from './load-engine.ts';
import { EvidenceList } from './resume/evidence-list.tsx';
import { OutlineSheet } from './resume/outline-sheet.tsx';
import { outlineTarget } from './resume/outline-target.ts';
import { TakeJsonResume } from './resume/take-json-resume.tsx';

/** What the person did with each skill, and the plain outline that comes of it beside one kind of federal job. */
export function ResumePage() {
  const { profile, change } = useProfile();
  const [engine, setEngine] = useState<Engine | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [draft, setDraft] = useState<{ skill: string; note: Evidence } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const fail = (error: unknown) => setProblem(error instanceof Error ? error.message : 'That did not work.');

  useEffect(() => {
    loadEngine().then(setEngine, fail);
    const look = () => setChosen(/^#for=(\d{4})$/.exec(location.hash)?.[1] ?? null);
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const choose = (code: string) => {
    history.replaceState(null, '', `${location.pathname}#for=${code}`);
    setChosen(code);
  };

  const code = useMemo(
    () => chosen ?? (engine && profile && profile.skills.length > 0 ? engine.answer({}, profile).cards[0]?.code : null) ?? null,
    [chosen, engine, profile?.skills.length],
  );
  const target = engine && code ? outlineTarget(engine, code) : null;
  const labelOf = (id: string) => engine?.taxonomy.skillById.get(id)?.label ?? id;
  const keep = (skill: string, note: Evidence) => {
    setDraft(null);
    setProblem(null);
    // From the first note on, the kind of job stays what it is.
    if (code) choose(code);
    void change((now) => writeEvidence(now, skill, note)).catch(fail);
  };

  return (
    <div class="resume-page">
      <div class="column resume-head">
        <h1 tabIndex={-1}>Resume outline</h1>
        <p class="lede">Write down what you did with each skill. Beside it, the outline for one kind of federal job grows.</p>
        {engine && (
          <KindChooser
            label={target ? 'For another kind of federal job' : 'For which kind of federal job?'}
            plates={engine.taxonomy.plates}
            onChoose={(plate) => plate && choose(plate.code)}
          />
        )}
        <p role="alert">{problem}</p>
      </div>
      {profile && target && (
        <div class="resume-leaves">
          <EvidenceList
            outline={outlineFor(profile, target, labelOf)}
            onDraft={setDraft}
            onKeep={keep}
            levelOf={(skill) => profile.skills.find(({ id }) => id === skill)?.level}
            onRate={(skill, level) => {
              const years = profile.skills.find(({ id }) => id === skill)?.years;
              void change(rateSkill(skill, { ...(level ? { level } : {}), ...(years === undefined ? {} : { years }) })).catch(fail);
            }}
            onRemove={(skill, id) => void change((now) => removeEvidence(now, skill, id)).catch(fail)}
          />
          <OutlineSheet
            outline={outlineFor(draft ? writeEvidence(profile, draft.skill, draft.note) : profile, target, labelOf)}
            profile={profile}
            labelOf={labelOf}
          />
        </div>
      )}
      {profile && engine && !target && (
        <p>
          Choose a kind of job above, or <a href={to('my-skills/')}>mark your skills</a> first.
        </p>
      )}
      <TakeJsonResume change={change} />
    </div>
  );
}
