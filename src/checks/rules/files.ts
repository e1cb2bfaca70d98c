import type { Container } from '../gate/picture/container.ts';
import type { RuleExample, RuleTexts } from './ruleText.ts';

/** A text with signs in it that nobody sees; the page says so in place of showing them. */
const hidden = (text: string, shownAs: string): RuleExample => ({ text, shownAs });

/** A picture with something changed. */
function picture(
  shownAs: string,
  change: Partial<Container> = {},
  decoding: NonNullable<RuleExample['picture']>['decoding'] = { outcome: 'sound' },
): RuleExample {
  const plain: Container = {
    format: 'png',
    width: 800,
    height: 600,
    frames: 1,
    extras: new Set(),
    trailing: 0,
  };
  return { picture: { container: { ...plain, ...change }, decoding }, shownAs };
}

const plainPicture = picture('A picture saved for the web, 800 pixels wide.');
const beside = (name: string) => `case-studies/example/${name}`;
const manyFigures = (count: number) =>
  Array.from({ length: count }, () => '<Figure id="timetable" />').join('\n\n');
const manyCallouts = Array.from(
  { length: 201 },
  () => '<KeyPoint>\n  An example.\n</KeyPoint>',
).join('\n\n');
const plainText: RuleExample = { text: 'Families came to the fair.' };
const onePicture: RuleExample = {
  tree: [{ path: beside('reading-room.jpg') }],
  shownAs: 'content/case-studies/example/reading-room.jpg',
};

