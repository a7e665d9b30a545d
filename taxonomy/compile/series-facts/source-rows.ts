import * as v from 'valibot';

/** Head count of one edition of FedScope as the joined table gives it. */
const Counted = v.nullable(v.object({ employees: v.number(), avg_salary: v.nullable(v.number()) }));

/** One row of opm/series_facts.json; fields that this project does not use are left out. */
const SeriesFactsRow = v.object({
  code: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  title_usajobs: v.string(),
  title_handbook: v.nullable(v.string()),
  group: v.string(),
  group_title: v.nullable(v.string()),
  collar: v.picklist(['White Collar', 'Blue Collar']),
  stem: v.nullable(v.string()),
  two_grade_interval: v.nullable(v.picklist(['yes', 'no', 'both'])),
  education_tier: v.nullable(v.picklist(['mandatory', 'optional', 'none'])),
  emp_202409: Counted,
  emp_202503: Counted,
  usajobs_listings_2024_feb_dec: v.nullable(v.number()),
  usajobs_listings_2025_feb_dec: v.nullable(v.number()),
});
export const SeriesFactsRows = v.array(SeriesFactsRow);
export type SeriesFactsRow = v.InferOutput<typeof SeriesFactsRow>;

/** One line of opm/college_major_to_series.json. */
export const MajorRows = v.array(v.object({ major: v.string(), series: v.string(), coursework_or_degree_required: v.boolean() }));
