import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect } from 'chai'
import { documentPath } from '../../src/store/document.js'
import { DurableFile } from '../../src/store/durable-file.js'
import { refusal } from './refusal.js'
import { sampleConversation } from './samples.js'
import { tempFolders } from './temp-folders.js'
import { type Call, systemError, type Watch, watchedFiles } from './watched-files.js'

const inOrder = ['create tmp', 'write tmp', 'sync tmp', 'close tmp', 'keep json', 'rename tmp', 'syncFolder', 'remove old']

describe('A durable file', () => {
  const newFolder = tempFolders()

  async function fileIn(watch: Watch) {
    const folder = await newFolder()
    const path = documentPath(folder, 'one')
    await mkdir(dirname(path), { recursive: true })
    return { path, file: new DurableFile(path, folder, watchedFiles(watch)), text: () => readFile(path, 'utf8').catch(() => null) }
  }

  it('is written, synced, closed, renamed and its folder synced, in this order', async () => {
    expect(await troubleWithOrder(() => undefined)).to.equal(null)
  })

  for (const skipped of ['sync', 'syncFolder', 'rename'] as const) {
    it(`is seen not to be when ${skipped} is left out (the control of the test above)`, async () => {
      expect(await troubleWithOrder(call => (call === skipped ? 'skip' : undefined))).to.include(skipped)
    })
  }

  for (const mode of ['first', 'second'] as const) {
    for (const [call, code] of [
      ['create', 'EMFILE'],
      ['write', 'ENOSPC'],
      ['sync', 'EIO'],
      ['close', 'EIO'],
      ['keep', 'EIO'],
      ['rename', 'EIO'],
      ['syncFolder', 'EIO'],
    ] as const) {
      it(`stands as it was when ${call} fails with ${code} in its ${mode} write, which is not tried again; the next one works`, async () => {
        const calls: Call[] = []
        let failing = false
        const { path, file, text } = await fileIn(async (now, at, words) => {
          // The rename that gives the old document its name back is not a second try.
          if (!failing || now !== call || at.endsWith('.old')) return
          calls.push(now)
          // A full disk takes what still fits.
          if (call === 'write') await writeFile(at, (words ?? '').slice(0, 20))
          throw systemError(code)
        })
        if (mode === 'second') await file.write(sampleConversation('one', [], 'old'))
        const before = await text()
        failing = true

        const error = await refusal('STORE_UNAVAILABLE', file.write(sampleConversation('one', [], 'new')))

        expect(error.message).to.include(path).and.include(code)
        expect(error.cause).to.have.property('code', code)
        expect(calls).to.deep.equal([call])
        expect(await text()).to.equal(before)
        expect(await readdir(dirname(path))).to.deep.equal(mode === 'first' ? [] : [basename(path)])
        expect(file.settled).to.equal(true)

        failing = false
        await file.write(sampleConversation('one', [], 'newer'))
        expect(await text()).to.include('newer')
      })
    }
  }

  for (const [title, fails] of [
    ['all but removing fails from the fsync of the folder on', (call: Call) => call !== 'remove' && call !== 'keep'],
    [
      'only the old name can not be had back',
      (call: Call, path: string) => call === 'syncFolder' || (call === 'rename' && path.endsWith('.old')),
    ],
  ] as const) {
    it(`says so when a failed write could not be undone, and keeps the old document beside it (${title})`, async () => {
      let [failing, synced] = [false, false]
      const { path, file } = await fileIn(async (call, at) => {
        synced ||= failing && call === 'syncFolder'
        if (synced && fails(call, at)) throw systemError('EROFS')
      })
      await file.write(sampleConversation('one', [], 'old'))
      failing = true

      await refusal('STORE_UNAVAILABLE', file.write(sampleConversation('one', [], 'new')))

      expect(file.settled).to.equal(false)
      const [old = ''] = (await readdir(dirname(path))).filter(name => name.endsWith('.old'))
      expect(await readFile(join(dirname(path), old), 'utf8')).to.include('old')
    })
  }

  it('may be read by its owner only', async () => {
    const { path, file } = await fileIn(async () => undefined)
    await file.write(sampleConversation('one'))
    await file.write(sampleConversation('one'))

    expect((await stat(path)).mode & 0o777).to.equal(0o600)
  })

  /** What is wrong with the calls of a write over an older document, or null. */
  async function troubleWithOrder(watch: Watch): Promise<string | null> {
    const calls: string[] = []
    const { file } = await fileIn(async (call, path, other) => {
      const answer = await watch(call, path, other)
      const kind = call === 'syncFolder' ? '' : ` ${path.split('.').at(-1)}`
      if (answer !== 'skip') calls.push(`${call}${kind}`)
      return answer
    })
    await file.write(sampleConversation('one', [], 'old'))
    calls.length = 0
    await file.write(sampleConversation('one', [], 'new'))
    const at = inOrder.findIndex((call, n) => calls[n] !== call)
    return at < 0 && calls.length === inOrder.length ? null : `expected ${inOrder[at]}, saw ${calls[at]}`
  }
})
