import type { Found } from './found.ts';
import { maskedName } from './mask.ts';

const name = "\\p{Lu}[\\p{Ll}\\p{M}'’-][\\p{L}\\p{M}'’-]{0,24}";
const names = `${name}(?: (?:${name}|\\p{Lu}\\.?(?![\\p{L}’'-])))?`;
const pupil = '(?:pupil|child|student|learner|boy|girl|youngster)';
const number =
  '(?:\\d{1,2}|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)';
/** What a pupil is told or shown to do. */
const deeds =
  'said|says|told|tells|wrote|writes|drew|draws|reads?|asked|asks|made|makes|chose|chooses|built|builds|won|felt|feels|explain(?:s|ed)|describe[sd]|show(?:s|ed)|holds|held|stands|stood|works|worked|plays|played|learn(?:s|ed|t)|enjoy(?:s|ed)|love[sd]|help(?:s|ed)|gave|gives|moved|joined|who';
const group =
  '(?:(?:Year|Yr\\.?|Grade|Class|Blwyddyn) ?\\d{1,2}|Y\\d{1,2}|Reception|P[1-7]|S[1-6])';

/** Without an age, a year group or a word for a child there is no pupil to be named. */
const pupilMention = new RegExp(
  `\\baged?\\b|\\b(?:year|yr|grade|class)(?:\\b|\\d)|\\breception\\b|\\b(?:Y\\d|[PS][1-7]\\b|blwyddyn)|pupil|child|student|learner|\\bboy|\\bgirl|youngster|[(,] ?${number}|years?[ -]old|who (?:is|was) |\\b(?:is|was|turned) ${number} when\\b`,
  'i',
);

/**
 * Finds given names of pupils, and names of adults with a title.
 *
 * @param agreed The names of those who agreed to be named, and the citations of references.
 */
export function findNames(text: string, agreed: readonly string[]): Found[] {
  return [
    ...(pupilMention.test(text) ? findNamedPupils(text) : []),
    ...(adultMention.test(text) ? findNamedAdults(text, agreed) : []),
  ];
}

/**
 * A given name beside an age, a year group or a word for a child. There is no list of names: those
 * that were tried elsewhere miss names of minorities far more often than others.
 */
