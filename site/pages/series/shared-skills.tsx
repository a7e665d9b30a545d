import type { SharedSkills as Shared } from '../../../taxonomy/schema/shared-skills.ts';
import { ChartFigure } from '../../ui/chart-figure.tsx';
import { SharedSkillsPicture, shortAgency } from '../../ui/shared-skills-picture.tsx';

/** Which skills openings of several agencies ask for: what one application would show to all of them. */
export function SharedSkills({ title, shared }: { title: string; shared: Shared }) {
  const { agencyCount, openings, agencies, skills } = shared;
  const label = `Skills that openings of several agencies ask for: ${title}`;
  return (
    <section id="shared-skills">
      <h2>What agencies ask for alike</h2>
      <ChartFigure
        name={`shared-skills-${shared.code}`}
        label={label}
        source={`From ${openings.toLocaleString('en-US')} openings and their questions, of ${agencyCount} agencies, most from 2017, 2021 and 2025. A sample, not all openings: read it as “asked here too”.`}
        picture={<SharedSkillsPicture shared={shared} label={label} />}
      >
        <table class="plain-table stacks">
          <caption class="heard">{label}</caption>
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">Agencies that ask for it</th>
              <th scope="col">Openings that name it</th>
            </tr>
          </thead>
          <tbody>
            {skills.map((skill) => (
              <tr key={skill.skill}>
                <th scope="row">{skill.label}</th>
                <td class="figure">
                  {skill.agencyCount} of {agencyCount}
                </td>
                <td class="small quiet figure" data-by="Openings that name it">
                  {agencies.map(({ name, openings: all }, at) => `${shortAgency(name)} ${skill.by[at] ?? 0} of ${all}`).join('\u00a0· ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ChartFigure>
    </section>
  );
}
