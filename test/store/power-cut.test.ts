import { expect } from 'chai'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { type Lying, PowerCut } from './power-cut.js'
import { sampleConversation } from './samples.js'
import { tempFolders } from './temp-folders.js'

const saves = ['one', 'two', 'one', 'one'] as const

describe('The lowdb store after a power cut', () => {
  const newFolder = tempFolders()

  for (const names of ['synced', 'all'] as const) {
    it(`has every acknowledged save, wherever in four saves the power went, when ${names} names reached the disk`, async () => {
      const { calls } = await saveUntil(Number.POSITIVE_INFINITY, names)
      expect(calls).to.be.greaterThan(20)

      for (let cut = 0; cut <= calls; cut++) expect((await saveUntil(cut, names)).trouble, `cut after ${cut} calls`).to.deep.equal([])
    })
  }

  for (const [title, lying, names] of [
    ['the fsync of files', call => call === 'sync', 'all'],
    ['the fsync of folders', call => call === 'syncFolder', 'synced'],
    ['the fsync of the folder above', (call, path) => call === 'syncFolder' && path.endsWith('conversations'), 'synced'],
  ] as const satisfies readonly (readonly [string, Lying, string])[]) {
    it(`is seen not to on a disk that skips ${title} (the control)`, async () => {
      const { trouble } = await saveUntil(Number.POSITIVE_INFINITY, names, lying)
      expect(trouble).not.to.deep.equal([])
    })
  }

  /** Saves until the power goes, and says what is missing or damaged when it is back. */
  async function saveUntil(cut: number, names: 'synced' | 'all', lying: Lying = () => false) {
    const [folder, after] = [await newFolder(), await newFolder()]
    const power = new PowerCut()
    const store = await openLowdbStore({ folder, files: power.files(lying) })
    power.calls = 0
    power.cutAfter(cut)
    const acknowledged = new Map<string, number>()
    for (const id of saves) {
      const version = acknowledged.get(id) ?? 0
      const saved = await store.save({ ...sampleConversation(id), version }).catch(() => null)
      if (saved === null) break
      acknowledged.set(id, saved.version)
    }
    const { calls } = power
    await store.stop()
    await power.restore(folder, after, names)

    const found = await openLowdbStore({ folder: after, readOnly: true })
    const trouble: string[] = (await found.size()).quarantined === 0 ? [] : ['a document was damaged']
    for (const [id, version] of acknowledged) {
      const stored = (await found.load(id).catch(() => null))?.version ?? 0
      if (stored < version || stored > version + 1) trouble.push(`${id}: version ${stored}, acknowledged ${version}`)
    }
    await found.stop()
    return { calls, trouble }
  }
})
