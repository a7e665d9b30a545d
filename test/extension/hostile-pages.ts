import { sampleAd, samplePage, statedJob } from './sample-ads.ts';

export const hostileAddress = (name: string) => `https://careers.hostile.example/${name}`;
const head = (page: string, extra: string) => page.replace('</head>', `${extra}</head>`);
const lead = (body?: string) => samplePage('Warehouse Lead', 'Harbor Foods', body);
const armed = `${sampleAd()}<img src="https://leak.example/x.png" onerror="parent.pwned=1"><script>parent.pwned=1</script><a href="javascript:pwned=1">Apply</a><svg onload="pwned=1"></svg><iframe srcdoc="<script>parent.pwned=1</script>"></iframe>`;

/** Pages made to break, slow or fool the reader, each with the heading the panel must end with: the ad's own, or "No ad to show". */
export const hostilePages: Record<string, [html: string, heading: string]> = {
  'ten-megabytes': [lead(`${sampleAd()}<div hidden>${'<p>x y z</p>'.repeat(830_000)}</div>`), 'No ad to show'],
  'too-large': [lead(`${sampleAd()}<!--${'x'.repeat(13_000_000)}-->`), 'No ad to show'],
  'nested-deep': [lead(`${'<div>'.repeat(100_000)}${sampleAd()}${'</div>'.repeat(100_000)}`), 'No ad to show'],
  'stated-bomb': [
    head(
      lead(),
      `<script type="application/ld+json">${'['.repeat(200_000)}${']'.repeat(200_000)}</script><script type="application/ld+json">[${'{"@graph":[{}]},'.repeat(60_000)}{}]</script>`,
    ),
    'Warehouse Lead',
  ],
  'stated-by-the-thousand': [
    head(
      lead(),
      `<script type="application/ld+json">[${Array.from({ length: 4000 }, (_, i) => JSON.stringify({ '@type': 'JobPosting', title: `Penguin ${i}`, description: `<p>${'duties of a penguin '.repeat(20)}${i}</p>` })).join()}]</script>`.replaceAll(
        '</p>',
        '<\\/p>',
      ),
    ),
    'Warehouse Lead',
  ],
  'similar-by-the-thousand': [
    lead(
      `${sampleAd()}${'<div class="similar"><section><h2>Similar jobs</h2>'.repeat(300)}${'<h3>Similar jobs for you</h3><p>Penguin</p>'.repeat(8000)}`,
    ),
    'Warehouse Lead',
  ],
  'stated-prototype': [
    head(
      lead(),
      '<script type="application/ld+json">{"__proto__":{"title":"Owned"},"@type":"JobPosting","constructor":{"prototype":{"x":1}}}</script>',
    ),
    'Warehouse Lead',
  ],
  'stated-armed': [
    head(
      samplePage('Dock Supervisor', 'Harbor Foods', '<p>Loading</p>'),
      statedJob('Dock Supervisor', 'Harbor Foods', { description: armed }),
    ),
    'Dock Supervisor',
  ],
  'armed-text': [lead(armed), 'Warehouse Lead'],
  'armed-title': [samplePage('&lt;img src=x onerror=pwned=1&gt; Lead', 'Harbor Foods'), '<img src=x onerror=pwned=1> Lead'],
  'stated-for-another-job': [head(lead(), statedJob('Chief Penguin', 'Zoo')), 'Warehouse Lead'],
  'turned-and-hidden': [samplePage('Ware\u200bhouse \u202eLead\u202c', 'Harbor Foods'), 'Warehouse Lead'],
  'hiding-names': [
    lead(
      `<img name="body"><img name="documentElement"><img name="querySelectorAll"><form name="title"><input name="shadowRoot"><input name="parentNode"></form>${sampleAd()}`,
    ),
    'Warehouse Lead',
  ],
};
