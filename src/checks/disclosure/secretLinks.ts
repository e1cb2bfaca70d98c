import type { Found, IdentifierRule } from './found.ts';
import { masked } from './mask.ts';
import type { Reading } from './reading.ts';

const link = /https?:\/\/[^\s<>"'`)\]]{4,2000}/gi;

/** Names of parts of an address that hold what lets a stranger in. */
const secretPart =
  /[?&#;](?:access_?token|auth_?token|id_?token|token|auth_?key|auth|api_?key|sig|signature|x-amz-signature|x-goog-signature|secret|client_?secret|pass(?:word|code)?|pwd|rl_?key|resource_?key|sas|invite|session_?id)=[^&#]/i;

/** Addresses by which a file or a form is shared with those who have the link, and how to tell. */
const sharing: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  {
    pattern: /^https?:\/\/docs\.google\.com\/forms\/(?:u\/\d\/)?d\/(?!e\/)[^/]+/i,
    what: 'opens a form for editing, with its answers',
  },
  {
    pattern:
      /^https?:\/\/forms\.(?:office|microsoft|cloud\.microsoft)\.?(?:com)?\/.*(?:design|analysis)page/i,
    what: 'opens a form for editing, with its answers',
  },
  {
    pattern:
      /^https?:\/\/(?:docs|drive)\.google\.com\/(?!forms\/)(?:\w+\/)*(?:u\/\d\/)?(?:d|folders)\/[^/]{5}(?!.*\/pub(?:html)?\b)|^https?:\/\/drive\.google\.com\/(?:open|uc)\?/i,
    what: 'opens a file for anyone who has the link',
  },
  { pattern: /^https?:\/\/1drv\.ms\//i, what: 'opens a file for anyone who has the link' },
  {
    pattern: /^https?:\/\/[\w-]+\.sharepoint\.com\/(?::\w:|.*\bguestaccess)/i,
    what: 'opens a file for anyone who has the link',
  },
  {
    pattern: /^https?:\/\/(?:www\.)?dropbox\.com\/(?:s|sh|scl|t)\//i,
    what: 'opens a file for anyone who has the link',
  },
  {
    pattern: /^https?:\/\/(?:we\.tl|(?:\w+\.)?wetransfer\.com)\/./i,
    what: 'opens files for anyone who has the link',
  },
  {
    pattern:
      /^https?:\/\/(?:www\.)?(?:canva\.com\/design\/.*\/edit|surveymonkey\.com\/(?:create|analyze)\/)/i,
    what: 'opens something for editing',
  },
  {
    pattern: /^https?:\/\/(?:teams\.microsoft\.com\/l\/meetup-join|meet\.google\.com\/[a-z]{3}-)/i,
    what: 'lets anyone into a meeting',
  },
];

const key =
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY|\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{20,255}\b|\bxox[abprs]-[A-Za-z0-9-]{10,255}/g;

/** Finds links and keys that let in whoever has them. */
export const secretLinkRule: IdentifierRule = {
  mention: /https?:\/\/|PRIVATE KEY|A[KS]IA|gh[pousr]_|xox[abprs]-/i,
  find: findSecretLinks,
};

function findSecretLinks({ text }: Reading): Found[] {
  const links = [...text.matchAll(link)].flatMap(({ index, 0: written }): Found[] => {
    const what = secretPart.test(written)
      ? 'carries a key that lets in whoever has it'
      : sharing.find(({ pattern }) => pattern.test(written))?.what;
    return what === undefined
      ? []
      : [
          {
            rule: 'secret-link',
            severity: 'error',
            at: index,
            end: index + written.length,
            message: `The link to ${siteOf(written)} ${what}.`,
            hint: 'Publish the file on a website of yours and link to that, or leave the link out. Then end the sharing: the link was in this file.',
          },
        ];
  });
  const keys = [...text.matchAll(key)].map(({ index, 0: written }): Found => ({
    rule: 'secret-link',
    severity: 'error',
    at: index,
    end: index + written.length,
    message: `"${masked(written)}" is the beginning of a secret key.`,
    hint: 'Leave it out, and make a new key: this one was in this file.',
  }));
  return [...links, ...keys];
}

/** The site of an address, which is no secret. */
function siteOf(address: string): string {
  return /^https?:\/\/(?:[^/@?#]*@)?([^/:?#]{1,80})/i.exec(address)?.[1] ?? 'another site';
}
