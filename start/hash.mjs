// One short text for the content of many files.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The hash of files and folders, names and contents; what does not exist is left out, as is what `skip` says. */
export function hashOf(paths, skip = () => false) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesOf).filter((path) => !skip(path))) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** All files of a folder, in order; a file is its own list. */
export function filesOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
