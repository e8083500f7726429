import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { type CopyFiles, openCopyFiles } from '../../src/store/copy-files.js'
import { nodeFiles } from '../../src/store/files.js'
import type { Copy } from '../../src/tickets/copies.js'
import { sampleJpeg, samplePdf } from '../support/sample-copies.js'
import { refusal } from './refusal.js'
import { tempFolders } from './temp-folders.js'
import { systemError, type Watch, watchedFiles } from './watched-files.js'

const secret = 'a secret for tests, long enough to be one'
const now = new Date('2026-11-26T09:00:00.000Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const of = { conversation: 'web:one', reference: 'INV-7K3F9Q', name: '../scan.html', by: 'Lin' }

async function kept(files: CopyFiles, bytes: Uint8Array = samplePdf()): Promise<Copy> {
  const keeping = await files.keep(bytes, of, now)
  if (keeping.kind === 'refused') throw new Error(keeping.why)
  return keeping.copy
}

describe('The files of copies', () => {
  const newFolder = tempFolders()

  it('are found by their token alone, also after a restart', async () => {
    const folder = await newFolder()
    const copy = await kept(await openCopyFiles(folder, secret))

    const files = await openCopyFiles(folder, secret)
    const found = await files.find(files.tokenOf(copy.id))

    expect(found).to.deep.equal(copy)
    expect(copy).to.include({ name: 'scan.pdf', type: 'pdf', bytes: samplePdf().length, expires: later(14).toISOString() })
    expect(Buffer.from(await files.read(copy))).to.deep.equal(samplePdf())
    for (const wrong of [copy.id, 'A'.repeat(43), '', '../../etc/passwd']) expect(await files.find(wrong)).to.equal(null)
  })

  it('have names that fetch nothing, and only their owner may read them', async () => {
    const folder = await newFolder()
    const files = await openCopyFiles(folder, secret)
    const token = files.tokenOf((await kept(files)).id)

    const names = await readdir(join(folder, 'copies'))

    expect(names.map(name => /^[0-9a-f]{64}\.(bin|json)$/.exec(name)?.[1]).sort()).to.deep.equal(['bin', 'json'])
    for (const name of names) {
      const path = join(folder, 'copies', name)
      expect((await stat(path)).mode & 0o777).to.equal(0o600)
      expect(await readFile(path, 'latin1')).not.to.include(token)
      expect(await files.find(name.split('.')[0] ?? '')).to.equal(null)
    }
  })

  it('have other tokens under another secret', async () => {
    const folder = await newFolder()
    const [one, other] = [await openCopyFiles(folder, secret), await openCopyFiles(folder, `${secret}!`)]
    const { id } = await kept(one)

    expect(one.tokenOf(id))
      .to.match(/^[\w-]{43}$/)
      .and.not.equal(other.tokenOf(id))
    expect(await other.find(one.tokenOf(id))).to.deep.include({ id })
  })

  it('take in nothing that is no copy', async () => {
    const folder = await newFolder()
    const files = await openCopyFiles(folder, secret)

    expect(await files.keep(Buffer.from('<html>'), of, now)).to.deep.equal({ kind: 'refused', why: 'other' })
    expect(await readdir(join(folder, 'copies'))).to.deep.equal([])
  })

  it('are synced before they have a name, and their folder after that, the bytes before what is known of them', async () => {
    const calls: string[] = []
    const watch: Watch = async (call, path) => {
      calls.push(`${call} ${path.split('.').slice(1, 2)}`.trim())
      return undefined
    }
    const files = await openCopyFiles(await newFolder(), secret, watchedFiles(watch))
    calls.length = 0

    await kept(files)

    const steps = (ending: string) => [...['create', 'write', 'sync', 'close', 'rename'].map(call => `${call} ${ending}`), 'syncFolder']
    expect(calls).to.deep.equal([...steps('bin'), ...steps('json')])
  })

  for (const call of ['create', 'write', 'sync', 'close', 'rename', 'syncFolder'] as const) {
    it(`are not there where ${call} fails, and the next keeping works`, async () => {
      const folder = await newFolder()
      let failing = false
      const watch: Watch = async now => {
        if (failing && now === call) throw systemError('EIO')
        return undefined
      }
      const files = await openCopyFiles(folder, secret, watchedFiles(watch))
      failing = true

      const error = await refusal('STORE_UNAVAILABLE', files.keep(samplePdf(), of, now))
      failing = false

      expect(error.message).to.include('EIO')
      expect((await readdir(join(folder, 'copies'))).filter(name => name.endsWith('.json'))).to.deep.equal([])
      expect(await files.find(files.tokenOf((await kept(files)).id))).not.to.equal(null)
    })
  }

  it('are not given out where the disk holds other bytes', async () => {
    const folder = await newFolder()
    const files = await openCopyFiles(folder, secret)
    const copy = await kept(files)
    const [name = ''] = (await readdir(join(folder, 'copies'))).filter(one => one.endsWith('.bin'))
    await writeFile(join(folder, 'copies', name), sampleJpeg())

    await refusal('STORE_UNAVAILABLE', files.read(copy))
    await nodeFiles.remove(join(folder, 'copies', name))
    await refusal('STORE_UNAVAILABLE', files.read(copy))
  })

  it('are renewed without a change of the token, and only where they are', async () => {
    const files = await openCopyFiles(await newFolder(), secret)
    const { id } = await kept(files)

    expect(await files.renew(id, later(20))).to.deep.include({ id, expires: later(34).toISOString() })
    expect(await files.find(files.tokenOf(id))).to.deep.include({ expires: later(34).toISOString() })
    expect(await files.renew('b'.repeat(43), now)).to.equal(null)
  })

  it('are swept when they have expired, and so is what was never finished', async () => {
    const folder = await newFolder()
    const files = await openCopyFiles(folder, secret)
    const { id } = await kept(files)
    const lost = 'f'.repeat(64)
    for (const name of [`${lost}.bin`, `${lost}.bin.0123456789abcdef.tmp`, 'a note of the operator'])
      await writeFile(join(folder, 'copies', name), 'x')

    expect(await files.sweep(later(13))).to.deep.equal({ swept: 0, unreadable: [] })
    expect((await readdir(join(folder, 'copies'))).length).to.equal(3)
    expect(await files.find(files.tokenOf(id))).not.to.equal(null)

    expect((await files.sweep(later(14))).swept).to.equal(1)
    expect(await readdir(join(folder, 'copies'))).to.deep.equal(['a note of the operator'])
  })

  it('are swept around one that is damaged, which stays and is told of', async () => {
    const folder = await newFolder()
    const files = await openCopyFiles(folder, secret)
    for (let copies = 0; copies < 3; copies++) await kept(files)
    const about = (await readdir(join(folder, 'copies'))).filter(name => name.endsWith('.json')).sort()
    const damaged = join(folder, 'copies', about[0] ?? '')
    await writeFile(damaged, '{"expires":')

    expect(await files.sweep(later(14))).to.deep.equal({ swept: 2, unreadable: [damaged] })
    expect(await readdir(join(folder, 'copies'))).to.have.length(2)
  })
})
