import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { tickets } from '../../src/commands/tickets.js'
import { readConfig } from '../../src/config.js'
import { openLowdbStore, openWholeStore } from '../../src/store/lowdb-store.js'
import { refusal } from '../store/refusal.js'
import { sampleConversation, sampleReference, sampleTicket } from '../store/samples.js'
import { tempFolders } from '../store/temp-folders.js'

describe('tickets over a long list, and over none', () => {
  const newFolder = tempFolders()
  let folder: string

  async function run(...words: readonly string[]) {
    const printed: string[] = []
    const told: string[] = []
    const surroundings = {
      lines: (async function* () {})(),
      print: (line: string) => printed.push(line),
      tell: (line: string) => told.push(line),
      config: () => readConfig({ DATA_FOLDER: folder }),
      knowledge: () => Promise.reject<never>(new Error('Looking at tickets needs no knowledge.')),
    }
    return { code: await tickets.run(words, surroundings), printed, told: told.join('\n') }
  }

  async function file(count: number) {
    folder = await newFolder()
    const store = await openLowdbStore({ folder })
    const filed = Array.from({ length: count }, (_, n) => sampleTicket(sampleReference(n), { minute: n, status: n % 2 ? 'open' : 'new' }))
    await store.save(sampleConversation('one', filed))
    await store.stop()
  }

  it('lists the newest 100 and says of how many', async () => {
    await file(250)

    const { printed, told } = await run('list')
    const asked = JSON.parse((await run('list', '--limit', '2', '--json')).printed[0] ?? '')

    expect(printed.map(line => line.split(' ')[0])).to.deep.equal(Array.from({ length: 100 }, (_, n) => sampleReference(249 - n)))
    expect(told).to.equal('The newest 100 of 250 tickets. For more, set --limit.')
    expect(asked.map(({ reference }: { reference: string }) => reference)).to.deep.equal([249, 248].map(sampleReference))
  })

  it('says that there are more of a status, and counts where there are not', async () => {
    await file(7)

    expect((await run('list', '--status', 'open', '--limit', '2')).told).to.match(/^The newest 2 tickets that are open\. There are more/)
    expect((await run('list', '--status', 'open', '--limit', '3')).told).to.equal('3 tickets.')
    expect((await run('list', '--status', 'solved')).told).to.equal('0 tickets.')
    expect((await run('list', '--limit', '7')).told).to.equal('7 tickets.')
  })

  it('says that there are none yet where the service has filed none', async () => {
    await file(0)

    expect(await run('list')).to.deep.equal({ code: 0, printed: [], told: `There are no tickets in ${folder} yet.` })
    expect((await run('list', '--json')).printed).to.deep.equal(['[]'])
    expect((await run('show', 'INV-000001')).told).to.contain('There is no ticket INV-000001.')
  })

  it('says that there is more in the archive, and shows that', async () => {
    await file(0)
    const closed = [sampleTicket(sampleReference(1), { status: 'closed', resolution: 'copy-delivered' })]
    const store = await openWholeStore({ folder })
    await store.save(sampleConversation('rests', closed))
    await store.archive(new Date('2025-09-01T00:00:00.000Z'))
    const archived = '2 conversations are in the archive: "tickets show REFERENCE" and "tickets export" find those, too.'
    const none = (await run('list')).told
    await store.save(sampleConversation('is new', [sampleTicket(sampleReference(2))]))
    await store.stop()

    expect(none).to.equal(`There are no tickets in ${folder} but archived ones. ${archived}`)
    expect((await run('list')).told).to.equal(`1 ticket. ${archived}`)
    expect((await run('show', sampleReference(1))).printed[0]).to.contain(`${sampleReference(1)}  copy  closed (copy-delivered)`)
  })

  for (const [title, make] of [
    ['is not there', async () => join(await newFolder(), 'data')],
    [
      'is empty',
      async () => {
        const empty = join(await newFolder(), 'data')
        await mkdir(empty)
        return empty
      },
    ],
  ] as const)
    it(`says where it looked, and what to do, where the data folder ${title}`, async () => {
      folder = await make()

      for (const words of [['list'], ['show', 'INV-000001']])
        expect((await refusal('STORE_UNAVAILABLE', run(...words))).message).to.equal(
          `${folder}: no conversations are kept here. Start the service once, or name the folder that it uses in DATA_FOLDER.`,
        )
    })

  it('says what to write without looking anywhere', async () => {
    folder = join(await newFolder(), 'data')

    expect(await run('remove')).to.include({ code: 2 })
    expect(await run('list', '--limit', 'x')).to.include({
      code: 2,
      told: '--limit takes a whole number from 1 on.\nWrite: counterfoil tickets list [--status STATUS] [--limit N] [--json]',
    })
    expect((await run('show')).told).to.equal('Write: counterfoil tickets show REFERENCE [--json]')
  })
})
