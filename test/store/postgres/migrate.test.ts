import { expect } from 'chai'
import { migrate } from '../../../src/store/postgres/migrate.js'
import { migrations } from '../../../src/store/postgres/migrations.js'
import { delivery } from '../../../src/tickets/delivery.js'
import { asked, newDatabase } from '../../support/postgres.js'
import { refusal } from '../refusal.js'

const newest = migrations.at(-1)?.version ?? 0

describe('The schema of the database', () => {
  it('is made once by whoever of ten starts first', async () => {
    const url = await newDatabase()

    const all = await Promise.all(Array.from({ length: 10 }, () => migrate(url, 'here')))

    expect(all.filter(({ from }) => from === 0)).to.have.length(1)
    expect(all.filter(({ from, to }) => from === newest && to === newest)).to.have.length(9)
  })

  it('is brought up to date step by step, and a step that fails leaves nothing of itself', async () => {
    const url = await newDatabase()
    const first = { version: 1, name: 'one', sql: 'CREATE TABLE one (n integer)' }
    const broken = { version: 2, name: 'two', sql: 'CREATE TABLE two (n integer); SELECT nonsense' }

    const failure = await migrate(url, 'here', [first, broken]).catch((error: unknown) => error)
    const mended = await migrate(url, 'here', [first, { ...broken, sql: 'CREATE TABLE two (n integer)' }])

    expect(String(failure)).to.include('nonsense')
    expect(mended).to.deep.equal({ from: 1, to: 2 })
    expect((await asked(url, 'SELECT name FROM migrations ORDER BY version')).map(({ name }) => name)).to.deep.equal(['one', 'two'])
  })

  it('says of what an older version saved whether a delivery waits, or only an alarm', async () => {
    const url = await newDatabase()
    await migrate(
      url,
      'here',
      migrations.filter(({ version }) => version < 3),
    )
    const at = new Date('2026-11-26T08:00:00.000Z')
    const alarm = delivery('a', 'alarm', { kind: 'alarm', ticket: 'INV-000001' }, at)
    const digest = delivery('d', 'digest', { kind: 'digest' }, at)
    for (const [id, deliveries, text] of [
      ['alarm', [alarm], 'hello'],
      ['digest', [digest], 'hello'],
      ['given-up', [alarm, { ...digest, refused: 'channel_not_found' }], 'hello'],
      ['say', [alarm, delivery('s', 'customer', { kind: 'say', line: 1 }, at)], 'hello'],
      ['unreadable', [alarm], 'a \0 that PostgreSQL reads in no json'],
    ] as const) {
      const document = JSON.stringify({ text, deliveries })
      await asked(
        url,
        'INSERT INTO conversations (id, version, saved_as, document, has_deliveries) VALUES ($1, 1, gen_random_uuid(), $2, true)',
        id,
        document,
      )
    }

    await migrate(url, 'here')

    const rows = await asked(url, 'SELECT id FROM conversations WHERE has_deliveries ORDER BY id')
    expect(rows.map(({ id }) => id)).to.deep.equal(['given-up', 'say', 'unreadable'])
  })

  it('is left alone where a newer version of the service made it', async () => {
    const url = await newDatabase()
    await migrate(url, 'here', [...migrations, { version: newest + 1, name: 'of tomorrow', sql: 'SELECT 1' }])

    const { message } = await refusal('STORE_UNAVAILABLE', migrate(url, 'here'))

    expect(message)
      .to.include(`version ${newest + 1}`)
      .and.to.include('Start the newer version')
  })
})
