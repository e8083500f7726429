import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { writeWhole } from '../../src/authoring/write-file.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'

describe('writeWhole', () => {
  it('removes what a process that was killed has left beside the file, and nothing else', async () => {
    await inTemporaryFolder(async root => {
      await writeWhole(root, 'faq/postage.md', 'before')
      const abandoned = '.postage.md.0123456789ab.tmp'
      const others = ['.postage.md.ba9876543210.tmp', '.postage.md.swp', '.lost.md.0123456789ab.tmp']
      for (const name of [abandoned, ...others]) await writeFile(join(root, 'faq', name), 'half')
      const longAgo = new Date(Date.now() - 3_600_000)
      for (const name of [abandoned, ...others.slice(1)]) await utimes(join(root, 'faq', name), longAgo, longAgo)

      await writeWhole(root, 'faq/postage.md', 'after')

      expect((await readdir(join(root, 'faq'))).sort()).to.deep.equal([...others, 'postage.md'].sort())
      expect(await readFile(join(root, 'faq/postage.md'), 'utf8')).to.equal('after')
    })
  })
})
