import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { makeInventor } from './invent.mjs'
import { seededRandom } from './random.mjs'
import { readShape, relationshipsIn } from './read-shape.mjs'

/** Writes a seed folder of invented nodes in the shape of the repository's own seed, piece by piece; gives what it wrote. */
export async function generateSeed(root, { nodes, relationshipsPerNode = 6, randomSeed = 1, out }) {
  const { readModel } = await import('../../dist/model/read-model.js')
  const { readSeeds } = await import('../../dist/ingest/read-seeds.js')
  const { seedColumns } = await import('../../dist/ingest/seed-template.js')
  const model = readModel(join(root, 'schema'))
  const { rows } = await readSeeds(join(root, 'seed'), model)
  const shape = readShape(model, rows, { relationshipsPerNode })
  const inventor = makeInventor(shape, { nodes, random: seededRandom(randomSeed) })
  await mkdir(out, { recursive: true })
  const made = { nodes: 0, rows: 0, relationships: 0 }
  for (const noun of model.nouns) {
    await writeFile(join(out, `${noun.slug}.csv`), piecesOf(noun, inventor, seedColumns(noun), made))
  }
  return made
}

async function writeFile(path, pieces) {
  const stream = createWriteStream(path)
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain')
  stream.end()
  await once(stream, 'finish')
}

function* piecesOf(noun, { counts, rowsOf }, columns, made) {
  const count = counts.get(noun.name)
  yield stringify([columns])
  for (let start = 0; start < count; start += 1000) {
    const piece = []
    for (let index = start; index < Math.min(count, start + 1000); index += 1) {
      const rows = rowsOf(noun, index)
      made.relationships += relationshipsIn(noun, rows)
      piece.push(...rows)
    }
    made.rows += piece.length
    yield stringify(piece, { columns })
  }
  made.nodes += count
}
