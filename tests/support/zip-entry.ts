import { inflateRawSync } from 'node:zlib'

/** The text of one file inside a zip archive, such as a sheet inside a workbook. */
export function zipEntry(archive: Buffer, name: string): string {
  // The directory at the end has the sizes; those before each file may be missing (APPNOTE.TXT 4.3.12).
  for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0; at = archive.indexOf('PK\u0001\u0002', at + 4)) {
    const length = archive.readUInt16LE(at + 28)
    if (archive.toString('utf8', at + 46, at + 46 + length) !== name) continue
    const local = archive.readUInt32LE(at + 42)
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const packed = archive.subarray(begin, begin + archive.readUInt32LE(at + 20))
    return (archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString()
  }
  throw new Error(`No ${name} in the archive`)
}
