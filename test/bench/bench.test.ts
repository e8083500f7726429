import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { projectRoot } from '../../src/config.js'

const bench = (...words: readonly string[]) =>
  spawnSync(process.execPath, [join(projectRoot, 'dist', 'test', 'bench', 'bench.js'), ...words], { encoding: 'utf8' })

describe('npm run bench', () => {
  it('is the one entrance', () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))

    expect(Object.keys(scripts).filter(name => name.startsWith('bench'))).to.deep.equal(['bench'])
  })

  for (const words of [[], ['nonsense'], ['constructor']]) {
    it(`names the benches there are for ${words.join(' ') || 'none'}`, () => {
      const { status, stdout, stderr } = bench(...words)

      expect({ status, stdout }).to.deep.equal({ status: 2, stdout: '' })
      expect(stderr).to.equal(
        `There is no bench "${words[0] ?? ''}". Name one of store, encoder, reload, scale, slack, turn, spelling, gaps, understanding.\n`,
      )
    })
  }

  it('says what is wrong with an option, without a stack', () => {
    const { status, stderr } = bench('understanding', '--data', '/nowhere')

    expect(status).to.equal(2)
    expect(stderr).to.match(/^\/nowhere is no folder\. [^\n]*\n$/)
  })
})
