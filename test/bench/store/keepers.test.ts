import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { openLowdbStore } from '../../../src/store/lowdb-store.js'
import { fillFolder } from '../../store/fill-folder.js'
import { tempFolders } from '../../store/temp-folders.js'
import { overStore } from './counterfoil.js'
import { measureKeeper } from './measure-keeper.js'
import { stockLowdb } from './stock-lowdb.js'

describe('what bench store measures', () => {
  const newFolder = tempFolders()

  it('really saves: each turn is one version more', async () => {
    const folder = await newFolder()
    await fillFolder(folder, 2)
    const open = overStore(await openLowdbStore({ folder }))

    await open.turn(1)
    await open.turn(1)
    await open.stop()

    const store = await openLowdbStore({ folder })
    expect([(await store.load('visitor 0'))?.version, (await store.load('visitor 1'))?.version]).to.deep.equal([1, 3])
    await store.stop()
  })

  it('gives rates and times of stock lowdb, too', async () => {
    const place = join(await newFolder(), 'stock')
    await mkdir(place)
    await stockLowdb.fill(place, 40)

    const found = await measureKeeper(stockLowdb, place, 40, 0.05)

    for (const value of [found.rate, found.rateOf32, found.p50, found.startMs, found.memory]) expect(value).to.be.greaterThan(0)
    expect(found.p99).to.be.at.least(found.p50)
  })
})
