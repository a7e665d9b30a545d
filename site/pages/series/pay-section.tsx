import { usualLadder } from '../../../taxonomy/rules/usual-ladder.ts';
import type { GsPayTable } from '../../../taxonomy/schema/gs-pay-table.ts';
import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';
import type { RulesData } from '../../../taxonomy/schema/rules-data.ts';
import type { Plate } from '../../../taxonomy/schema/taxonomy.ts';
import { ChartFigure } from '../../ui/chart-figure.tsx';
import { Explained } from '../glossary/explained.tsx';
import { PayTable } from './pay-table.tsx';

/** Where the page begins; the live part offers the other pay areas. */
export const FIRST_AREA = 'rest-of-us';

export interface PaySectionProps {
  series: OccupationalSeries;
  plate: Plate;
  pay: GsPayTable;
  rules: Pick<RulesData, 'payPlans' | 'applying'>;
}

/** Pay of the usual grades, or the name of the pay system where most of the work isn't on the General Schedule. */
export function PaySection({ series, plate, pay, rules }: PaySectionProps) {
  const grades = usualLadder(plate);
  if (!grades) return <OtherPay plate={plate} rules={rules} />;
  return (
    <section id="pay">
      <h2>Pay of its usual grades</h2>
      <ChartFigure
        name={`pay-${series.code}`}
        label={`Pay of ${series.title}`}
        source={
          <>
            OPM salary table {pay.year} with <Explained id="locality-pay">locality</Explained> rates. <Explained id="step">Steps</Explained>{' '}
            2 to 4 come after a year each, 5 to 7 after two, 8 to 10 after three (5 CFR 531.405).
          </>
        }
      >
        <div id="pay-here">
          <PayTable table={pay} grades={grades} area={FIRST_AREA} />
        </div>
      </ChartFigure>
    </section>
  );
}

function OtherPay({ plate, rules }: { plate: Plate; rules: PaySectionProps['rules'] }) {
  const wage = rules.applying.find(({ id }) => id === 'wage-system-is-local');
  const plan = rules.payPlans.find(({ code }) => code === plate.payPlan?.code);
  if (plate.collar === 'blue') {
    return (
      <section id="pay">
        <h2>How it is paid</h2>
        <p class="section-says">
          By the hour, in the <Explained id="fws">Federal Wage System</Explained>. {wage?.says}{' '}
          {wage?.link && (
            <a href={wage.link} rel="noreferrer">
              See the wage tables
            </a>
          )}
        </p>
      </section>
    );
  }
  return (
    <section id="pay">
      <h2>How it is paid</h2>
      <p class="section-says">
        {plan && plan.code !== 'GS'
          ? `Most of this work is in pay plan ${plan.code}, ${plan.name}. ${plan.says} So we show no General Schedule grade or pay.`
          : 'Too little is published to say at which grades this work sits. Each opening names its grade and pay.'}
      </p>
    </section>
  );
}
