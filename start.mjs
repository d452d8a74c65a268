// The one door: installs what is missing, builds what changed, then hands over to the API, a command or the tests.
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const usage = `Usage: node start.mjs <command> [arguments]

  start        serve the graph (npm start)
  test         format, lint, types, generated types and all tests (npm test)
  test:long    tests that take longer: kills, large sets
  bench        measure speed
  bench:ingest measure how long large sets take to be written; --nodes 100000
  bench:questions
               measure every question on large sets; --nodes 10000 --nodes 100000
  generate     write a large invented seed: --nodes 100000 --out folder
  check        read seed/ and print every problem
  seed         write seed/ into the database; --dry-run prints the plan
  cli          any command of untoc-graph: import, imports, undo, template ...; cli --help lists them
  build        build dist/
  format       format the source
  codegen      write src/generated/ anew, and that of examples/typed-client`

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Cannot run on Node ${process.versions.node}: it needs Node 20.19 or newer.
  any system   https://nodejs.org/en/download, or: nvm install 22
  macOS        brew install node`)
  process.exit(1)
}

const [command = '', ...rest] = process.argv.slice(2)
// Files that a command is given lie where the user is; npm says where that was.
const userFolder =
  (['cli', 'generate'].includes(process.env.npm_lifecycle_event) && process.env.INIT_CWD) || process.cwd()
process.chdir(dirname(fileURLToPath(import.meta.url)))

const { install } = await import('./start/install.mjs')
const { build } = await import('./start/build.mjs')
const { checkAndTest, testLong } = await import('./start/test.mjs')
const { runTool } = await import('./start/run-tool.mjs')
const { createChecklist } = await import('./start/checklist.mjs')
const { oneAtATime } = await import('./start/one-at-a-time.mjs')

const checklist = createChecklist(process.stderr)

/** Everything up to a `dist/` that fits the source; two starts at once take turns. */
const prepare = () =>
  oneAtATime('dist/.lock', checklist, async () => {
    await install(checklist)
    await build(checklist)
  })
const installed = () => oneAtATime('dist/.lock', checklist, () => install(checklist))

/** Runs a module in this process, so that Ctrl-C reaches one process only. */
async function handOver(file, args, folder = process.cwd()) {
  const address = pathToFileURL(file).href
  process.argv = [process.execPath, file, ...args]
  process.chdir(folder)
  await import(address)
}

const commands = {
  start: () => prepare().then(() => handOver('dist/main.js', rest)),
  check: () => prepare().then(() => handOver('dist/cli.js', ['check', ...rest])),
  seed: () => prepare().then(() => handOver('dist/cli.js', ['seed', ...rest])),
  cli: () => prepare().then(() => handOver('dist/cli.js', rest, userFolder)),
  bench: () => prepare().then(() => handOver('bench/bench.mjs', rest)),
  'bench:ingest': () => prepare().then(() => handOver('bench/ingest/bench-ingest.mjs', rest)),
  'bench:questions': () => prepare().then(() => handOver('bench/questions/bench-questions.mjs', rest)),
  generate: () => prepare().then(() => handOver('bench/generate/generate.mjs', rest, userFolder)),
  build: prepare,
  test: () => prepare().then(() => checkAndTest(checklist, rest)),
  'test:long': () => prepare().then(() => testLong(checklist, rest)),
  format: () => installed().then(() => runTool('oxfmt', rest, { show: true })),
  codegen: () =>
    installed()
      .then(() => runTool('graphql-codegen', rest, { show: true }))
      .then(() => runTool('graphql-codegen', rest, { show: true, folder: 'examples/typed-client' })),
}

if (!Object.hasOwn(commands, command)) {
  const asked = ['--help', '-h', 'help'].includes(command)
  console[asked ? 'log' : 'error'](asked ? usage : `Cannot run "${command}": there is no such command.\n\n${usage}`)
  process.exit(asked ? 0 : 2)
}
try {
  await commands[command]()
} catch (error) {
  // A failed step has said what went wrong; anything else is a fault of ours and shows all of itself.
  if (!error?.told) throw error
  process.exit(1)
}
