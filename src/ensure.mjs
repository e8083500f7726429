// What stands between a fresh clone and a running service: installs and builds what is missing or has changed, and nothing else.
// With the word "run", it then runs the command that follows. Plain JavaScript without dependencies, because it runs before there
// are any; called by `npm start` and `npm test` and not as a pre-script, since those are skipped where a user has set ignore-scripts.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) fail(`Counterfoil needs Node 20.19 or newer; this is ${process.version}.`)

install()
build()
if (process.argv[2] === 'run') {
  // In this very process, so that a signal to it is a signal to the service.
  process.argv.splice(1, 2, join(root, 'dist', 'src', 'cli.js'))
  await import('../dist/src/cli.js')
}

function install() {
  const stamp = join(root, 'node_modules', '.counterfoil-installed')
  const wanted = hash([readFileSync(join(root, 'package-lock.json'))])
  if (read(stamp) === wanted) return
  say('Installing the packages (the first time takes about half a minute) …')
  // --include=dev: the build needs the compiler even where NODE_ENV=production is set.
  run(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    'The packages could not be installed. Is the npm registry reachable?',
  )
  writeFileSync(stamp, wanted)
}

function build() {
  const stamp = join(root, 'dist', '.counterfoil-built')
  const sources = [...files(join(root, 'src')), ...files(join(root, 'test'))].filter(file => file.endsWith('.ts')).sort()
  const settings = ['package-lock.json', 'tsconfig.json', 'src/channels/web/client/tsconfig.json'].map(file =>
    readFileSync(join(root, file)),
  )
  const names = hash([...sources.map(file => relative(root, file)), ...settings])
  const wanted = `${names} ${hash(sources.map(file => readFileSync(file)))}`
  const built = read(stamp)
  if (built === wanted) return
  // A deleted or renamed source would leave its old output behind, and a stale test would still run.
  if (built?.split(' ')[0] !== names) rmSync(join(root, 'dist'), { recursive: true, force: true })
  say('Building …')
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--build'], 'The build failed; the lines above say where.')
  writeFileSync(stamp, wanted)
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? files(path) : statSync(path).isFile() ? [path] : []
  })
}

function hash(parts) {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex')
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

function run(command, args, trouble) {
  // Output goes to stderr: a command's own stdout may be read by another program.
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (status !== 0) fail(trouble)
}

function say(text) {
  process.stderr.write(`${text}\n`)
}

function fail(text) {
  say(text)
  process.exit(1)
}
