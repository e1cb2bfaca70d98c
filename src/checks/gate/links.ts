import type { Link } from 'mdast';
import type { FileFindings } from '../finding.ts';
import type { RuleCode } from '../rules.ts';
import { placeOfNode, wordsOf } from './body.ts';

/** Says whether a site path leads to a page; where it does not, the nearest that does. */
export type KnownAddress = (path: string) => { known: true } | { known: false; hint: string };

const roleAddress =
  /^mailto:(office|info|enquiries|admin|head|partnerships|hello|contact)@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** An e-mail address with nothing before or behind it. */
const plainAddress = /^mailto:[\w.%+'-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,6}$/i;

const emptyWords: ReadonlySet<string> = new Set([
  'here',
  'click here',
  'read more',
  'more',
  'link',
  'this',
  'this link',
  'this page',
  'learn more',
  'find out more',
]);

/** Checks where a link leads, and that its words say so. */
export function checkLink(link: Link, isKnownAddress: KnownAddress, findings: FileFindings): void {
  const place = placeOfNode(link);
  const words = wordsOf(link.children).trim();
  if (words === '' || emptyWords.has(words.toLowerCase().replace(/[.:…!]+$/, ''))) {
    findings.error(
      'links/words',
      place,
      words === ''
        ? 'The link has no words.'
        : `The words "${words}" do not say where the link goes.`,
      'Put words in the square brackets that make sense when read alone.',
    );
  } else if (/^(https?:\/\/|www\.)/i.test(words)) {
    findings.error(
      'links/words',
      place,
      'A bare address is hard to read, and harder to hear.',
      'Write [words that say where it goes](https://…).',
    );
  }
  checkTarget(link, isKnownAddress, findings);
}

function checkTarget(link: Link, isKnownAddress: KnownAddress, findings: FileFindings): void {
  const place = placeOfNode(link);
  const { url } = link;
  const refuse = (rule: RuleCode, message: string, hint: string) => {
    findings.error(rule, place, message, hint);
  };
  // Browsers drop control characters and spaces, and take a backslash for a slash.
  if (/[\u0000-\u0020\u007F\\]/.test(url)) {
    refuse(
      'links/address',
      'The address has a space, a backslash or a hidden character in it.',
      'Copy the address again from the address bar of the browser.',
    );
    return;
  }
  if (url.startsWith('/') && !url.startsWith('//')) {
    const path = (url.split(/[?#]/)[0] ?? '').replace(/\/?$/, '/');
    const answer = isKnownAddress(path);
    if (!answer.known) {
      refuse('links/page', `This site has no page at ${path}`, answer.hint);
    }
    return;
  }
  if (/^mailto:/i.test(url)) {
    // The address of a person is told by the check against disclosure, wherever it stands.
    if (!roleAddress.test(url) && !plainAddress.test(url)) {
      refuse(
        'links/mail',
        'An e-mail link may lead only to the address of a role.',
        'Use an address such as office@, info@ or enquiries@, and nothing after it.',
      );
    }
    return;
  }
  if (!/^https:\/\/[^/]/i.test(url) || !URL.canParse(url)) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
    refuse(
      'links/scheme',
      scheme === undefined
        ? 'The address is neither a whole web address nor a path of this site.'
        : `A link may not begin with "${scheme}:".`,
      'Begin with https:// for another site, or with one / for a page of this site.',
    );
    return;
  }
  const parsed = new URL(url);
  if (parsed.username !== '' || parsed.password !== '') {
    refuse(
      'links/address',
      'The address carries a user name or a password.',
      'Leave out everything between "https://" and "@", and the "@".',
    );
  } else if (parsed.port !== '') {
    refuse('links/address', 'The address names a port.', 'Leave out the colon and the number.');
  } else if (parsed.hostname.split('.').some((part) => part.startsWith('xn--'))) {
    refuse(
      'links/address',
      'The name of the site has letters that can be taken for others.',
      'Use the form of the address that is in plain letters a to z.',
    );
  }
}
