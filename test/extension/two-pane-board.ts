import { sampleAd } from './sample-ads.ts';

/** Address of a two-pane board, and its only site. */
export const boardAddress = 'https://www.indeed.com/jobs?q=warehouse';
export const boardSite = 'https://www.indeed.com/*';

/** Jobs of its left pane; a press on a card changes the address and, a moment later and in two steps, the right pane. `settled` is the time (ms since 1970) of its last change. */
export const boardJobs = ['Picker', 'Packer', 'Driver'] as const;
export const twoPaneBoard = `<!doctype html><html lang="en"><head><title>Warehouse jobs</title></head><body>
<div class="jobsearch-LeftPane">${boardJobs.map((job) => `<div class="job_seen_beacon"><button data-job="${job}">${job}</button></div>`).join('')}</div>
<div class="jobsearch-RightPane"><div class="jobsearch-JobComponent"><h2 class="jobsearch-JobInfoHeader-title">Loader - job post</h2><div data-testid="inlineHeader-companyName">Harbor Foods</div><div id="jobDescriptionText">${sampleAd('Loader House')}</div></div></div>
<script>
for (const b of document.querySelectorAll('button')) b.onclick = () => {
  const job = b.dataset.job;
  history.pushState({}, '', '/jobs?q=warehouse&vjk=' + job);
  setTimeout(() => { document.querySelector('.jobsearch-JobInfoHeader-title').textContent = job + ' - job post'; document.querySelector('#jobDescriptionText').textContent = 'Loading ...'; }, 60);
  setTimeout(() => { document.querySelector('#jobDescriptionText').innerText = document.querySelector('#full').content.textContent + job; window.settled = performance.timeOrigin + performance.now(); }, 200);
};
</script><template id="full">${sampleAd('Pane House')}</template></body></html>`;
