import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A ZIP archive, piece by piece: files that are whole already, and one that is written while it comes. */
export async function* zipOf(
  whole: Readonly<Record<string, Uint8Array>>,
  streamed: { readonly name: string; readonly text: AsyncIterable<string> },
): AsyncGenerator<Uint8Array> {
  const { zip, taken } = openZip()
  for (const [name, bytes] of Object.entries(whole)) {
    const file = bytes.length > 100 ? new ZipDeflate(name) : new ZipPassThrough(name)
    zip.add(file)
    file.push(bytes, true)
  }
  const file = new ZipDeflate(streamed.name)
  zip.add(file)
  for await (const text of streamed.text) {
    file.push(Buffer.from(text))
    yield* taken()
  }
  file.push(new Uint8Array(), true)
  zip.end()
  yield* taken()
}

/** The archiver, and what it has written since the last time. */
function openZip() {
  let pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    if (piece.length > 0) pieces.push(piece)
  })
  const taken = () => {
    const written = pieces
    pieces = []
    return written
  }
  return { zip, taken }
}
