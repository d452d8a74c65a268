import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'
import { PublicError } from '../../errors.js'
import { claimHash } from '../claim.js'
import { contentHash } from '../dataset.js'
import { lineShape, type DumpLine, type Manifest } from './dump-format.js'

/** Reads a copy to its end and gives its manifest; BAD_INPUT when anything is missing, damaged or not of this format. */
export async function checkDump(file: string): Promise<Manifest> {
  let manifest: Manifest | undefined
  let ended = false
  const found = { claims: 0, changes: 0, imports: 0 }
  const hashes: string[] = []
  const sum = createHash('sha256')
  let lines = 0
  for await (const text of textLines(file)) {
    const line = readLine(text, lines + 1, file)
    if (ended || 'manifest' in line !== (lines === 0)) throw damaged(file, `line ${lines + 1} should not stand there`)
    if ('manifest' in line) manifest = line.manifest
    else if ('claim' in line) hashes.push(claimHash(line.claim))
    else if ('end' in line) ended = refuseOtherSum(line.end, { lines, sum, file })
    if ('claim' in line) found.claims += 1
    if ('change' in line) found.changes += 1
    if ('import' in line) found.imports += 1
    if (!ended) sum.update(`${text}\n`)
    lines += 1
  }
  if (!manifest || !ended) throw damaged(file, 'its end is missing')
  refuseOtherCounts(manifest, found, file)
  if (contentHash(hashes) !== manifest.hash) throw damaged(file, 'its claims are not those of its version')
  return manifest
}

/** The lines of a copy that was checked. */
export async function* dumpLines(file: string): AsyncGenerator<DumpLine> {
  let number = 0
  for await (const text of textLines(file)) yield readLine(text, (number += 1), file)
}

function refuseOtherSum(
  end: { lines: number; sha256: string },
  { lines, sum, file }: { lines: number; sum: Hash; file: string },
): true {
  if (end.lines !== lines || end.sha256 !== sum.digest('hex')) throw damaged(file, 'its checksum does not fit')
  return true
}

function refuseOtherCounts(
  { counts }: Manifest,
  found: Pick<Manifest['counts'], 'claims' | 'changes' | 'imports'>,
  file: string,
): void {
  for (const name of ['claims', 'changes', 'imports'] as const) {
    if (counts[name] !== found[name]) throw damaged(file, `it says ${counts[name]} ${name} and holds ${found[name]}`)
  }
}

function readLine(text: string, number: number, file: string): DumpLine {
  const { success, data } = lineShape.safeParse(parseJson(text))
  if (success) return data
  const what =
    number === 1
      ? 'it is no copy of this format: a file that untoc-graph dump wrote is wanted'
      : `line ${number} cannot be read`
  throw damaged(file, what)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function* textLines(file: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  try {
    for await (const chunk of unzipped(file)) {
      const lines = `${rest}${decoder.write(chunk)}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    throw readFault(error, file)
  }
  if (rest !== '') yield rest
}

function unzipped(file: string): AsyncIterable<Buffer> {
  const gunzip = createGunzip()
  const packed = createReadStream(file).on('error', (error) => gunzip.destroy(error))
  return packed.pipe(gunzip)
}

function readFault(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof PublicError) return error
  const code = String(error.code)
  if (code === 'ENOENT') return new PublicError('NOT_FOUND', `Cannot find the file ${file}`, { file })
  if (code === 'EISDIR') return new PublicError('BAD_INPUT', `Cannot read ${file}: it is a folder`, { file })
  if (code === 'Z_BUF_ERROR') return damaged(file, 'its end is missing')
  return damaged(file, code.startsWith('Z_') ? 'it is not gzipped, or was changed' : `it cannot be read (${code})`)
}

function damaged(file: string, what: string): PublicError {
  return new PublicError('BAD_INPUT', `Nothing was written: ${file} cannot be used, ${what}`, { file })
}
