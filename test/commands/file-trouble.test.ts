import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { fileTrouble } from '../../src/commands/file-trouble.js'
import { projectRoot } from '../../src/config.js'
import { tempFolders } from '../store/temp-folders.js'
import { runCli } from '../support/child.js'

describe('trouble with files that a command was given', () => {
  const newFolder = tempFolders()
  let folder: string
  before(async () => {
    folder = await newFolder()
    await mkdir(join(folder, 'conversations'))
  })

  it('is told in one sentence where a file can not be written', async () => {
    const file = join(folder, 'none', 'x')

    const { code, stderr } = await runCli(['faq', 'affected', 'postage', '--drafts', file], { settings: { DATA_FOLDER: folder } })

    expect([code, stderr]).to.deep.equal([
      1,
      `FILE_UNUSABLE: ${file}: there is no such file or folder. Name one that is there, or make its folder.\n`,
    ])
  })

  // Linux has a device that is always full.
  if (existsSync('/dev/full'))
    it('is told in one sentence where the output is on a full disk', () => {
      const full = openSync('/dev/full', 'w')

      const { status, stderr } = spawnSync(process.execPath, [join(projectRoot, 'dist/src/cli.js'), 'tickets', 'export'], {
        env: { DATA_FOLDER: folder },
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      })
      closeSync(full)

      expect(status).to.equal(1)
      expect(stderr.trimEnd().split('\n').at(-1)).to.equal(
        'FILE_UNUSABLE: the output: the disk is full. Make room, then run this again: what was written is not whole.',
      )
      expect(stderr).not.to.match(/^\s+at /m)
    })

  it('is not what a bug is: that keeps its stack', async () => {
    const absent = await readFile(join(folder, 'none')).catch((error: unknown) => error)

    expect(fileTrouble(absent, 'a file')).to.include({ code: 'FILE_UNUSABLE', cause: absent })
    for (const bug of [new TypeError('x is undefined'), Object.assign(new Error('refused'), { code: 'ENOENT' }), 'a word', null])
      expect(fileTrouble(bug, 'a file')).to.equal(null)
  })
})
