import { expect } from 'chai'
import { tempFolders } from '../store/temp-folders.js'
import { sayVerdict, sizeOf } from './account.js'
import { failCalls } from './fail-calls.js'
import { fillDisk } from './fill-disk.js'
import { retryingSync } from './retrying-sync.js'

describe('the store on a disk whose calls fail', () => {
  const newFolder = tempFolders()

  it('acknowledges nothing that is not durable, reads on, and goes on by itself (every call: npm run crash -- disk-errors)', async () => {
    const { verdict, hit } = await failCalls({ folder: await newFolder(), wanted: ['saves', 'archive'], step: 29 })

    expect(sizeOf(verdict), sayVerdict(verdict)).to.equal(0)
    expect(hit).to.be.greaterThan(12)
  })

  it('(is seen to lose where a failed fsync is tried again and believed)', async () => {
    const once = [{ code: 'EIO', mode: 'once' }] as const
    const { verdict } = await failCalls({ folder: await newFolder(), wanted: ['saves'], first: 24, with: once, between: retryingSync })

    expect(verdict.lost.length + verdict.stale.length).to.be.greaterThan(0)
  })

  it('refuses while it is full, and saves again when there is space', async () => {
    const { fills, wrong } = await fillDisk(await newFolder(), 2, false)

    expect({ fills, wrong }).to.deep.equal({ fills: 2, wrong: [] })
  })
})
