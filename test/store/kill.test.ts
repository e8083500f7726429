import { expect } from 'chai'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { startProcess } from './start-process.js'
import { tempFolders } from './temp-folders.js'

describe('The lowdb store under kill -9', () => {
  const newFolder = tempFolders()

  it('loses no acknowledged save and damages nothing, 5 times over under load', async () => {
    const folder = await newFolder()
    for (let round = 1; round <= 5; round++) {
      const acknowledged = await writeAndKill('write', folder, 30 * round)
      expect(await lost(folder, acknowledged), `round ${round}`).to.deep.equal([])
    }
  })

  it('is seen to lose saves where they are acknowledged and not kept (the control)', async () => {
    const folder = await newFolder()

    const acknowledged = await writeAndKill('forget', folder, 30)

    expect(await lost(folder, acknowledged)).to.have.length(acknowledged.size)
  })
})

/** The last acknowledged version of every conversation that was written to. */
async function writeAndKill(mode: 'write' | 'forget', folder: string, saves: number): Promise<ReadonlyMap<string, number>> {
  const writing = startProcess(mode, folder)
  await writing.saysLines(1 + saves)
  await writing.kill()
  const acknowledged = writing.said.slice(1).map(line => line.split(':'))
  return new Map(acknowledged.map(([id = '', version]) => [id, Number(version)]))
}

async function lost(folder: string, acknowledged: ReadonlyMap<string, number>): Promise<readonly string[]> {
  const store = await openLowdbStore({ folder })
  try {
    const trouble: string[] = (await store.size()).quarantined === 0 ? [] : ['a document was damaged']
    for (const [id, version] of acknowledged) {
      const stored = await store.load(id)
      // One more than acknowledged is the save that the kill interrupted.
      if (stored === null || stored.version < version || stored.version > version + 1) trouble.push(`${id} ${version}: ${stored?.version}`)
      else if (!JSON.stringify(stored.lines).includes(`words of ${stored.version} `)) trouble.push(`${id} has other words than its version`)
    }
    return trouble
  } finally {
    await store.stop()
  }
}
