import type { Posting } from '../../../taxonomy/schema/posting.ts';

/** Written for this project; the employer does not exist. */
export const systemsAdministrator: Posting = {
  title: 'Network and Systems Administrator',
  employer: 'Fernhill Clinics',
  location: 'Denver, CO',
  readBy: 'example',
  text: `Fernhill runs eleven clinics. When our systems are down, people wait in pain, so we keep them up.

Responsibilities
• Administer Windows Server, Active Directory and Microsoft 365 for 600 users
• Run Linux servers and VMware virtual machines, with backups that we test every month
• Configure Cisco switches, firewalls and VPN access
• Patch systems, scan for vulnerabilities and respond to security incidents
• Automate routine work in PowerShell and Python
• Support the help desk with tickets it can't close
• Write and keep disaster recovery and configuration management plans

Requirements
• Three years in systems administration or network administration
• Good troubleshooting and customer service
• CompTIA Security+ or a like certification
• Knowledge of TCP/IP, DNS and DHCP

Preferred
• AWS or Azure cloud computing
• Experience with HIPAA and risk assessment

Hybrid, two days a week at a clinic. Health, dental and vision from day one.`,
};
