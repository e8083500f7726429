import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { projectRoot } from '../../src/config.js'
import { inTemporaryFolder } from './temporary-folder.js'

const hooks = fileURLToPath(new URL('root-hooks.js', import.meta.url))

describe('the look for what tests leave behind', () => {
  for (const [title, work, found] of [
    ['nothing where nothing is left', '', null],
    ['nothing where a timer was stopped', 'clearTimeout(setTimeout(() => {}, 60_000))', null],
    ['nothing where a timer keeps nobody waiting', 'setTimeout(() => {}, 60_000).unref()', null],
    ['a timer', 'setTimeout(() => {}, 60_000)', /left open.*Timeout/],
    ['an interval', 'setInterval(() => {}, 1_000)', /left open.*Timeout/],
    ['a server', "require('node:net').createServer().listen(0)", /left open.*TCPServerWrap/],
    [
      'a folder',
      "require('node:fs').mkdtempSync(os.tmpdir() + '/counterfoil-' + process.pid + '-')",
      /left in the temporary folder.*counterfoil-/,
    ],
  ] as const)
    it(`finds ${title}`, () =>
      inTemporaryFolder(async own => {
        const test = join(own, 'leaking.test.cjs')
        writeFileSync(test, `const os = require('node:os'); it('leaves something', () => { ${work} })`)

        const mocha = join(projectRoot, 'node_modules', 'mocha', 'bin', 'mocha.js')
        const { status, stdout } = spawnSync(process.execPath, [mocha, '--no-config', '--exit', '--require', hooks, test], {
          encoding: 'utf8',
          env: { ...process.env, TMPDIR: own },
        })

        expect(status).to.equal(found ? 1 : 0)
        if (found) expect(stdout.replace(/\s+/g, ' ')).to.match(found)
      }))

  it('sees every temporary folder, since each gets its name from temporaryPrefix', () => {
    const tests = join(projectRoot, 'test')
    const makers = readdirSync(tests, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .filter(name => /mkdtemp(Sync)?\((?!.*temporaryPrefix)/.test(readFileSync(join(tests, name), 'utf8')))

    // The browser stays unpacked for the next run; the folder that is made here is another process's.
    expect(makers.sort()).to.deep.equal(['support/browser.ts', 'support/root-hooks.test.ts'])
  })
})
