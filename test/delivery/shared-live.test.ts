import { expect } from 'chai'
import { createLive, type Live } from '../../src/delivery/live.js'
import { createSharedLive } from '../../src/delivery/shared-live.js'
import type { Line } from '../../src/message.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { News, SavedLines } from '../../src/store/news.js'
import type { Store } from '../../src/store/store.js'
import { sampleConversation } from '../store/samples.js'

describe('News of lines among instances', () => {
  let store: Store
  let shared: (Live & { stop(): Promise<void> })[]
  let listeners: Parameters<News['listen']>[0][]
  let isDeaf: boolean
  beforeEach(() => {
    store = createMemoryStore()
    shared = []
    listeners = []
    isDeaf = false
  })
  afterEach(() => Promise.all(shared.map(one => one.stop())))

  function instance(): Live {
    const at = listeners.length
    const news: Pick<News, 'tell' | 'listen' | 'versions'> = {
      tell(saved: SavedLines) {
        if (!isDeaf) for (const [other, { hear }] of listeners.entries()) if (other !== at) hear(saved)
      },
      listen: listener => listeners.push(listener),
      async versions(ids) {
        const found = await Promise.all(ids.map(id => store.load(id)))
        return new Map(found.flatMap(one => (one ? [[one.id, one.version] as const] : [])))
      },
    }
    const live = createSharedLive({ here: createLive(), news, load: store.load, lookEveryMs: 60_000 })
    shared.push(live)
    return live
  }

  const line = (seq: number): Line => ({ seq, at: '2025-03-01T09:00:00.000Z', from: 'customer', message: `m-${seq}`, text: 'hello' })
  async function saveWith(...lines: readonly Line[]): Promise<void> {
    const before = (await store.load('c')) ?? sampleConversation('c')
    await store.save({ ...before, lines: [...before.lines.slice(0, (lines[0]?.seq ?? 1) - 1), ...lines] })
  }
  const turns = async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise(resolve => setImmediate(resolve))
  }

  it('reach whoever has the conversation open in another one, and nobody else', async () => {
    const [one, other] = [instance(), instance()]
    const heard: number[] = []
    other.watch('c', lines => heard.push(...lines.map(({ seq }) => seq)))
    other.watch('d', () => heard.push(99))
    await saveWith(line(1), line(2))

    one.announce('c', [line(2)])
    await turns()

    expect(heard).to.deep.equal([2])
  })

  it('are found where they were lost, each line once, agents’ changed lines again', async () => {
    const [one, other] = [instance(), instance()]
    await saveWith(line(1))
    const heard: number[] = []
    other.watch('c', lines => heard.push(...lines.map(({ seq }) => seq)))
    await turns()

    isDeaf = true
    await saveWith(line(2), line(3))
    one.announce('c', [line(2), line(3)])
    listeners[1]?.missed()
    await turns()
    listeners[1]?.missed()
    await turns()

    expect(heard).to.deep.equal([2, 3])
  })

  it('are found of a conversation that was not there when its page was opened', async () => {
    const [one, other] = [instance(), instance()]
    const heard: number[] = []
    other.watch('c', lines => heard.push(...lines.map(({ seq }) => seq)))
    await turns()

    isDeaf = true
    await saveWith(line(1))
    one.announce('c', [line(1)])
    listeners[1]?.missed()
    await turns()

    expect(heard).to.deep.equal([1])
  })

  it('are not told any more to a page that has left', async () => {
    const [one, other] = [instance(), instance()]
    let told = 0
    const leave = other.watch('c', () => told++)
    await saveWith(line(1))
    leave()

    one.announce('c', [line(1)])
    await turns()

    expect(told).to.equal(0)
  })
})
