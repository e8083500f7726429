import { expect } from 'chai'
import type { CopyFiles } from '../../../src/store/copy-files.js'
import { Database } from '../../../src/store/postgres/database.js'
import { migrate } from '../../../src/store/postgres/migrate.js'
import { createPostgresCopies } from '../../../src/store/postgres/postgres-copies.js'
import { sharedSecret } from '../../../src/store/postgres/shared-secret.js'
import { asked, newDatabase } from '../../support/postgres.js'
import { samplePdf } from '../../support/sample-copies.js'
import { refusal } from '../refusal.js'

const now = new Date('2026-11-26T09:00:00.000Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const of = { conversation: 'web:one', reference: 'INV-7K3F9Q', name: '../scan.html', by: 'Lin' }

describe('Two instances on one database', () => {
  let url: string
  let databases: [Database, Database]
  let copies: [CopyFiles, CopyFiles]
  beforeEach(async () => {
    url = await newDatabase()
    databases = [new Database({ url }), new Database({ url })]
    await migrate(url, 'here')
    const secrets = await Promise.all(databases.map(database => sharedSecret(database, 'web')))
    copies = [createPostgresCopies(databases[0], secrets[0] ?? ''), createPostgresCopies(databases[1], secrets[1] ?? '')]
  })
  afterEach(() => Promise.all(databases.map(database => database.stop())))

  const kept = async () => {
    const keeping = await copies[0].keep(samplePdf(), of, now)
    if (keeping.kind === 'refused') throw new Error(keeping.why)
    return keeping.copy
  }

  it('draw one secret, whoever asks first', async () => {
    const all = await Promise.all(databases.flatMap(database => [sharedSecret(database, 'other'), sharedSecret(database, 'other')]))

    expect(new Set(all).size).to.equal(1)
    expect(all[0]).to.match(/^[\w-]{43}$/)
  })

  it('give out the copy that either took in, by its token alone', async () => {
    const copy = await kept()

    expect(await copies[1].find(copies[1].tokenOf(copy.id))).to.deep.equal(copy)
    expect(Buffer.from(await copies[1].read(copy))).to.deep.equal(samplePdf())
    expect(copy).to.include({ name: 'scan.pdf', type: 'pdf', expires: later(14).toISOString() })
    for (const wrong of [copy.id, 'A'.repeat(43), '', '\0']) expect(await copies[1].find(wrong)).to.equal(null)
    const stored = JSON.stringify(await asked(url, 'SELECT token_hash, about FROM copies'))
    expect(stored).not.to.include(copies[0].tokenOf(copy.id))
  })

  it('take in nothing that is no copy', async () => {
    expect(await copies[0].keep(Buffer.from('<html>'), of, now)).to.deep.equal({ kind: 'refused', why: 'other' })
    expect(await asked(url, 'SELECT 1 FROM copies')).to.deep.equal([])
  })

  it('renew a copy, and sweep what has expired', async () => {
    const { id } = await kept()

    expect(await copies[1].renew(id, later(10))).to.deep.include({ id, expires: later(24).toISOString() })
    expect(await copies[1].renew('b'.repeat(43), now)).to.equal(null)
    expect([(await copies[0].sweep(later(23))).swept, (await copies[0].sweep(later(24))).swept]).to.deep.equal([0, 1])
    expect(await copies[0].find(copies[0].tokenOf(id))).to.equal(null)
  })

  it('give out no copy whose bytes are other ones, or gone', async () => {
    const copy = await kept()

    await asked(url, `UPDATE copies SET content = 'x'`)
    expect((await refusal('STORE_UNAVAILABLE', copies[1].read(copy))).message).to.include('damaged')
    await asked(url, 'DELETE FROM copies')
    expect((await refusal('STORE_UNAVAILABLE', copies[1].read(copy))).message).to.include('missing')
  })
})
