import { readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { lockFolder } from '../../src/store/folder-lock.js'
import { announceLock } from '../../src/store/lock-announcement.js'
import { refusal } from './refusal.js'
import { type StoreProcess, startProcess } from './start-process.js'
import { tempFolders } from './temp-folders.js'

describe('The lock of a folder', () => {
  const newFolder = tempFolders()
  const started: StoreProcess[] = []
  const start = (folder: string) => {
    const holder = startProcess('hold', folder)
    started.push(holder)
    return holder
  }
  afterEach(async () => {
    for (const one of started.splice(0)) await one.kill()
  })

  for (const [title, take] of [
    ['in all', lockFolder],
    ['by a socket in the folder alone', announceLock],
  ] as const) {
    it(`is had by one at a time and can be had again once released (${title})`, async () => {
      const folder = await newFolder()
      const lock = await take(folder)

      const error = await refusal('STORE_LOCKED', take(folder))
      expect(error.message).to.include(`${folder}: another process`).and.include('Stop that process')

      await lock.release()
      await (await take(folder)).release()
      if (process.platform !== 'win32') expect(await readdir(join(folder, 'lock'))).to.deep.equal([])
    })

    it(`is refused while another process has it, and had as soon as that one is killed (${title})`, async () => {
      const folder = await newFolder()
      const holder = start(folder)
      await holder.saysLines(1)
      expect(holder.said).to.deep.equal(['open'])
      await refusal('STORE_LOCKED', take(folder))

      await holder.kill()

      await (await take(folder)).release()
      if (process.platform !== 'win32') expect(await readdir(join(folder, 'lock')), 'the dead socket is removed').to.deep.equal([])
    })

    it(`is another one for another folder (${title})`, async () => {
      const locks = [await take(await newFolder()), await take(await newFolder())]

      expect(locks).to.have.length(2)
      for (const lock of locks) await lock.release()
    })
  }

  it('is the same by whatever path the folder is reached', async () => {
    const folder = await newFolder()
    const alias = join(await newFolder(), 'alias')
    await symlink(folder, alias)
    const lock = await lockFolder(folder)

    await refusal('STORE_LOCKED', lockFolder(alias))

    await lock.release()
  })

  it('is had by exactly one of five processes that start at once', async () => {
    if (process.platform === 'darwin') return // There it may be none: see announceLock.
    const folder = await newFolder()
    const all = Array.from({ length: 5 }, () => start(folder))

    await Promise.all(all.map(one => one.saysLines(1)))

    expect(all.flatMap(one => one.said).sort()).to.deep.equal([...Array(4).fill('STORE_LOCKED'), 'open'])
  })

  it('is never had by two that announce themselves at once', async () => {
    for (let round = 0; round < 20; round++) {
      const folder = await newFolder()
      const outcomes = await Promise.allSettled([announceLock(folder), announceLock(folder), announceLock(folder)])

      const held = outcomes.flatMap(outcome => (outcome.status === 'fulfilled' ? [outcome.value] : []))
      expect(held.length).to.be.at.most(1)
      for (const lock of held) await lock.release()
    }
  })

  it('takes a folder whose path is longer than a socket may have', async () => {
    const folder = join(await newFolder(), 'x'.repeat(120), 'y'.repeat(120))
    const holder = start(folder)

    await holder.saysLines(1)

    expect(holder.said).to.deep.equal(['open'])
    await refusal('STORE_LOCKED', announceLock(folder))
  })
})
