import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect } from 'chai'
import { projectRoot } from '../../src/config.js'
import { halves } from './halves.js'
import { sideBySide } from './side-by-side.js'
import { inTemporaryFolder } from './temporary-folder.js'

const reporter = join(import.meta.dirname, 'closing-line-reporter.js')

describe('tests in two processes', () => {
  it('are counted together, the first report before the second', () =>
    inTemporaryFolder(async folder => {
      const first = await testsIn(folder, 'first', "it('a', () => {}); it('b', () => {})")
      const second = await testsIn(folder, 'second', "it('c', () => {})")
      let report = ''

      const ended = await sideBySide([first, second], text => {
        report += text
      })

      expect(ended).to.deep.equal({ passed: 3, failed: 0, failures: '' })
      expect(stripVTControlCharacters(report).match(/✔ \w/g)).to.deep.equal(['✔ a', '✔ b', '✔ c'])
    }))

  it('fail where one of them fails, and where one ends before it has said how it went', () =>
    inTemporaryFolder(async folder => {
      const good = await testsIn(folder, 'good', "it('a', () => {})")
      const bad = await testsIn(folder, 'bad', "it('b', () => { throw new Error('wrong') })")
      const gone = await testsIn(folder, 'gone', "it('c', () => process.exit(0)); it('d', () => {})")
      const broken = await testsIn(folder, 'broken', 'it(')

      const ended = await Promise.all([bad, gone, broken].map(one => sideBySide([good, one], () => {})))

      expect(ended.map(({ failed }) => failed)).to.deep.equal([1, 1, 1])
      const [failed, , unread] = ended.map(({ failures }) => failures)
      expect(failed).to.match(/1 failing.*Error: wrong/s)
      expect(failed).not.to.include('✔')
      expect(unread).to.include('SyntaxError')
    }))

  it('have every file of tests in one of the two', () => {
    const sources = readdirSync(join(projectRoot, 'test'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.test.ts'))
    const compiled = sources.map(name => join('dist', 'test', name.replace(/ts$/, 'js')))
    const [first, second] = halves()
    expect(first.length).to.be.above(100)
    expect(second.length).to.be.above(100)
    expect([...first, ...second].sort()).to.deep.equal(compiled.sort())
  })
})

async function testsIn(folder: string, name: string, source: string): Promise<readonly string[]> {
  const file = join(folder, `${name}.mjs`)
  await writeFile(file, source)
  return ['--no-config', '--reporter', reporter, file]
}
