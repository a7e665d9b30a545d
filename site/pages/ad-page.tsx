import { HomePage } from './home-page.tsx';

/** One ad at an address of its own: the fragment names a saved one, or one of our examples. The empty box is not seen first. */
export function AdPage() {
  return <HomePage data={null} opening />;
}
