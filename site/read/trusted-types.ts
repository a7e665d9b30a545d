/** The sink by which a string reaches the parser, as browsers name it: documents it makes are inert. */
const PARSER = 'DOMParser parseFromString';

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML(text: string, type: string, sink: string): string; createScriptURL(url: string): string },
  ): unknown;
}

/** A string was about to become part of a page, or a script of somebody else's to run. A bug, never input. */
class NotTrusted extends Error {
  override name = 'NotTrusted';
}

/**
 * Sets the one policy for strings that could turn into markup or code, where the browser enforces such: the site's security policy asks
 * for it. Markup goes to the parser and nowhere else; workers are our own files; text never becomes a script. It is the browser's
 * default policy, so that readers of files which know nothing of it are held by it too. Called once, before anything else.
 */
export function setTrustedTypes(): void {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createHTML(text, _type, sink) {
      if (sink === PARSER) return text;
      throw new NotTrusted(`markup for ${sink}`);
    },
    createScriptURL(url) {
      if (new URL(url, location.href).origin === location.origin) return url;
      throw new NotTrusted('a script from elsewhere');
    },
  });
}
