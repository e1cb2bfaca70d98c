import { placeAt, type Place } from '../finding.ts';

/** A text as it was decoded, with the places where its bytes are no text. */
export interface DecodedText {
  /** Begins with U+FEFF where the file does; U+FFFD stands for what cannot be decoded. */
  readonly text: string;
  readonly undecodable: readonly Place[];
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** More than these places help nobody: the file was saved in another encoding. */
const shownPlaces = 3;

/**
 * Decodes the bytes of a text file. UTF-8 alone is accepted, in its shortest
 * form and without surrogates (RFC 3629), since what two programs decode in
 * different ways can hide from one of them.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { text: strict.decode(bytes), undecodable: [] };
  } catch {
    const undecodable: Place[] = [];
    for (
      let fault = faultFrom(bytes, 0);
      fault !== undefined && undecodable.length < shownPlaces;
      fault = faultFrom(bytes, fault + 1)
    ) {
      const before = lenient.decode(bytes.subarray(0, fault));
      undecodable.push(placeAt(before, before.length));
    }
    return { text: lenient.decode(bytes), undecodable };
  }
}

/** The offset of the first byte, at or behind `start`, that begins no letter in UTF-8. */
function faultFrom(bytes: Uint8Array, start: number): number | undefined {
  let offset = start;
  while (offset < bytes.length) {
    const length = lengthOfLetter(bytes, offset);
    if (length === 0) return offset;
    offset += length;
  }
  return undefined;
}

/** How many bytes the letter at an offset has; 0 where there is none. The table of RFC 3629, section 4. */
function lengthOfLetter(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  for (let index = 1; index < length; index += 1) {
    const next = bytes[offset + index] ?? 0;
    const isFirstOfRest = index === 1;
    if (next < (isFirstOfRest ? lowest : 0x80) || next > (isFirstOfRest ? highest : 0xbf)) return 0;
  }
  return length;
}
