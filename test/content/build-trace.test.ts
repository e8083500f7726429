import { utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { buildTrace } from '../../src/content/build-trace.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'

describe('the trace of a build', () => {
  it('is there after the build of this project', () => {
    expect(buildTrace()).to.be.a('string')
  })

  it('is the same until the compiler writes again', () =>
    inTemporaryFolder(async folder => {
      const file = join(folder, '.tsbuildinfo')
      await writeFile(file, 'one hash')
      await utimes(file, 1_000, 1_000)
      const first = buildTrace(file)
      const again = buildTrace(file)
      await writeFile(file, 'another!')

      expect(again).to.equal(first)
      expect(buildTrace(file)).to.not.equal(first)
    }))

  it('is null where the compiler wrote nothing', () =>
    inTemporaryFolder(async folder => {
      expect(buildTrace(join(folder, '.tsbuildinfo'))).to.equal(null)
    }))
})
