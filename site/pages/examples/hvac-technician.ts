import type { Posting } from '../../../taxonomy/schema/posting.ts';

/** Written for this project; the firm does not exist. */
export const hvacTechnician: Posting = {
  title: 'HVAC Service Technician',
  employer: 'Bluebird Building Care',
  location: 'Norfolk, VA',
  readBy: 'example',
  text: `Bluebird looks after schools, clinics and a few very old office blocks. You will have your own van and a route close to home.

The work
• Install, service and repair air conditioning, refrigeration and heating equipment
• Troubleshoot chillers, boilers, heat pumps and rooftop units
• Recover, recycle and charge refrigerants by the rules
• Read blueprints and wiring diagrams; test motors, compressors and electrical controls with a multimeter
• Carry out preventive maintenance on pumps, air handlers and cooling towers
• Braze and solder copper piping, and fix leaks
• Keep work orders up to date on a tablet

You need
• EPA Section 608 certification
• Three years of commercial HVAC experience
• A valid driver's license
• To lift 50 pounds and work on ladders and roofs in all weather
• To follow lockout/tagout and other safety rules

A plus
• Building automation systems
• Welding, plumbing or sheet metal work

On call one week in six. We pay for tools, training and boots.`,
};
