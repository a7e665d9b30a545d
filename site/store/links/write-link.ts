import { type LinkContent, LinkTooLong } from './link-content.ts';
import { toVersion1 } from './link-version-1.ts';
import { pack } from './pack.ts';

/** Longest address that mail programs, chats and browsers all carry whole. */
const MAX_LINK = 2000;

/** An address that carries the content in its fragment, which browsers never send to a server. Throws LinkTooLong: then offer the file. */
export async function writeLink(address: string, content: LinkContent): Promise<string> {
  const link = `${address.split('#')[0]}#v1.${await pack(toVersion1(content))}`;
  if (link.length > MAX_LINK) throw new LinkTooLong();
  return link;
}

/** The same content as a small text file, of any length. */
export async function writeLinkFile(content: LinkContent): Promise<Blob> {
  return new Blob([`#v1.${await pack(toVersion1(content))}\n`], { type: 'text/plain' });
}
