import type { Writer } from '../database/open-database.js'
import { readDerivations } from './statements.js'

// A relationship takes a kilobyte or two of what the database lends to a transaction.
const usualMost = 20_000

/**
 * Computes what follows from claims and is not so yet, some at once, until nothing is left. `write` gives each turn its
 * transaction.
 */
export async function derive(
  write: (work: (writer: Writer) => Promise<void>) => Promise<void>,
  most = usualMost,
): Promise<void> {
  for (const { text } of readDerivations()) while ((await turn(write, text, most)) > 0);
}

async function turn(
  write: (work: (writer: Writer) => Promise<void>) => Promise<void>,
  text: string,
  most: number,
): Promise<number> {
  let done = 0
  await write(async (writer) => {
    const [row] = await writer.run<{ done: number }>(text, { most })
    done = row?.done ?? 0
  })
  return done
}
