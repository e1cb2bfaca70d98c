/** Reads numbers and letters out of the bytes of a picture; outside of them there are only zeros. */
export class PictureBytes {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get length(): number {
    return this.bytes.length;
  }

  at(offset: number): number {
    return this.bytes[offset] ?? 0;
  }

  /** A whole number of `size` bytes, the most significant first, or last where `little`. */
  number(offset: number, size: 2 | 3 | 4, little = false): number {
    let value = 0;
    for (let index = 0; index < size; index += 1) {
      value = value * 256 + this.at(offset + (little ? size - 1 - index : index));
    }
    return value;
  }

  /** Bytes as letters of ISO 8859-1. */
  letters(offset: number, length: number): string {
    return String.fromCharCode(...this.bytes.subarray(offset, offset + Math.min(length, 1000)));
  }

  part(offset: number, length: number): PictureBytes {
    return new PictureBytes(this.bytes.subarray(offset, offset + length));
  }
}
