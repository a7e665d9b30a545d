/** Says a sentence to those who listen. The live region stands in the page from the start: one made later would stay silent. */
export function say(sentence: string): void {
  const region = document.getElementById('said');
  if (region) region.textContent = sentence;
}
