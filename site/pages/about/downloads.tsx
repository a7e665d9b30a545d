import { to } from '../frame/links.ts';
import type { Download } from './measured.ts';

const size = (bytes: number) => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

/** The open data as files: plain tables that any program opens, with a description of each column. */
export function Downloads({ files }: { files: readonly Download[] }) {
  return (
    <table class="measured figures">
      <caption>Tables as CSV, with one file that says what each column means</caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">What is in it</th>
          <th scope="col">Rows</th>
          <th scope="col">Size</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ name, description, rows, bytes }) => (
          <tr key={name}>
            <th scope="row">
              <a href={to(`data/${name}`)} download={name}>
                {name}
              </a>
            </th>
            <td data-head="What is in it">{description}</td>
            <td data-head="Rows">{rows?.toLocaleString('en-US') ?? '–'}</td>
            <td data-head="Size">{size(bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