/** Rules about files before anybody reads them: where they lie, their bytes, their pictures. */
export const fileRules = {
  'bytes/utf-8': {
    severity: 'error',
    wants: 'A text is saved as UTF-8, or its accents and quotation marks turn into other signs.',
    bad: {
      text: 'They met in a caf\u00E9.',
      encoding: 'latin1',
      shownAs: 'A text saved with the encoding "Windows-1252".',
    },
    good: { text: 'They met in a caf\u00E9.', shownAs: 'The same, saved with "UTF-8".' },
  },
  'bytes/byte-order-mark': {
    severity: 'error',
    wants: 'A file begins with its first letter, and not with a mark that nobody sees.',
    bad: { startsWith: '\uFEFF', shownAs: 'A file saved as "UTF-8 with BOM".' },
    good: { text: 'An example.', shownAs: 'The same, saved as "UTF-8".' },
  },
  'bytes/line-ends': {
    severity: 'error',
    wants: 'Lines end in one way (LF), so that a change shows the lines that were changed.',
    bad: hidden('One.\r\nTwo.', 'Lines that end as Windows ends them (CRLF).'),
    good: hidden('One.\nTwo.', 'Lines that end with LF.'),
  },
  'bytes/tab': {
    severity: 'error',
    wants: 'There are spaces and no tabs, which look alike and are read in two ways.',
    bad: hidden('Autumn:\ttwo visits.', 'Autumn:→two visits.'),
    good: { text: 'Autumn: two visits.' },
  },
  'bytes/control': {
    severity: 'error',
    wants: 'A text has no control characters, which no reader sees and some programs obey.',
    bad: hidden('Families\u0007 came.', 'Families came, with a signal to ring the bell between.'),
    good: plainText,
  },
  'bytes/bidi': {
    severity: 'error',
    wants:
      'No hidden sign turns the order of letters, or a page would not say what a reviewer read.',
    bad: hidden('Families \u202Ecame.', 'Families came, with a sign that turns the last word.'),
    good: plainText,
  },
  'bytes/tag': {
    severity: 'error',
    wants: 'A text has no hidden letters, which can carry a message that no page shows.',
    bad: hidden('Families\u{E0041} came.', 'Families came, with a letter that nobody sees.'),
    good: plainText,
  },
  'bytes/hidden': {
    severity: 'error',
    wants: 'A text has no signs without a width: search would not find the word they stand in.',
    bad: hidden('Fami\u200Blies came.', 'Families came, with a space of no width in a word.'),
    good: plainText,
  },
  'bytes/private-use': {
    severity: 'error',
    wants: 'A sign looks alike on every computer; those of a font of its own do not.',
    bad: hidden('\uF0B7 Families came.', 'A dot of a list that was copied from a PDF.'),
    good: { text: '- Families came.' },
  },
  'bytes/damaged': {
    severity: 'error',
    wants: 'No letter was lost on the way: a sign stands where a program could not read one.',
    bad: hidden('They met in a caf\uFFFD.', 'They met in a caf�.'),
    good: { text: 'They met in a café.' },
  },
  'bytes/marks': {
    severity: 'error',
    wants: 'Marks on a letter do not reach into the lines around it.',
    bad: hidden(`o${'\u0315'.repeat(8)}`, 'A letter with eight marks above it.'),
    good: plainText,
  },
  'bytes/mixed-script': {
    severity: 'error',
    wants: 'A word has letters of one alphabet, or it would look like another word.',
    bad: hidden('F\u0430milies came.', 'Families came, with a Cyrillic а in the first word.'),
    good: plainText,
  },
  'bytes/nfc': {
    severity: 'error',
    wants: 'An accented letter is one sign, not a letter and an accent: search looks for the one.',
    bad: hidden('They met in a cafe\u0301.', 'They met in a café, with e and its accent apart.'),
    good: { text: 'They met in a café.' },
  },
  'tree/link': {
    severity: 'error',
    wants: 'A file is a file and no link to another place, which could lead anywhere.',
    bad: {
      tree: [{ path: beside('reading-room.jpg'), kind: 'link' }],
      shownAs: 'reading-room.jpg -> ../../elsewhere.jpg',
    },
    good: onePicture,
  },
  'tree/submodule': {
    severity: 'error',
    wants: 'The library holds its files itself, and no other repository with files of its own.',
    bad: {
      tree: [{ path: beside('.git'), kind: 'folder' }],
      shownAs: 'content/case-studies/example/.git',
    },
    good: onePicture,
  },
  'tree/executable': {
    severity: 'error',
    wants: 'A text or a picture is not marked as a program that can be run.',
    bad: {
      tree: [{ path: 'themes/capacity.mdx', executable: true }],
      shownAs: '-rwxr-xr-x  capacity.mdx',
    },
    good: { tree: [{ path: 'themes/capacity.mdx' }], shownAs: '-rw-r--r--  capacity.mdx' },
  },
  'tree/name': {
    severity: 'error',
    wants: 'Names of folders and pictures can be part of an address: lower-case words and hyphens.',
    bad: {
      tree: [{ path: beside('Reading Room.JPG') }],
      shownAs: 'content/case-studies/example/Reading Room.JPG',
    },
    good: onePicture,
  },
  'tree/kind': {
    severity: 'error',
    wants: 'Beside a text lie only its pictures: whatever else lies there is public and unread.',
    bad: {
      tree: [{ path: beside('pupils.xlsx') }],
      shownAs: 'content/case-studies/example/pupils.xlsx',
    },
    good: onePicture,
  },
  'tree/size': {
    severity: 'error',
    wants: 'A file is not larger than it need be: a picture has at most 3 MB, a text 64 KB.',
    bad: {
      tree: [{ path: beside('reading-room.jpg'), size: 4 * 1024 * 1024 }],
      shownAs: 'reading-room.jpg, 4 MB',
    },
    good: { ...onePicture, shownAs: 'reading-room.jpg, 400 KB' },
  },
  'tree/pictures': {
    severity: 'error',
    wants: 'An entry has at most 12 pictures, because each of them is loaded and read.',
    bad: {
      tree: Array.from({ length: 13 }, (_, index) => ({
        path: beside(`picture-${String(index)}.jpg`),
      })),
      shownAs: 'Thirteen pictures beside a text.',
    },
    good: onePicture,
  },
  'pictures/format': {
    severity: 'error',
    wants: 'A picture is what its name says: JPEG, PNG or WebP.',
    bad: picture('timetable.png, which is a JPEG inside', { format: 'jpeg' }),
    good: plainPicture,
  },
  'pictures/frames': {
    severity: 'error',
    wants: 'A picture stands still: what moves draws the eye from the text, and cannot be stopped.',
    bad: picture('A picture of 20 frames.', { frames: 20 }),
    good: plainPicture,
  },
  'pictures/trailing': {
    severity: 'error',
    wants: 'A file ends where its picture ends; another file can be hidden behind it.',
    bad: picture('A picture with 512 bytes behind its end.', { trailing: 512 }),
    good: plainPicture,
  },
  'pictures/location': {
    severity: 'error',
    wants: 'A picture does not hold the place where it was taken, as telephones write it down.',
    bad: picture('A photograph as it comes from a telephone.', { extras: new Set(['location']) }),
    good: plainPicture,
    isPrivate: true,
  },
  'pictures/metadata': {
    severity: 'error',
    wants:
      'A picture does not hold what a camera or an editor wrote down: when, with what, by whom.',
    bad: picture('A photograph as it comes from a camera.', { extras: new Set(['exif']) }),
    good: plainPicture,
  },
  'pictures/pixels': {
    severity: 'error',
    wants: 'A picture is not so large that opening it takes the memory of a computer.',
    bad: picture(
      'A picture of 30,000 by 30,000 pixels.',
      { width: 30_000, height: 30_000 },
      { outcome: 'too-many-pixels', limit: 50_000_000 },
    ),
    good: plainPicture,
  },
  'pictures/unreadable': {
    severity: 'error',
    wants: 'A picture can be read to its end.',
    bad: picture(
      'A picture that was cut off while it was copied.',
      {},
      {
        outcome: 'unreadable',
        reason: 'it ends too soon',
      },
    ),
    good: plainPicture,
  },
  'limits/pictures': {
    severity: 'error',
    wants: 'Pictures are placed at most 12 times in a text.',
    bad: { text: manyFigures(13), shownAs: 'A text with thirteen pictures.' },
    good: { text: manyFigures(1) },
  },
  'limits/components': {
    severity: 'error',
    wants: 'A text has at most 200 components; beyond that they are no longer something special.',
    bad: { text: manyCallouts, shownAs: 'A text with 201 components.' },
    good: { text: '<KeyPoint>\n  An example.\n</KeyPoint>' },
  },
} as const satisfies RuleTexts;
