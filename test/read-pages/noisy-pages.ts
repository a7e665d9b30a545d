import { sampleAd } from '../extension/sample-ads.ts';

/** A page made for a test: `text` are the words of its ad as read, null where there is none to read. */
export interface NoisyPage {
  name: string;
  url: string;
  html: string;
  title: string | null;
  text: string | null;
}

const menu = ['Home', 'About us', 'Careers', 'Products', 'Investors', 'News', 'Contact', 'Life at work', 'Early careers'];
const others = ['Zookeeper for penguins', 'Penguin feeder', 'Ice maker', 'Fish buyer', 'Keeper of seals', 'Pool cleaner', 'Ticket clerk'];
const links = (words: readonly string[], path: string) =>
  words.map((word, i) => `<li><a href="${path}${1000 + i}-x">${word}</a></li>`).join('');

/** What stands around an ad, with no tag or name that gives it away unless `named`. */
const around = {
  top: (named: boolean) =>
    named
      ? `<header class="site-header"><nav><ul>${links(menu, '/')}</ul></nav></header>`
      : `<div class="a1"><div><ul>${links(menu, '/')}</ul></div></div>`,
  cookies: (named: boolean) =>
    `<div class="${named ? 'cookie-banner' : 'k2'}"><p>We use cookies to improve this site and to show you jobs. By going on you agree to our use of cookies, and you may change that at any time.</p><button>Accept</button></div>`,
  similar: (named: boolean) =>
    `<${named ? 'aside' : 'div'} class="${named ? 'similar-jobs' : 'z9'}"><h3>${named ? 'Similar jobs' : 'Recommended for you'}</h3>${others.map((job, i) => `<div><a href="/jobs/${2000 + i}-x"><h4>${job}</h4></a><p>Penguin Park. Full-time, with health insurance. You will feed penguins, and we are looking for …</p></div>`).join('')}</${named ? 'aside' : 'div'}>`,
  form: () =>
    `<form><h2>Apply for this job</h2><label>First name<input name="first_name"></label><label>Phone<input type="tel"></label><label>Resume<input type="file"></label><label>Why you?<textarea></textarea></label><p>Penguin: this survey is voluntary.</p></form>`,
  people: () => `<div class="p3"><h3>Meet the hiring team</h3><p>Dana Penguin</p><button>Message</button></div>`,
  foot: (named: boolean) =>
    `<${named ? 'footer' : 'div'}><ul>${links(['Privacy', 'Terms', 'Sitemap', 'Penguin club'], '/')}</ul></${named ? 'footer' : 'div'}>`,
};

/** The same ad in the markup of many hands. */
const hands: Record<string, (ad: string) => string> = {
  paragraphs: (ad) => `<div class="d">${ad}</div>`,
  'bold headings and line breaks': (ad) =>
    `<div>${ad
      .replace(/<h2>(.*?)<\/h2>/g, '<b>$1</b><br>')
      .replace(/<li>(.*?)<\/li>/g, '• $1<br>')
      .replace(/<\/?ul>/g, '')
      .replace(/<p>(.*?)<\/p>/g, '$1<br><br>')}</div>`,
  'a box a line': (ad) =>
    `<div>${ad.replace(/<(h2|li|p)>(.*?)<\/\1>/g, '<div class="x"><span>$2</span></div>').replace(/<\/?ul>/g, '')}</div>`,
  'parts that fold away': (ad) =>
    `<div><section><div>${ad.replace(/<h2>(.*?)<\/h2>/g, '</div></section><section><h2><button aria-expanded="true">$1</button></h2><div>')}</div></section></div>`,
  'main headings inside the ad': (ad) => `<div>${ad.replaceAll('h2>', 'h1>')}</div>`,
};

