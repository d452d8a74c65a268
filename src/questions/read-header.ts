import { parseDocument } from 'yaml'
import { z } from 'zod'
import { audiences } from './question.js'

const sentence = z.string('expected text').trim().min(1, 'is empty')

const headerSchema = z.strictObject({
  title: sentence,
  who: z.enum(audiences, { error: ({ input }) => `found ${shown(input)}, allowed ${audiences.join(', ')}` }),
  order: z.int('expected a whole number').default(100),
  description: sentence.nullable().default(null),
  example: z.record(z.string(), z.unknown(), {
    error: 'expected the example variables, such as { country: KEN }; {} when there are none',
  }),
  rows: z
    .string()
    .regex(/^\w+(\.\w+)*$/, 'expected a way to a list within a row, such as values')
    .nullable()
    .default(null),
  variables: z.record(z.string(), sentence).default({}),
})

/** What the comments above an operation say of it. */
export type Header = z.output<typeof headerSchema>

/** Parses the header's YAML and checks it; the problems say what was found and what is allowed. */
export function readHeader(text: string): { header?: Header; problems: string[] } {
  if (!text.trim())
    return { problems: ['has no header: begin with "# title: ...", "# who: ..." and "# example: { ... }"'] }
  const document = parseDocument(text)
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(
        (error) =>
          `header line ${lineOf(text, error.pos[0])}: ${error.message.split(/ at line |\n/)[0]} (text with ": " in it needs quotes)`,
      ),
    }
  }
  const result = headerSchema.safeParse(document.toJS())
  if (result.success) return { header: result.data, problems: [] }
  return { problems: result.error.issues.map((issue) => `header: ${[...issue.path, ''].join(': ')}${issue.message}`) }
}

function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
