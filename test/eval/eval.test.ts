import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { projectRoot } from '../../src/config.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'

describe('npm run eval', () => {
  it('prints JSON, and writes the page beside it', async () => {
    await inTemporaryFolder(async folder => {
      await write(folder, 'faq.jsonl', { id: 'f1', text: 'who pays the postage?', expect: ['postage'] })

      const { status, stdout } = run(folder, '.', '--json', '--html', 'eval.html')

      expect(status).to.equal(0)
      expect(JSON.parse(stdout)).to.deep.include({ oos: null }).and.to.have.nested.property('faq.messages', 1)
      expect(await readFile(join(folder, 'eval.html'), 'utf8')).to.include('</html>')
    })
  })

  it('prints figures, and with --misses the lines that went wrong', async () => {
    await inTemporaryFolder(async folder => {
      await write(folder, 'faq.jsonl', { id: 'f1', text: 'blurp', expect: ['postage'] })

      const { stdout } = run(folder, '.', '--misses')

      expect(stdout).to.match(/^faq\n {2}messages +1\n {2}right +0\.0 %\n/)
      expect(stdout).to.match(/^ {4}f1 unknown - for postage: blurp$/m)
    })
  })

  it('lists phrasings that are messages, and ends with 1 where there are any', async () => {
    await inTemporaryFolder(async folder => {
      await write(folder, 'oos.jsonl', { id: 'o1', text: 'HELLO', kind: 'chitchat' })
      const found = run(folder, '.', '--overlap')
      await write(folder, 'oos.jsonl', { id: 'o1', text: 'nothing that an author would ever write', kind: 'far' })
      const none = run(folder, '.', '--overlap')

      expect(found.stdout).to.match(/^intents\/greeting\.\S+:\d+ ~ o1: 1\.00$/m)
      expect(found.status).to.equal(1)
      expect([none.status, none.stdout]).to.deep.equal([0, ''])
    })
  })

  for (const [title, words, says] of [
    ['an option that it has not', ['--nope'], 'Use: npm run eval -- [FOLDER]'],
    ['a folder without messages', ['.'], 'no messages. Name a folder with faq'],
  ] as const)
    it(`tells of ${title} and ends with 2`, async () => {
      await inTemporaryFolder(async folder => {
        const { status, stderr } = run(folder, ...words)

        expect(status).to.equal(2)
        expect(stderr).to.include(says)
      })
    })
})

/** As npm runs it in the project, called from `folder`. */
function run(folder: string, ...words: readonly string[]) {
  const script = join(projectRoot, 'dist', 'test', 'eval', 'eval.js')
  return spawnSync(process.execPath, [script, ...words], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, INIT_CWD: folder },
    encoding: 'utf8',
  })
}

async function write(folder: string, file: string, line: object): Promise<void> {
  await writeFile(join(folder, file), `${JSON.stringify(line)}\n`)
}
