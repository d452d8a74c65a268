/**
 * Writes a large invented seed in the shape of the real one: the same nouns in the same proportions, relationships as uneven.
 * `npm run generate -- --nodes 100000 --out folder`; the same `--random-seed` gives the same files.
 */
import { resolve } from 'node:path'
import { Command } from 'commander'
import { number, readOptions, wholeNumber } from '../read-options.mjs'
import { generateSeed } from './generate-seed.mjs'

const { nodes, relationships, out, randomSeed } = readOptions(
  new Command('npm run generate --')
    .description('Write a large invented seed in the shape of the real one.')
    .requiredOption('--out <folder>', 'folder for its files; made where it is missing')
    .option('--nodes <number>', 'how many nodes, 100 to 10,000,000', wholeNumber(100, 10_000_000), 100_000)
    .option('--relationships <number>', 'how many for each node on average, 4 to 100', number(4, 100), 6)
    .option('--random-seed <number>', 'the same gives the same files', wholeNumber(0, 4_294_967_295), 1)
    .addHelpText('after', '\nExample:\n  $ npm run generate -- --nodes 100000 --out large'),
)
try {
  const made = await generateSeed(resolve(import.meta.dirname, '../..'), {
    nodes,
    relationshipsPerNode: relationships,
    randomSeed,
    out: resolve(out),
  })
  console.log(
    `${made.nodes.toLocaleString('en')} invented nodes, ${made.rows.toLocaleString('en')} rows, ${made.relationships.toLocaleString('en')} relationships (to sources among them) in ${out}`,
  )
  console.log(`npm run seed -- --seed ${out}   writes them; use a database of their own: the seed there is replaced`)
} catch (error) {
  const why = { EEXIST: 'it is a file', ENOTDIR: 'part of its path is a file', EACCES: 'you may not write there' }
  const reason = { ...why, ENOSPC: 'the disk is full' }[error.code]
  if (!reason) throw error
  console.error(`Cannot write the folder "${out}": ${reason}. Name another with --out`)
  process.exitCode = 1
}
