import { expect } from 'chai'
import { deliveries } from '../../src/commands/deliveries.js'
import { readConfig } from '../../src/config.js'
import { takeRequests } from '../../src/delivery/resend-requests.js'
import { resendGivenUp } from '../../src/desk/resend.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { type Delivery, delivery } from '../../src/tickets/delivery.js'
import { sampleConversation } from '../store/samples.js'
import { tempFolders } from '../store/temp-folders.js'

const began = new Date('2026-11-26T08:00:00.000Z')
const [first, second] = ['a'.repeat(32), 'b'.repeat(32)]

describe('counterfoil deliveries', () => {
  const newFolder = tempFolders()
  let folder: string

  beforeEach(async () => {
    folder = await newFolder()
    const store = await openLowdbStore({ folder })
    const one = (id: string, refused: string | null): Delivery => ({
      ...delivery(id, 'INV-000001', { kind: 'thread', ticket: 'INV-000001', line: 1 }, began),
      refused,
    })
    const waiting = delivery('c'.repeat(32), 'customer', { kind: 'say', line: 2 }, new Date(began.getTime() + 60_000))
    await store.save({
      ...sampleConversation('one', []),
      deliveries: [one(first, 'invalid_blocks: report it'), one(second, 'no success within 72 hours'), waiting],
    })
    await store.stop()
  })

  async function run(...words: readonly string[]) {
    const printed: string[] = []
    const told: string[] = []
    const surroundings = {
      lines: (async function* () {})(),
      print: (line: string) => printed.push(line),
      tell: (line: string) => told.push(line),
      config: () => readConfig({ DATA_FOLDER: folder }),
      knowledge: () => Promise.reject<never>(new Error('Looking at deliveries needs no knowledge.')),
    }
    return { code: await deliveries.run(words, surroundings), printed, told: told.join('\n') }
  }
  const givenUp = async () =>
    (JSON.parse((await run('list', '--given-up', '--json')).printed[0] ?? '') as { id: string }[]).map(({ id }) => id[0])

  it('lists what waits and what was given up and why, the oldest first, and holds no words', async () => {
    const { code, printed, told } = await run('list')

    expect(code).to.equal(0)
    expect(printed.map(line => line.slice(0, 2))).to.deep.equal(['aa', 'bb', 'cc'])
    expect(printed[0]).to.match(/INV-000001 {4}given up: invalid_blocks: report it$/)
    expect(printed[2]).to.match(/waiting until 2026-11-26T08:01:00 after 0 tries$/)
    expect(told).to.equal('1 waiting, 2 given up. Mend the cause, then "counterfoil deliveries resend --all".')
  })

  it('sends one again where no service runs', async () => {
    const { code, told } = await run('resend', first.slice(0, 12).toUpperCase())

    expect([code, told]).to.deep.equal([0, '1 delivery is sent again when the service is started.'])
    expect(await givenUp()).to.deep.equal(['b'])
  })

  it('lets the service that holds the folder send all of them again', async () => {
    const store = await openLowdbStore({ folder })
    const parts = { store, now: () => began, inOrder: <T>(_: string, work: () => Promise<T>) => work() }
    const service = takeRequests({
      folder,
      resend: which => resendGivenUp(which, { ...parts, keep: (_, next) => store.save(next) }),
      onTaken: () => {},
      lookEveryMs: 5,
    })

    const { code, told } = await run('resend', '--all')

    await service.stop()
    await store.stop()
    expect([code, told]).to.deep.equal([0, '2 deliveries are sent again.'])
    expect(await givenUp()).to.deep.equal([])
  })

  for (const [words, says] of [
    [['resend'], /Name deliveries by their ids/],
    [['resend', '--all', first], /Name deliveries by their ids/],
    [['resend', '../../x'], /Name deliveries by their ids/],
    [['drop'], /There is no "deliveries drop"/],
  ] as const) {
    it(`says what to write instead of "${words.join(' ').slice(0, 30)}"`, async () => {
      const { code, told } = await run(...words)
      expect(code).to.equal(2)
      expect(told).to.match(says)
    })
  }

  it('says that there is none of an id that was given up', async () => {
    const { code, told } = await run('resend', 'cccccccc')
    expect([code, told]).to.deep.equal([1, 'None of these was given up. "deliveries list --given-up" shows what was.'])
  })
})
