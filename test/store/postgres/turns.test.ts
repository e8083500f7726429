import { expect } from 'chai'
import { createSharedPace } from '../../../src/delivery/shared-pace.js'
import { Database } from '../../../src/store/postgres/database.js'
import { migrate } from '../../../src/store/postgres/migrate.js'
import { createPostgresTurns } from '../../../src/store/postgres/postgres-turns.js'
import { newDatabase } from '../../support/postgres.js'

describe('The pace of several instances', () => {
  it('gives each post of a channel a second of its own, whichever instance makes it, and no other channel waits', async () => {
    const url = await newDatabase()
    await migrate(url, 'here')
    const databases = [new Database({ url }), new Database({ url })]
    let time = 0
    const paces = databases.map(database => createSharedPace(createPostgresTurns(database), () => time))
    try {
      const waits: number[] = []
      for (let n = 0; n < 6; n++) waits.push((await paces[n % 2]?.wait('C1', `d${n}`)) ?? -1)

      expect(waits[0]).to.equal(0)
      for (const [n, ms] of waits.slice(1).entries()) expect(ms).to.be.within((n + 1) * 1_000 - 900, (n + 1) * 1_000)
      expect(await paces[0]?.wait('C2', 'd9')).to.equal(0)

      // Who waited has the turn that was given, and a new one after Slack wanted a rest.
      time = 10_000
      expect(await paces[1]?.wait('C1', 'd1')).to.equal(0)
      paces[0]?.hold('C1', 30_000)
      while (((await paces[1]?.wait('C1', `after ${time++}`)) ?? 0) < 20_000);
    } finally {
      for (const database of databases) await database.stop()
    }
  })
})
