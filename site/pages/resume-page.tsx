import { useEffect, useState } from 'preact/hooks';
import { rateSkill } from '../store/change-skills.ts';
import { type Evidence, removeEvidence, writeEvidence } from '../store/resume/evidence-notes.ts';
import { type OutlineTarget, outlineFor } from '../store/resume/outline.ts';
import { to } from './frame/links.ts';
import { useProfile } from './frame/use-profile.ts';
import { KindChooser } from './kinds/kind-chooser.tsx';
import { useNames } from './kinds/use-names.ts';
import { EvidenceList } from './resume/evidence-list.tsx';
import { OutlineSheet } from './resume/outline-sheet.tsx';
import { outlineTarget } from './resume/outline-target.ts';
import { TakeJsonResume } from './resume/take-json-resume.tsx';

/** What the person did with each skill, and the plain outline that comes of it beside one kind of federal job. */
export function ResumePage() {
  const { profile, change } = useProfile();
  const [chosen, setChosen] = useState<string | null>(null);
  /** Undefined until it is known; null where no kind of job is chosen and none is near. */
  const [target, setTarget] = useState<OutlineTarget | null | undefined>();
  const [draft, setDraft] = useState<{ skill: string; note: Evidence } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const fail = (error: unknown) => setProblem(error instanceof Error ? error.message : 'That did not work.');

  useEffect(() => {
    const look = () => setChosen(/^#for=(\d{4})$/.exec(location.hash)?.[1] ?? null);
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const choose = (code: string) => {
    history.replaceState(null, '', `${location.pathname}#for=${code}`);
    setChosen(code);
  };

  useEffect(() => {
    let over = false;
    if (profile)
      outlineTarget(chosen, profile).then(
        (found) => !over && setTarget(found),
        (error) => {
          fail(error);
          setTarget(null);
        },
      );
    return () => {
      over = true;
    };
  }, [chosen, profile === null, profile?.skills.length]);
  const labelOf = useNames(profile?.skills.map(({ id }) => id) ?? []);
  const keep = (skill: string, note: Evidence) => {
    setDraft(null);
    setProblem(null);
    // From the first note on, the kind of job stays what it is.
    if (target) choose(target.code);
    void change((now) => writeEvidence(now, skill, note)).catch(fail);
  };

  return (
    <div class="resume-page fills">
      <div class="column resume-head">
        <h1 tabIndex={-1}>Resume outline</h1>
        <p class="lede">Write down what you did with each skill. Beside it, the outline for one kind of federal job grows.</p>
        {target !== undefined && (
          <KindChooser
            label={target ? 'For another kind of federal job' : 'For which kind of federal job?'}
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
      {target === null && (
        <p>
          Choose a kind of job above, or <a href={to('my-skills/')}>mark your skills</a> first.
        </p>
      )}
      {target !== undefined && <TakeJsonResume change={change} />}
    </div>
  );
}
