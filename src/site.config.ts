/**
 * The publisher's own choices. A partnership that forks the library for itself
 * begins here; the README lists the few other files that carry a name.
 */
export const site = {
  /** The name in the header, in titles and on social cards. */
  name: 'Best Bits',
  /** One line for the home page and for search engines. */
  tagline: 'What school partnerships tried, and what happened',
  description:
    'Case studies of school partnerships: what was tried, what happened and how far it can be trusted. Free to use and open to contributions.',
  /** The address where the site is published; `SITE_URL` overrides it in a build. */
  url: 'https://best-bits.example.org',
  /** The public repository, without a slash at the end: "edit this page" and "contribute" lead there. */
  repository: 'https://github.com/best-bits/best-bits',
  /** The branch that is published. */
  branch: 'main',
  /** Where to write about accessibility, privacy or a mistake, when GitHub will not do. */
  contact: 'hello@best-bits.example.org',
  /** How long somebody who contributes waits for a first answer, at most; the guides say the same. */
  answerWithin: 'two school weeks',
  language: 'en-GB',
  contentLicence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  /** Cards on one page of a list. */
  pageSize: 48,
  /** Patches in the quilt of the home page. */
  quiltSize: 48,
  /** Limits and sizes for pictures in entries. */
  pictures: {
    /** Widths in CSS pixels at which each picture is offered. */
    widths: [480, 800, 1200, 1600],
    /** A picture of more pixels than this is refused before it is decoded. */
    maxPixels: 40_000_000,
  },
} as const;
