import type { Told } from './problem.ts';

/** Whether an address leaves the course: `https:`, `mailto:`, `//host`. */
export function hasScheme(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}

/** Parameters that tell a site where its visitor came from, and show nobody anything. */
const TRACKER =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs\w+|ref_src|spm|scm|share_\w+|vd_source|from_source)$/i;
const STRAY = /[\s，。；：、！？（）“”‘’《》<>]/;

/** What is wrong with an address outside the course. It is read, never fetched. */
export function wordOutsideLink(url: string): Told | undefined {
  if (/^(?:mailto|tel):\S+$/i.test(url)) return undefined;
  const stray = STRAY.exec(url)?.[0];
  if (stray !== undefined) {
    const name = stray.trim() === '' ? 'a space' : `"${stray}"`;
    return [
      'link-malformed',
      `${name[0]?.toUpperCase()}${name.slice(1)} stands within the address. Take it out, or end the address before it.`,
    ];
  }
  if (/^(?:http:|\/\/)/i.test(url)) {
    const better = url.replace(/^(?:http:)?/i, 'https:');
    return [
      'link-not-https',
      `The address is not https, so others could change what it shows. Write "${better}", after trying it.`,
    ];
  }
  const { protocol, hostname, username, searchParams } = parse(url);
  if (protocol !== '' && protocol !== 'https:') {
    return [
      'link-not-https',
      `A link begins with "https://", "mailto:" or "tel:", not with "${protocol}".`,
    ];
  }
  if (!/^[^.]+(?:\.[^.]+)+$/.test(hostname) || username !== '') {
    return [
      'link-malformed',
      'This is no whole address. Write it as the browser shows it, such as "https://example.org/page".',
    ];
  }
  const tracker = [...searchParams.keys()].find((name) => TRACKER.test(name));
  if (tracker === undefined) return undefined;
  return ['link-tracker', `"${tracker}" follows readers about. Write "${withoutTrackers(url)}".`];
}

function parse(url: string): Pick<URL, 'protocol' | 'hostname' | 'username' | 'searchParams'> {
  const nothing = { protocol: '', hostname: '', username: '', searchParams: new URLSearchParams() };
  return URL.parse(url) ?? nothing;
}

function withoutTrackers(url: string): string {
  const [, address = url, query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(url) ?? [];
  const kept = query.split('&').filter((part) => !TRACKER.test(part.replace(/=.*$/, '')));
  return address + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash;
}
