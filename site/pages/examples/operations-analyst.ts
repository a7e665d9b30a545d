import type { Posting } from '../../../taxonomy/schema/posting.ts';

/** Written for this project; the firm does not exist. */
export const operationsAnalyst: Posting = {
  title: 'Operations Analyst',
  employer: 'Harbor Lane Logistics',
  location: 'Kansas City, MO',
  readBy: 'example',
  text: `Harbor Lane moves freight for small makers across the Midwest. We are looking for someone who likes to find out why things are slow, and then fixes them.

What you will do
• Study how our dispatch and billing teams work, and recommend ways to save time and money
• Build dashboards in Power BI and Excel that show on-time delivery, cost per load and staffing
• Write SQL queries against our data warehouse and check the numbers before anyone else does
• Lead process improvement projects from the first interview to the final report
• Write standard operating procedures and brief managers on what changed
• Track the budget of three programs and explain variances each month
• Prepare the yearly performance measures with the heads of each program

What you bring
• Two years of experience in program analysis, process improvement or management consulting
• Strong data analysis and written communication
• Experience with project management and stakeholder engagement
• A bachelor's degree, or work that taught you the same

Nice to have
• Lean Six Sigma
• Tableau or Python
• Experience with contracts or strategic planning

We offer health insurance, a 401(k) match and paid time off. Harbor Lane is an equal opportunity employer.`,
};
