/** Neo4j's own published jars, fetched once by Maven as pom.xml names them. */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Folders } from './folders.js'
import { withLock } from './lock.js'
import { cannotStart, missingTool } from './missing-tool.js'
import { markOf } from './process-mark.js'
import type { Report } from './report.js'
import { runProgram, type ProgramOptions } from './run-program.js'

/** What fetching needs. */
export interface JarOptions extends ProgramOptions {
  readonly folders: Folders
  /** The committed pom.xml. */
  readonly pom: string
  readonly report: Report
}

/** The folder of the jars and their version. Maven is needed, and run, only when the folder is not there yet. */
export async function resolveJars(options: JarOptions): Promise<{ folder: string; version: string }> {
  const version = readVersion(options.pom)
  const folder = join(options.folders.root, `lib-${version}`)
  if (existsSync(folder)) {
    removePartial(options.folders.root)
    return { folder, version }
  }
  const { note } = options.report
  await withLock(
    options.folders.libraryLock,
    { onWait: (pid) => note(`Process ${pid} is fetching Neo4j: waiting for it`), signal: options.signal },
    async () => {
      if (existsSync(folder)) return
      if (removePartial(options.folders.root)) note('An earlier download was not finished: fetching again')
      const old = libraries(options.folders.root)
      await options.report.step(`Neo4j ${version} fetched by Maven`, () => fetch(folder, options))
      for (const name of old) {
        note(`Neo4j ${version} replaces ${name.replace('lib-', '')}, as pom.xml says; the data stays`)
        rmSync(join(options.folders.root, name), { recursive: true })
      }
    },
  )
  return { folder, version }
}

/** Whether the jars of a version are there, so that nothing need be fetched. */
export function hasJars(home: string, version: string): boolean {
  return existsSync(join(home, `lib-${version}`))
}

/** The Maven on PATH, in its own words; MISSING_TOOL when there is none. */
export async function findMaven(options: ProgramOptions): Promise<string> {
  const result = await runProgram('mvn', ['-version'], options)
  const version = /Apache Maven \S+/.exec(result?.output ?? '')?.[0]
  if (result?.code === 0 && version) return version
  throw missingTool('maven', 'its jars are not here yet, and there is no `mvn` on PATH to fetch them')
}

/** The version of Neo4j that pom.xml names. */
export function readVersion(pom: string): string {
  const version = /<neo4j\.version>\s*([\w.-]+)\s*</.exec(readFileSync(pom, 'utf8'))?.[1]
  if (!version) throw new Error(`No <neo4j.version> in ${pom}`)
  return version
}

/**
 * Removes what killed downloads left; says whether there was any. A fetch has a folder of its own, named by its process,
 * so a Maven that outlived its parent spoils nothing.
 */
function removePartial(root: string): boolean {
  const left = readdirSync(root).filter((name) => {
    const pid = /^lib-.*\.partial-(\d+)$/.exec(name)?.[1]
    return pid !== undefined && markOf(Number(pid)) === undefined
  })
  for (const name of left) rmSync(join(root, name), { recursive: true, force: true })
  return left.length > 0
}

function libraries(root: string): string[] {
  return readdirSync(root).filter((name) => name.startsWith('lib-') && !name.includes('.partial'))
}

async function fetch(folder: string, options: JarOptions): Promise<void> {
  const partial = `${folder}.partial-${process.pid}`
  const args = ['-B', '-q', '-ntp', '-f', options.pom, 'dependency:copy-dependencies']
  mkdirSync(partial)
  try {
    const result = await runProgram('mvn', [...args, '-DincludeScope=runtime', `-DoutputDirectory=${partial}`], options)
    if (!result) throw missingTool('maven', 'its jars are not here yet, and there is no `mvn` on PATH to fetch them')
    if (result.code !== 0) throw fetchFailed(result.output)
    renameSync(partial, folder)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

function fetchFailed(output: string): Error {
  const lines = output
    .split('\n')
    .filter(
      (line) =>
        /\[ERROR]|No space left/.test(line) && !/Re-run Maven|For more information|\[Help \d]\s*http/.test(line),
    )
    .map((line) => line.replace(/^.*?\[ERROR]\s*/, '').trim())
    .filter(Boolean)
  const said = lines.length ? lines.slice(0, 5).join('\n  ') : output.trim().slice(-600)
  const cure = /No space left/.test(output)
    ? 'The disk is full: it needs about 300 MB.'
    : 'Check the network, or the mirror in ~/.m2/settings.xml, and start again.'
  return cannotStart(`Maven could not fetch its jars:\n  ${said}`, cure)
}
