/** Hand-made ads for tests: long enough, with the usual parts. `name` makes each one different. */
export function sampleAd(name = 'Harbor Foods'): string {
  return `
<p>${name} moves fresh food to schools and shops. We are looking for a warehouse lead for our evening shift. You will report to the operations manager.</p>
<h2>What you will do</h2>
<ul>
<li>Run inventory control for 4,000 items and settle stock differences each week.</li>
<li>Drive a forklift and train new drivers on safe loading.</li>
<li>Plan receiving, storage and shipping with purchasing and transport.</li>
<li>Write reports on damage, loss and late orders, and suggest better ways of working.</li>
</ul>
<h2>Requirements</h2>
<ul>
<li>Three years of experience in a warehouse or supply room.</li>
<li>Budgeting for a small team and good Excel skills.</li>
<li>A forklift license, or the will to get one.</li>
</ul>
<p>Full-time, with health insurance and paid time off. ${name} is an equal opportunity employer.</p>`;
}

/** A whole page around an ad, with what stands around ads: a menu, a cookie notice, other jobs, a footer. */
export function samplePage(title: string, employer: string, body = sampleAd(employer)): string {
  return `<!doctype html><html lang="en"><head><title>${title} - ${employer} | Careers</title></head><body>
<header><nav><a href="/">Home</a> <a href="/careers">Careers</a></nav></header>
<div id="cookie-banner">We use cookies to make this site better. Accept all cookies.</div>
<main><h1>${title}</h1>${body}</main>
<aside class="similar-jobs"><h2>Similar jobs</h2><ul><li><a href="/careers/other">Zookeeper for penguins</a></li></ul></aside>
<footer>All rights reserved.</footer></body></html>`;
}

/** The same job stated as JSON-LD. */
export function statedJob(title: string, employer: string, extra: object = {}): string {
  const job = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: employer },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Ogden', addressRegion: 'UT' } },
    description: sampleAd(employer),
    ...extra,
  };
  return `<script type="application/ld+json">${JSON.stringify(job).replaceAll('<', '\\u003c')}</script>`;
}