const plainText = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Ads in every hand, in a tidy page and in one whose names say nothing, with each way to write the title. */
export function pagesWithAds(): NoisyPage[] {
  const titles = ['h1', 'h2', 'div'] as const;
  return Object.entries(hands).flatMap(([hand, write]) =>
    [true, false].flatMap((named) =>
      titles.map((tag) => {
        const ad = sampleAd('Harbor Foods');
        const head = `<${tag}>Warehouse Lead</${tag}><ul><li>Ogden, UT</li><li>Full time</li><li>Posted 3 days ago</li></ul><a href="/apply/7">Apply now</a>`;
        const body = `${around.top(named)}${around.cookies(named)}<${named ? 'main' : 'div'}>${head}${write(ad)}</${named ? 'main' : 'div'}>${around.similar(named)}${around.people()}${around.form()}${around.foot(named)}`;
        return {
          name: `${hand}, title as ${tag}, ${named ? 'names that tell' : 'names that do not'}`,
          url: 'https://careers.harborfoods.example/jobs/4711/warehouse-lead',
          html: `<!doctype html><html lang="en"><head><title>Warehouse Lead - Harbor Foods | Careers</title></head><body>${body}</body></html>`,
          title: 'Warehouse Lead',
          text: plainText(ad),
        };
      }),
    ),
  );
}

const page = (name: string, title: string, body: string): NoisyPage => ({
  name,
  url: 'https://careers.harborfoods.example/careers',
  html: `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${around.top(false)}<div>${body}</div>${around.foot(false)}</body></html>`,
  title: null,
  text: null,
});
const teaser = (job: string) =>
  `We are looking for a ${job.toLowerCase()} with two years of experience. You will work full-time, with health insurance, and …`;

/** Pages that speak of jobs and hold no ad, or not one alone. */
export function pagesWithoutAd(): NoisyPage[] {
  return [
    page(
      'results that only a script opens',
      'Search results',
      `<h1>Search results</h1>${others.map((job) => `<div role="button" tabindex="0"><h3>${job}</h3><span>Penguin Park</span><p>${teaser(job)}</p></div>`).join('')}`,
    ),
    page(
      'three openings with their beginnings',
      'Careers | Harbor Foods',
      `<h1>Careers</h1><p>We are hiring! Join our team. Health insurance, paid time off and a fair salary.</p>${others
        .slice(0, 3)
        .map((job) => `<div><h3>${job}</h3><p>${teaser(job).repeat(2)}</p><a href="/c/1">Read more</a></div>`)
        .join('')}`,
    ),
    page(
      'whole ads one below the other',
      'Our openings',
      `<h1>Our openings</h1>${others
        .slice(0, 3)
        .map((job) => `<section><h2>${job}</h2>${sampleAd(job).replaceAll('h2>', 'h3>')}</section>`)
        .join('')}`,
    ),
    page(
      'an ad cut off by a wall',
      'Warehouse Lead',
      `<h1>Warehouse Lead</h1><p>${plainText(sampleAd()).slice(0, 420)}…</p><h2>Sign in to read on</h2><form><input name="mail"><input type="password"></form>`,
    ),
    page(
      'a story about working here',
      'Life at Harbor Foods',
      `<h1>Life at Harbor Foods</h1><p>Join our team! We are looking for curious people, and you will work with good ones.</p><h2>Benefits</h2><ul><li>401(k)</li><li>Health insurance</li><li>Paid time off</li></ul><p>Requirements differ from job to job; full-time and part-time work is open. We hire without regard to race.</p>`.repeat(
        2,
      ),
    ),
    page(
      'advice',
      'How to write a resume',
      `<h1>How to write a good resume</h1>${'<p>Put your experience first, then your skills and your degree. Candidates who tailor the cover letter to the job description do better, full-time or not. You will see.</p>'.repeat(4)}`,
    ),
    page(
      'a survey of pay',
      'Warehouse lead salaries',
      `<h1>Warehouse lead salaries in Ogden</h1>${'<p>The average salary is 52,000 dollars per year. Experience with forklifts and a certification raise it. Full-time leads get health insurance.</p>'.repeat(4)}`,
    ),
    page(
      'a job that is gone',
      'Warehouse Lead',
      `<h1>Warehouse Lead</h1><p>This job is no longer available. The position has been filled.</p>${around.similar(false)}`,
    ),
  ];
}
