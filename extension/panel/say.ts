/**
 * Says a sentence to those who listen. The live region stands in the page from the start: one made later would stay silent.
 * @param beside what was said before stays, because nobody pressed anything in between and it may not have been read yet
 */
export function say(sentence: string, beside = false): void {
  const region = document.getElementById('said');
  if (region) region.textContent = beside && region.textContent ? `${region.textContent} ${sentence}` : sentence;
}
