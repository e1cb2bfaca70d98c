import { inflateRawSync } from 'node:zlib';

/**
 * The text of one file in a zip, unpacked in memory and never beyond a limit, whatever size the zip
 * claims. Only what GitHub writes is read: no encryption, no second volume, no 64-bit sizes
 * (APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16).
 *
 * @throws where there is no such file, or anything is not as it should be.
 */
export function textInZip(zip: Uint8Array, name: string, mostBytes: number): string {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1) throw new Error('This is no zip.');
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error('The zip is broken.');
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const lengthOf = (offset: number) => bytes.readUInt16LE(at + offset);
    const nameEnd = at + 46 + lengthOf(28);
    if (bytes.toString('utf8', at + 46, nameEnd) === name) {
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const data = bytes.subarray(start, start + packed);
      if (method === 8) return inflateRawSync(data, { maxOutputLength: mostBytes }).toString();
      if (method === 0 && data.byteLength <= mostBytes) return data.toString();
      throw new Error('The file in the zip cannot be unpacked.');
    }
    at = nameEnd + lengthOf(30) + lengthOf(32);
  }
  throw new Error('The zip has no such file.');
}
