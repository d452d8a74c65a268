// Two starts at once must not install or build into each other.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Does the work while a file that names this process exists; waits for another process that holds it, and takes it from a dead one. */
export async function oneAtATime(path, checklist, work) {
  mkdirSync(dirname(path), { recursive: true })
  let told = false
  while (!create(path)) {
    const holder = holderOf(path)
    if (holder === undefined) {
      rmSync(path, { force: true })
      continue
    }
    if (!told) checklist.note(`Process ${holder} is installing or building: waiting for it`)
    told = true
    await pause(200)
  }
  const free = () => rmSync(path, { force: true })
  process.on('exit', free)
  try {
    return await work()
  } finally {
    process.off('exit', free)
    free()
  }
}

function create(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** The process that holds it; undefined when that one is dead. A file just made may still be empty. */
function holderOf(path) {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  if (made === undefined) return undefined
  const pid = Number(readFileSync(path, { encoding: 'utf8', flag: 'a+' }))
  if (!pid) return Date.now() - made < 2_000 ? 'unknown' : undefined
  try {
    process.kill(pid, 0)
    return pid
  } catch (error) {
    return error.code === 'EPERM' ? pid : undefined
  }
}
