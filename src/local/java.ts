/** Finds the Java that runs Neo4j. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { PublicError } from '../errors.js'
import { missingTool } from './missing-tool.js'
import { runProgram, type ProgramOptions } from './run-program.js'

const oldest = 17

/** A Java that is new enough. */
export interface Java {
  readonly command: string
  /** Differs between builds of the same version: a class archive belongs to one build. */
  readonly build: string
}

/** The Java of JAVA_HOME, else the one on PATH; MISSING_TOOL when neither is 17 or newer. */
export async function findJava(options: ProgramOptions): Promise<Java> {
  const javaHome = options.environment['JAVA_HOME']
  const commands = [...(javaHome ? [join(javaHome, 'bin', 'java')] : []), 'java']
  let problem: PublicError | undefined
  for (const command of commands) {
    const result = await runProgram(command, ['-version'], options)
    const version = /version "(?:1\.)?(\d+)[^"]*"/.exec(result?.output ?? '')
    if (result?.code === 0 && version && Number(version[1]) >= oldest) return { command, build: digest(result.output) }
    problem ??= tooOld(command, version?.[0])
  }
  throw problem ?? missing('java')
}

function tooOld(command: string, found: string | undefined): PublicError | undefined {
  if (!found) return undefined
  const text = `it needs Java ${oldest} or newer, and \`${command}\` is ${found.replace(/"/g, '')}`
  return missingTool('java', text, { found, needed: oldest })
}

function missing(command: string): PublicError {
  return missingTool('java', `it needs Java ${oldest} or newer, and there is no \`${command}\` on PATH`, {
    needed: oldest,
  })
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