const noPlace = '(?<!\\b(?:[Aa]t|[Ii]n|[Nn]ear|[Ff]rom|outside|across) )(?<![\\p{L}])';
const patterns: readonly RegExp[] = [
  // "Zuri, aged 9", "Zuri (9)"
  `${noPlace}(?<name>${names})(?:,| \\(|, who (?:is|was)) ?(?:aged? ${number}|${number}(?: years? old)?(?=[,)]))`,
  // "a boy called Kofi"
  `${pupil}(?:ren)?s? (?:called|named|whom we call) (?<name>${names})`,
  // "Year 5 pupil Oluwaseun", "the pupil, Zainab, holds"
  `(?<![\\p{L}])${pupil},? (?<name>${names})(?=,| and \\p{Lu}| \\p{Ll}|[.;:!?)]|$)`,
  // "one of the pupils, Megan, said"
  `(?<=\\b[Oo]ne of (?:the|our|their|my|these|those) )(?:${pupil}s|children), (?<name>${names}),`,
  // "two children, Eluned and Tomos,"
  `(?<![\\p{L}])(?:${pupil}s|children),? (?<name>${name} and ${name})(?![\\p{L}])`,
  // "Niamh (Year 4)", "Kacper, a Year 8 student", "Tomos, in Year 6,"
  `${noPlace}(?<name>${names}) \\((?:a |in )?${group}[,)]`,
  `${noPlace}(?<name>${names}), (?:an? |who is in |who was in |in |from )(?:${group}(?= |,|\\.)|(?:\\p{Ll}[\\p{Ll}-]{1,20} ){0,2}${pupil}(?![\\p{L}]))`,
  // "said Mohammed, Year 5.", "(Ella, Y4)"
  `${noPlace}(?<name>${names}), ${group}(?=[.,;!?)”’"']|: ?[“‘"']|$)`,
  // "ten-year-old Aisha", "Aisha was ten when"
  `(?<![\\p{L}\\p{N}])(?:${number}|\\p{Lu}\\p{Ll}{2,8})-years?-old (?<name>${names})`,
  `${noPlace}(?<name>${names}) (?:was|is|had just turned) ${number} (?:when|years old)`,
  // "Freya in Reception drew"
  `${noPlace}(?<name>${name}),? (?:in|from) ${group},? (?:${deeds})(?![\\p{L}])`,
  // "It was Jaswinder in Year 6": in the middle of a sentence only
  `(?<=(?<![\\p{L}’'-])\\p{Ll}[\\p{L}’'-]{0,24}[,:]? )(?<name>${name}) (?:in|from) ${group}(?![\\p{L}\\d])`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Words with a capital that are no given name, where one of the patterns could take them for it. */
const noNames: ReadonlySet<string> = new Set(
  `A An And As At By For From He Her His How If In It Its No Of On Or Our She So That The Their There These
  They This Those To We What When Where Which While Who Why With Yes You Your All Any Both Each Every
  Few Many Most Only Other Others Several Some One Two Three Four Five Six Seven Eight Nine Ten Both
  Everyone Everybody Anyone Anybody Someone Nobody People Families Parents Lessons Books
  After Before During Since Until Across Among Between Over Under Then Now Here Also But Yet Not
  January February March April May June July August September October November December Monday
  Tuesday Wednesday Thursday Friday Saturday Sunday Spring Summer Autumn Winter Easter Christmas
  Maths Mathematics English Science Reading Writing Phonics History Geography Music Art Drama Computing
  French German Spanish Welsh Latin Physics Chemistry Biology Literacy Numeracy Oracy Spelling Grammar
  Religious Physical Design Citizenship Wellbeing Attendance Attainment Progress Behaviour
  School Schools Primary Secondary Academy Academies College Trust Federation Partnership Hub Network
  Pupil Pupils Child Children Student Students Learner Learners Boy Boys Girl Girls Teacher Teachers
  Staff Head Heads Class Group Groups Year Years Key Stage Reception Nursery Sixth Form Phase Level
  Week Weeks Term Terms Day Days Lesson Session Sessions
  Premium Council Councils Parliament Voice Referral Development Protection Act Benefit Poverty
  Services Service Support Passport Loan Loans Union Leadership Ambassadors Ambassador Achievement
  Commission Commissioner Survey Conference Board Committee Charter Award Awards Minds Health Welfare
  Ofsted Ofqual Department Government Ministry Programme Project Foundation Britain England Wales
  Scotland Ireland London Europe America Asia Africa Black White Asian Chinese Roma Traveller Muslim
  Jewish Christian Catholic Hindu Sikh Latino Latina Hispanic Polish Somali Bangladeshi Pakistani Indian
  Caribbean African Arabic Urdu Outcomes Outcome Table Figure Source Report`.split(/\s+/),
);

/** Finds given names of pupils. */
export function findNamedPupils(text: string): Found[] {
  const taken: Found[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const written = match.groups?.['name'] ?? '';
      const at = match.index + match[0].indexOf(written);
      const end = at + written.length;
      const isName = written.split(' ').every((word) => !noNames.has(word));
      if (isName && !taken.some((other) => at < other.end && other.at < end)) {
        taken.push({
          rule: 'named-pupil',
          severity: 'warning',
          at,
          end,
          message: `"${maskedName(written)}" may be the name of a pupil.`,
          hint: 'Write "Pupil A", or "a pupil in Year 5". A reviewer has to look at every name of a pupil.',
        });
      }
    }
  }
  return taken;
}

/** Without a title there is no titled name. */
const adultMention = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\b/;

const titled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\\.? (?<name>(?:\\p{Lu}\\.? ){0,2}${name}(?: ${name}){0,2})`,
  'gu',
);

/** Finds names of adults with a title, other than those who agreed to be named. */
export function findNamedAdults(text: string, agreed: readonly string[]): Found[] {
  return [...text.matchAll(titled)].flatMap(({ index, 0: written, groups }): Found[] => {
    const family =
      (groups?.['name'] ?? '')
        .split(' ')
        .at(-1)
        ?.replace(/['’]s$/, '') ?? '';
    return noNames.has(family) || agreed.some((one) => holdsWord(one, family))
      ? []
      : [
          {
            rule: 'named-adult',
            severity: 'warning',
            at: index,
            end: index + written.length,
            message: `"${maskedName(written)}" is named, and is neither an author nor thanked nor in a reference.`,
            hint: 'If the person agreed, add the name to "acknowledged". If not, write what the person does: "the head of one school".',
          },
        ];
  });
}

function holdsWord(text: string, word: string): boolean {
  return text.split(/[^\p{L}\p{M}'’-]+/u).includes(word);
}
