import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Model } from '../model/read-model.js'
import type { Noun } from '../model/noun.js'
import type { ClaimRow, ClaimRows } from './claim.js'
import { nearestTo } from './nearest.js'
import type { Problem } from './problem.js'
import { rowKeeper } from './packed-rows.js'
import { readCsv } from './read-csv.js'
import { seedTemplate } from './seed-template.js'

/** Reads every noun's seed file; what cannot be read as a row is a problem beside the rows, never an exception. */
export async function readSeeds(folder: string, model: Pick<Model, 'nouns'>): Promise<ClaimRows> {
  const shown = basename(resolve(folder))
  const present = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.csv'))
  const wanted = model.nouns.map((noun) => `${noun.slug}.csv`)
  const rows: ClaimRow[] = []
  const keep = rowKeeper()
  const problems: Problem[] = present
    .filter((file) => !wanted.includes(file))
    .map((file) => strangeFile(`${shown}/${file}`, nearestTo(file, wanted)))
  for (const noun of model.nouns) {
    const file = `${shown}/${noun.slug}.csv`
    if (!present.includes(`${noun.slug}.csv`)) {
      problems.push(missingFile(file, noun))
      continue
    }
    const found = await readCsv(createReadStream(join(folder, `${noun.slug}.csv`)), { noun, file })
    for (const row of found.rows) rows.push(keep(row))
    problems.push(...found.problems)
  }
  return { rows, problems }
}

function missingFile(file: string, noun: Noun): Problem {
  const allowed = seedTemplate(noun)
  return {
    file,
    line: 0,
    column: '',
    found: '',
    allowed,
    message: `The file is missing: it needs at least the header ${allowed}`,
  }
}

function strangeFile(file: string, nearest: string | undefined): Problem {
  const hint = nearest ? `: did you mean "${nearest}"?` : ': a seed file is named after its noun, such as country.csv'
  return {
    file,
    line: 0,
    column: '',
    found: file,
    allowed: '<noun>.csv',
    message: `No noun in schema/ has this file${hint}`,
    ...(nearest ? { nearest } : {}),
  }
}
