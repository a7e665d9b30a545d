/** Makes the buttons of every chart on this page work: one ear for all of them, and the code that saves comes with the first press. */
export function keepCharts(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-keep]') : null;
    const figure = button?.closest<HTMLElement>('[data-chart]');
    if (button && figure)
      void import('./chart-files.ts').then((m) => m.saveChart(figure, button.dataset['keep'] === 'svg' ? 'svg' : 'csv'));
  });
}
