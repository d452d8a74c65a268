/**
 * Writes a large invented seed in the shape of the real one: the same nouns in the same proportions, relationships as uneven.
 * `npm run generate -- --nodes 100000 --out folder`; the same `--random-seed` gives the same files.
 */
import { parseArgs } from 'node:util'
import { resolve } from 'node:path'
import { generateSeed } from './generate-seed.mjs'

const { values: flags } = parseArgs({
  options: {
    nodes: { type: 'string', default: '100000' },
    relationships: { type: 'string', default: '6' },
    out: { type: 'string' },
    'random-seed': { type: 'string', default: '1' },
  },
})
const [nodes, relationshipsPerNode, randomSeed] = [flags.nodes, flags.relationships, flags['random-seed']].map(Number)
if (
  !flags.out ||
  !(nodes >= 100 && nodes <= 10_000_000) ||
  !(relationshipsPerNode > 3) ||
  !Number.isInteger(randomSeed)
) {
  console.error(
    'Usage: npm run generate -- --nodes 100000 --out folder [--relationships 6] [--random-seed 1]\n--nodes is 100 to 10000000, --relationships more than 3 for each node, the folder is made where it is missing',
  )
  process.exit(2)
}
const made = await generateSeed(resolve(import.meta.dirname, '../..'), {
  nodes,
  relationshipsPerNode,
  randomSeed,
  out: resolve(flags.out),
})
console.log(
  `${made.nodes.toLocaleString('en')} invented nodes, ${made.rows.toLocaleString('en')} rows, ${made.relationships.toLocaleString('en')} relationships (to sources among them) in ${flags.out}`,
)
console.log(
  `npm run seed -- --seed ${flags.out}   writes them; use a database of their own: the seed there is replaced`,
)
