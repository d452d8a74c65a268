/** Tells a running process from a later one that was given the same number. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** The form in which a mark stands in a file. */
export const markShape = z.object({ pid: z.number().int().positive(), started: z.string() })

/** A process: its number and when it began, in the words of the operating system. */
export type ProcessMark = Readonly<z.output<typeof markShape>>

/** The mark of a process, or undefined when there is none of that number (a zombie counts as none). */
export function markOf(pid: number): ProcessMark | undefined {
  const started = process.platform === 'linux' ? startedOnLinux(pid) : startedElsewhere(pid)
  return started === undefined ? undefined : { pid, started }
}

/** The mark of this process. */
export function ownMark(): ProcessMark {
  return markOf(process.pid) ?? { pid: process.pid, started: 'unknown' }
}

/** Whether the very process of a mark still runs. */
export function isRunning(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.started === mark.started
}

function startedOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // proc(5): the name in brackets may hold anything, so fields are counted from the last bracket on; 3 is the state, 22 the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

function startedElsewhere(pid: number): string | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '')
  } catch {
    return undefined
  }
}
