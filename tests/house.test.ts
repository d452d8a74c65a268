/** The rules of the house, held by a test: who imports whom, how long files and functions are, who reads the environment. */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

test('MUST import only what the table in README allows', () => {
  const allowed = readRooms()
  const wrong = sources('src').flatMap((file) => {
    const own = roomOf(file)
    return importsOf(file).flatMap((target) => {
      const room = roomOf(target)
      if (room === own || (allowed.get(own) ?? []).includes(room)) return []
      return [
        `${file} imports ${target}: the table lets ${own} import ${(allowed.get(own) ?? []).join(', ') || 'nothing'}`,
      ]
    })
  })
  expect(wrong).toEqual([])
})

test('MUST name every room of src in the table', () => {
  const rooms = new Set(sources('src').map(roomOf))
  rooms.delete('generated')
  expect([...rooms].filter((room) => !readRooms().has(room))).toEqual([])
})

test('MUST keep files under 200 lines', () => {
  const long = [...sources('src'), ...sources('tests'), 'start.mjs', ...sources('start'), ...sources('bench')]
    .filter((file) => !file.startsWith('src/generated/'))
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines >= 200)
  expect(long).toEqual([])
})

test('MUST keep functions under 40 lines', () => {
  const long = sources('src')
    .filter((file) => !file.startsWith('src/generated/'))
    .flatMap((file) => longFunctions(file))
  expect(long).toEqual([])
})

test('MUST read the environment only in main and cli', () => {
  const readers = sources('src').filter((file) => /\bprocess\.env\b/.test(withoutComments(read(file))))
  expect(readers.filter((file) => !['src/main.ts', 'src/cli.ts'].includes(file))).toEqual([])
})

test('MUST import neo4j-driver only in database', () => {
  const importing = sources('src').filter((file) => /from 'neo4j-driver/.test(read(file)))
  expect(importing.filter((file) => !file.startsWith('src/database/'))).toEqual([])
})

test('MUST open every file with a sentence on what it is', () => {
  const silent = sources('src').filter(
    (file) => !file.startsWith('src/generated/') && !/\/\*\*|^\/\//m.test(read(file).slice(0, 4000)),
  )
  expect(silent).toEqual([])
})

function readRooms(): Map<string, string[]> {
  const lines = read('README.md').split('\n')
  const header = lines.findIndex((line) => line.startsWith('| Room | Holds | May import |'))
  expect(header, 'README.md has a table "Room | Holds | May import"').toBeGreaterThan(-1)
  const rows = lines.slice(
    header + 2,
    lines.findIndex((line, index) => index > header && !line.startsWith('|')),
  )
  const entries = rows.flatMap((row) => {
    const [, rooms = '', , imports = ''] = row.split('|')
    const names = [...rooms.matchAll(/`src\/([\w.-]+?)(?:\.ts)?\/?(?:<name>\/)?`/g)].map((match) => match[1] ?? '')
    const targets = [...imports.matchAll(/`([\w-]+)`/g)].map((match) => match[1] ?? '')
    return names.map((name): [string, string[]] => [name, targets])
  })
  return new Map(entries)
}

function roomOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.(tsx?|js)$/, '')
}

function importsOf(file: string): string[] {
  const text = withoutComments(read(file))
  const found = [
    ...text.matchAll(
      /^(?:import|export)\s+(?!type\b)[^'"]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gm,
    ),
  ]
  return found
    .map((match) => relative(root, resolve(root, dirname(file), match[1] ?? match[2] ?? match[3] ?? '')))
    .filter((target) => target.startsWith('src/') && !target.startsWith('src/generated/'))
}

/** Functions by their brace depth: a header that ends in `{`, up to the line that closes it at the same indent. */
function longFunctions(file: string): string[] {
  const lines = read(file).split('\n')
  return lines.flatMap((line, start) => {
    const header =
      /^(\s*)(?:export )?(?:default )?(?:async )?(?:function\b.*|(?:const|let) .*=>.*|\w+\(.*\).*)\{$/.exec(line)
    if (!header) return []
    const end = lines.findIndex((other, index) => index > start && other.startsWith(`${header[1]}}`))
    return end - start + 1 >= 40 ? [`${file}:${start + 1} has ${end - start + 1} lines`] : []
  })
}

function sources(folder: string): string[] {
  const path = join(root, folder)
  if (!statSync(path, { throwIfNoEntry: false })) return []
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => `${folder}/${file}`)
    .toSorted()
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
