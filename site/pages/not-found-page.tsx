import { to } from './frame/links.ts';

export function NotFoundPage() {
  return (
    <div class="column">
      <h1 tabIndex={-1}>There is no such page</h1>
      <p>The address may be an old one, or a letter in it may be wrong.</p>
      <p>
        <a href={to('')}>Read an ad</a> or <a href={to('federal-jobs/')}>look through the federal jobs</a>.
      </p>
    </div>
  );
}
