import type { FileFindings } from '../finding.ts';
import type { RuleCode } from '../rules.ts';
import type { Container, Extra, PictureFormat } from './picture/container.ts';

/** What came of decoding a picture; `not-tried` where its outer form was reason enough to refuse it. */
export type Decoding =
  | { readonly outcome: 'sound' | 'not-tried' }
  | { readonly outcome: 'too-many-pixels'; readonly limit: number }
  | { readonly outcome: 'unreadable'; readonly reason: string };

/** What was learnt of a picture; its bytes are not kept. */
export interface PictureFile {
  /** Path as in findings. */
  readonly file: string;
  /** Missing where the bytes are of no kind that is allowed. */
  readonly container: Container | undefined;
  readonly decoding: Decoding;
}

const START = { line: 1, column: 1 };

const again =
  'Run "npm run check -- --fix", or save the picture again as JPEG, PNG or WebP without its details ("remove properties", "export for web").';

/** What each thing beside the picture is called. */
const extras: Readonly<Record<Extra, string>> = {
  location: 'the place where it was taken',
  exif: 'what the camera wrote down (Exif): when it was taken, with what, by whom',
  xmp: 'notes of a picture editor (XMP)',
  iptc: 'notes of a picture editor (IPTC)',
  comment: 'a comment',
  other: 'data that is no part of a picture',
};

/** The format that the name of a file promises. */
function formatByName(file: string): PictureFormat | undefined {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'jpg' || ending === 'jpeg') return 'jpeg';
  return ending === 'png' || ending === 'webp' ? ending : undefined;
}

/** Whether a picture may be handed to a decoder: it is what its name says, and one picture. */
export function mayBeDecoded(file: string, container: Container | undefined): boolean {
  return (
    container !== undefined &&
    container.format === formatByName(file) &&
    container.frames === 1 &&
    container.trailing === 0 &&
    !container.extras.has('other')
  );
}

/** Checks a picture: it is what its name says, holds one picture and nothing else, and can be decoded. */
export function checkPicture(
  { file, container, decoding }: PictureFile,
  findings: FileFindings,
): void {
  const refuse = (rule: RuleCode, message: string, hint: string) => {
    findings.error(rule, START, message, hint);
  };
  const expected = formatByName(file);
  if (container === undefined || container.format !== expected) {
    refuse(
      'pictures/format',
      container === undefined
        ? 'The file is no picture in JPEG, PNG or WebP, whatever its name says.'
        : `The name says ${nameOf(expected)}, and the file is ${nameOf(container.format)}.`,
      container === undefined
        ? 'Open it in a picture editor and save it as JPEG, PNG or WebP. Renaming it is not enough.'
        : `Give it the ending .${container.format === 'jpeg' ? 'jpg' : container.format}, here and in "pictures".`,
    );
    return;
  }
  if (container.frames > 1) {
    refuse(
      'pictures/frames',
      'The picture moves: it has more than one frame.',
      'Choose one frame and save it as a picture of its own.',
    );
  }
  if (container.trailing > 0) {
    const { trailing } = container;
    const more = trailing === 1 ? 'is 1 byte' : `are ${trailing.toLocaleString('en-GB')} bytes`;
    refuse(
      'pictures/trailing',
      `Behind the end of the picture there ${more} more; another file can be hidden there.`,
      again,
    );
  }
  if (container.extras.size > 0) {
    const found = (Object.keys(extras) as Extra[]).filter((extra) => container.extras.has(extra));
    refuse(
      found.includes('location') ? 'pictures/location' : 'pictures/metadata',
      `The file holds ${found.map((extra) => extras[extra]).join(', and ')}. The file itself is public, whatever the page shows.`,
      `${again} If it was public before, tell the editors: git keeps what was there.`,
    );
  }
  if (decoding.outcome === 'too-many-pixels') {
    refuse(
      'pictures/pixels',
      `The picture has more than ${String(decoding.limit / 1_000_000)} megapixels.`,
      'Save a smaller copy: 2,000 pixels wide is plenty.',
    );
  }
  if (decoding.outcome === 'unreadable') {
    refuse(
      'pictures/unreadable',
      `The picture cannot be read to its end (${decoding.reason}).`,
      'Copy it again from where it came from, or save it again as JPEG, PNG or WebP.',
    );
  }
}

function nameOf(format: PictureFormat | undefined): string {
  return format === 'jpeg' ? 'JPEG' : format === 'png' ? 'PNG' : 'WebP';
}
