/** What is wrong with a row, said so that whoever wrote it can mend it. */
export interface Problem {
  readonly file: string
  /** Line of the row; 1 for the header, 0 for the file as a whole. */
  readonly line: number
  /** The column, or an empty string when the whole row or file is meant. */
  readonly column: string
  /** What stands there. */
  readonly found: string
  /** What may stand there. */
  readonly allowed: string
  /** All of it in one sentence. */
  readonly message: string
  /** The nearest value that is allowed, when one is near. */
  readonly nearest?: string
}

/** All problems, one a line, by file and line, and their number at the end. */
export function printProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problem found.'
  const lines = problems.map((problem) => `${placeOf(problem)}: ${problem.message}`)
  const files = new Set(problems.map((problem) => problem.file)).size
  return [...lines, `${counted(problems.length, 'problem')} in ${counted(files, 'file')}`].join('\n')
}

/** A number and what is counted, in the singular for one. */
export function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`
}

function placeOf({ file, line, column }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ''}${column ? ` ${column}` : ''}`
}
