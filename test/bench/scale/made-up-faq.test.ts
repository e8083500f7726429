import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { projectRoot } from '../../../src/config.js'
import { inTemporaryFolder } from '../../support/temporary-folder.js'
import { madeUpEntries, mostMadeUp, writeMadeUpFaq } from './made-up-faq.js'

describe('a made-up FAQ', () => {
  it('has a thousand entries at most', () => expect(madeUpEntries(2 * mostMadeUp)).to.have.length(1_000))

  it('is in order for who checks it', () =>
    inTemporaryFolder(async folder => {
      await writeMadeUpFaq(folder, madeUpEntries(12))
      const env = { ...process.env, CONTENT_FOLDER: folder, CACHE_FOLDER: join(folder, 'cache') }
      const { stdout } = await promisify(execFile)(process.execPath, [join(projectRoot, 'dist', 'src', 'cli.js'), 'faq', 'check'], { env })
      // What only sounds alike is warned of; a mistake ends the command with 1.
      expect(stdout).not.to.include('Write at least')
    }))
})
