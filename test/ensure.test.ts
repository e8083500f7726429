import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import { projectRoot } from '../src/config.js'
import { tempFolders } from './store/temp-folders.js'

/** A compiler that notes that it was called, and fails where a source says so. */
const compiler = `
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const source = readFileSync('src/cli.ts', 'utf8')
appendFileSync('calls', 'tsc ' + process.argv.slice(2).join(' ') + '\\n')
if (source.includes('MISTAKE')) process.exit(2)
mkdirSync('dist/src', { recursive: true })
writeFileSync('dist/src/cli.js', "process.stdout.write(JSON.stringify(process.argv.slice(2)) + '\\\\n')")
`

describe('what runs before the service', () => {
  const newFolder = tempFolders()
  let root: string

  beforeEach(async () => {
    root = await newFolder()
    write('package-lock.json', '{}')
    write('tsconfig.json', '{}')
    write('src/channels/web/client/tsconfig.json', '{}')
    write('src/cli.ts', '')
    write('src/other.ts', '')
    write('test/cli.test.ts', '')
    write('node_modules/typescript/bin/tsc', compiler)
    write('node_modules/.counterfoil-installed', createHash('sha256').update('{}').update('\0').digest('hex'))
    cpSync(join(projectRoot, 'src', 'ensure.mjs'), join(root, 'src', 'ensure.mjs'))
  })

  it('builds once, then runs the command with its words, and nothing else is on stdout', () => {
    const first = ensure('run', 'classify', '--jsonl')
    const second = ensure('run', 'help')

    expect([first.status, first.stdout]).to.deep.equal([0, '["classify","--jsonl"]\n'])
    expect(first.stderr).to.contain('Building')
    expect([second.status, second.stdout, second.stderr]).to.deep.equal([0, '["help"]\n', ''])
    expect(calls()).to.equal('tsc --build\n')
  })

  it('builds again when a source has changed, over what is there', () => {
    ensure()
    write('dist/kept', '')
    write('src/other.ts', 'changed')

    ensure()

    expect(calls()).to.equal('tsc --build\n'.repeat(2))
    expect(existsSync(join(root, 'dist/kept'))).to.equal(true)
  })

  it('builds from nothing when a source is gone, so that no stale test is run', () => {
    ensure()
    write('dist/test/gone.test.js', '')
    rmSync(join(root, 'src/other.ts'))

    ensure()

    expect(existsSync(join(root, 'dist/test/gone.test.js'))).to.equal(false)
    expect(existsSync(join(root, 'dist/src/cli.js'))).to.equal(true)
  })

  it('ends with 1 where the build fails, runs nothing, and tries again the next time', () => {
    write('src/cli.ts', 'MISTAKE')

    const failed = ensure('run', 'help')
    const again = ensure('run', 'help')

    for (const { status, stdout, stderr } of [failed, again]) {
      expect([status, stdout]).to.deep.equal([1, ''])
      expect(stderr)
        .to.contain('The build failed')
        .and.not.to.match(/^\s+at /m)
    }
    expect(calls()).to.equal('tsc --build\n'.repeat(2))
  })

  function ensure(...words: readonly string[]) {
    return spawnSync(process.execPath, [join(root, 'src', 'ensure.mjs'), ...words], { cwd: root, encoding: 'utf8' })
  }

  function calls(): string {
    return readFileSync(join(root, 'calls'), 'utf8')
  }

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
})
