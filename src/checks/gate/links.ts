import type { Link } from 'mdast';
import { hiddenInAddress, webAddressFault } from '#schema/webAddress.ts';
import type { FileFindings } from '../finding.ts';
import { placeOfNode, wordsOf } from './body.ts';

/** Says whether a site path leads to a page; where it does not, the nearest that does. */
export type KnownAddress = (path: string) => { known: true } | { known: false; hint: string };

const roleAddress =
  /^mailto:(office|info|enquiries|admin|head|partnerships|hello|contact)@(?!.*xn--)[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** An e-mail address with nothing before or behind it. */
const plainAddress = /^mailto:(?!.*xn--)[\w.%+'-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,6}$/i;

/** Words that say nothing to someone who hears links one after another (WCAG 2.2, 2.4.4 and 2.4.9). */
const emptyWords: ReadonlySet<string> = new Set([
  ...['here', 'click', 'click here', 'see here', 'look here', 'go here', 'press here', 'tap here'],
  ...[
    'more',
    'read more',
    'see more',
    'learn more',
    'find out more',
    'more information',
    'more info',
  ],
  ...['link', 'this', 'this link', 'this page', 'this site', 'this website', 'website', 'web page'],
]);

/** A name of a site within words, with an ending that is seldom anything else. */
const siteName =
  /(?<![\p{L}\p{N}.@-])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|info|eu|uk|io)(?![\p{L}\p{N}-])/giu;

/** Checks where a link leads, and that its words say so. */
export function checkLink(link: Link, isKnownAddress: KnownAddress, findings: FileFindings): void {
  checkWords(link, findings);
  checkTarget(link, isKnownAddress, findings);
}

function checkWords(link: Link, findings: FileFindings): void {
  const place = placeOfNode(link);
  const words = wordsOf(link.children).trim();
  const letters = words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (letters === '' || emptyWords.has(letters.toLowerCase())) {
    findings.error(
      'links/words',
      place,
      letters === ''
        ? 'The link has no words.'
        : `The words "${words}" do not say where the link goes.`,
      'Put words in the square brackets that make sense when read alone.',
    );
    return;
  }
  const isMail = /^mailto:/i.test(link.url);
  if (/^\W*(https?:|www\.)/i.test(words) || (!isMail && /^[\w-]+(\.[\w-]+)+\/\S*$/.test(words))) {
    findings.error(
      'links/words',
      place,
      'A bare address is hard to read, and harder to hear.',
      'Write [words that say where it goes](https://…).',
    );
    return;
  }
  const host = URL.canParse(link.url) ? new URL(link.url).hostname : '';
  const other = isMail
    ? undefined
    : words.match(siteName)?.find((name) => !`.${host}`.endsWith(`.${name.toLowerCase()}`));
  if (other !== undefined) {
    findings.error(
      'links/words',
      place,
      `The words name the site "${other}", and the link leads to ${host === '' ? 'another place' : host}.`,
      'Name the site to which it leads, or none.',
    );
  }
}

function checkTarget(link: Link, isKnownAddress: KnownAddress, findings: FileFindings): void {
  const place = placeOfNode(link);
  const { url } = link;
  if (url.startsWith('/') && !url.startsWith('//') && !hiddenInAddress.test(url)) {
    const path = (url.split(/[?#]/)[0] ?? '').replace(/\/?$/, '/');
    const answer = isKnownAddress(path);
    if (!answer.known) {
      findings.error('links/page', place, `This site has no page at ${path}`, answer.hint);
    }
    return;
  }
  if (/^mailto:/i.test(url) && !hiddenInAddress.test(url)) {
    // The address of a person is told by the check against disclosure, wherever it stands.
    if (!roleAddress.test(url) && !plainAddress.test(url)) {
      findings.error(
        'links/mail',
        place,
        'An e-mail link may lead only to the address of a role.',
        'Use an address such as office@, info@ or enquiries@, and nothing after it.',
      );
    }
    return;
  }
  const fault = webAddressFault(url, ['https']);
  if (fault !== undefined) {
    const rule = fault.kind === 'address' ? 'links/address' : 'links/scheme';
    findings.error(rule, place, fault.message, fault.hint);
  }
}
