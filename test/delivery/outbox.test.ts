import { expect } from 'chai'
import { newConversation } from '../../src/conversation/conversation.js'
import { type Deliver, leaseMs, type Outbox, type OutboxParts, startOutbox } from '../../src/delivery/outbox.js'
import { createMemoryStore } from '../../src/store/memory.js'
import { type Delivery, delivery, settle } from '../../src/tickets/delivery.js'

const began = new Date('2026-11-26T08:00:00.000Z')
const say = (id: string, lane = 'customer', due = began): Delivery => delivery(id, lane, { kind: 'say', line: 1 }, began, due)

describe('the outbox', () => {
  let store: ReturnType<typeof createMemoryStore>
  let time: number
  let outboxes: Outbox[]
  let told: string[]
  beforeEach(() => {
    store = createMemoryStore()
    time = began.getTime()
    outboxes = []
    told = []
  })
  afterEach(async () => {
    for (const outbox of outboxes) await outbox.stop()
  })

  const now = () => new Date(time)
  const keep = (id: string, ...deliveries: readonly Delivery[]) =>
    store.save({ ...newConversation(id, { channel: 'slack', id: 'T:U' }, began), deliveries: [...deliveries] })
  const left = async (id: string) => (await store.load(id))?.deliveries ?? []

  const settleIn: OutboxParts['settle'] = async (id, which, outcome, change = same => same) => {
    const conversation = await store.load(id)
    if (conversation) await store.save({ ...change(conversation), deliveries: settle(conversation.deliveries, which, outcome, now(), 0.5) })
  }

  function start(deliver: Deliver, parts: Partial<OutboxParts> = {}): Outbox {
    const onTrouble: OutboxParts['onTrouble'] = ({ delivery: which, why }) => told.push(`${which}: ${why}`)
    const outbox = startOutbox({ store, settle: settleIn, deliver: { say: deliver }, now, onTrouble, lookEveryMs: 5, ...parts })
    outboxes.push(outbox)
    return outbox
  }

  /** Waits until it is so, for two seconds at most. */
  async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 400; tries++) {
      if (await isSo()) return
      await new Promise(resolve => setTimeout(resolve, 5))
    }
    throw new Error('it never came to that')
  }

  it('delivers what is due, in the order of its lane, and then it is gone', async () => {
    const seen: string[] = []
    await keep('c', say('1'), say('2'), say('3'))

    start(async ({ id }) => {
      seen.push(id)
      return { outcome: { kind: 'done' } }
    })

    await until(async () => (await left('c')).length === 0)
    expect(seen).to.deep.equal(['1', '2', '3'])
  })

  it('holds up a lane behind its first that failed, and no other lane', async () => {
    const seen: string[] = []
    await keep('c', say('a1', 'a'), say('a2', 'a'), say('b1', 'b'))
    let isUp = false

    start(async ({ id, lane }) => {
      seen.push(id)
      return { outcome: lane === 'a' && !isUp ? { kind: 'failed', uncertain: false } : { kind: 'done' } }
    })

    await until(async () => (await left('c')).length === 2)
    expect(seen).to.deep.equal(['a1', 'b1'])
    isUp = true
    time += 1_000
    await until(async () => (await left('c')).length === 0)
    expect(seen).to.deep.equal(['a1', 'b1', 'a1', 'a2'])
  })

  it('keeps what an attempt learnt, together with its outcome', async () => {
    await keep('c', say('1'))

    start(async () => ({ outcome: { kind: 'done' }, change: conversation => ({ ...conversation, language: 'zh' }) }))

    await until(async () => (await store.load('c'))?.language === 'zh')
    expect(await left('c')).to.deep.equal([])
  })

  it('takes an attempt that threw for one whose outcome nobody knows, and tells of it', async () => {
    await keep('c', say('1'))

    start(async () => {
      throw new Error('socket hang up')
    })

    await until(async () => (await left('c'))[0]?.tries === 1)
    expect((await left('c'))[0]).to.include({ uncertain: true, refused: null })
    expect(told).to.deep.equal(['1: the attempt threw'])
  })

  it('keeps that an attempt begins before it does, so that one whose process died is looked up', async () => {
    await keep('c', say('1'), say('2'))
    let [isStuck, go] = [false, () => {}]
    const gate = new Promise<void>(resolve => {
      go = resolve
    })
    start(async attempt => {
      await attempt.begins()
      isStuck = true
      await gate
      return { outcome: { kind: 'done' } }
    })
    await until(() => isStuck)
    time += leaseMs
    const seen: [string, boolean][] = []

    start(async ({ id, uncertain }) => {
      seen.push([id, uncertain])
      return { outcome: { kind: 'done' } }
    })

    await until(async () => (await left('c')).length === 0)
    go()
    expect(seen).to.deep.equal([
      ['1', true],
      ['2', false],
    ])
  })

  it('makes no attempt on a claim that it heard of late, when another instance may have taken over', async () => {
    await keep('c', say('1'))
    let [ms, isHeldUp, attempts, isOther] = [0, false, 0, false]
    const renew: OutboxParts['store']['renew'] = async (...given) => {
      if (isOther) return []
      const renewed = await store.renew(...given)
      if (isHeldUp) {
        // The process stands still between the yes and hearing it, for longer than the claim lasts.
        ms += 30_000
        isOther = true
      }
      return renewed
    }
    const held = {
      ...store,
      claimDue: store.claimDue.bind(store),
      load: store.load.bind(store),
      giveBack: store.giveBack.bind(store),
      renew,
    }
    start(
      async attempt => {
        isHeldUp = true
        await attempt.begins()
        attempts++
        return { outcome: { kind: 'done' } }
      },
      { store: held, steady: () => ms },
    )

    await until(() => told.length > 0)

    expect(told).to.deep.equal([': another instance has taken it over'])
    expect(attempts).to.equal(0)
    expect((await left('c'))[0]?.uncertain, 'is looked up by whoever comes next').to.equal(true)
  })

  it('does not go on with an attempt whose claim ran out, although it has claimed anew since: another instance made it meanwhile', async () => {
    await keep('c', say('1'))
    let [isClaimedAnew, attempts, go] = [false, 0, () => {}]
    const gate = new Promise<void>(resolve => {
      go = resolve
    })
    const claimDue: OutboxParts['store']['claimDue'] = async (...given) => {
      const claimed = await store.claimDue(...given)
      if (attempts === 0) return claimed
      isClaimedAnew = true
      return ['c']
    }
    start(
      async attempt => {
        attempts++
        await gate
        await attempt.begins()
        told.push('posted')
        return { outcome: { kind: 'done' } }
      },
      { store: { ...store, claimDue } },
    )
    await until(() => isClaimedAnew)
    await settleIn('c', '1', { kind: 'done' })

    go()
    await outboxes[0]?.stop()

    expect(told).to.deep.equal([])
  })

  it('makes no attempt, and says why, where the store always answers late', async () => {
    await keep('c', say('1'))
    let [ms, asked, attempts] = [0, 0, 0]
    const renew: OutboxParts['store']['renew'] = async (...given) => {
      asked++
      ms += leaseMs
      return store.renew(...given)
    }
    const slow = {
      ...store,
      claimDue: store.claimDue.bind(store),
      load: store.load.bind(store),
      giveBack: store.giveBack.bind(store),
      renew,
    }
    const outbox = start(
      async () => {
        attempts++
        return { outcome: { kind: 'done' } }
      },
      { store: slow, steady: () => ms },
    )
    await until(() => told.length > 0)
    await outbox.stop()

    expect([attempts, asked]).to.deep.equal([0, 3])
    expect(told).to.deep.equal([': the store says too late whether the claim still holds; it is tried again'])
  })

  for (const [outcome, isUncertain] of [
    [{ kind: 'failed', uncertain: false }, false],
    [{ kind: 'later', ms: 5 }, false],
    [{ kind: 'failed', uncertain: true }, true],
  ] as const) {
    it(`knows after ${JSON.stringify(outcome)} whether it may have reached the outside`, async () => {
      await keep('c', say('1'))
      start(async attempt => {
        await attempt.begins()
        return { outcome }
      })
      await until(async () => (await left('c'))[0]?.set !== null)
      expect((await left('c'))[0]?.uncertain).to.equal(isUncertain)
    })
  }

  it('tries nothing again at once where it can not keep what came of an attempt, and then looks it up', async () => {
    await keep('c', say('1'))
    const seen: boolean[] = []
    let isFull = true
    start(
      async attempt => {
        seen.push(attempt.uncertain)
        await attempt.begins()
        return { outcome: { kind: 'done' } }
      },
      { settle: (...all) => (isFull && all[2].kind !== 'begun' ? Promise.reject(new Error('no space left')) : settleIn(...all)) },
    )
    await until(() => told.length === 1)
    await new Promise(resolve => setTimeout(resolve, 30))
    expect(seen).to.deep.equal([false])

    isFull = false
    time += leaseMs
    await until(async () => (await left('c')).length === 0)
    expect(seen).to.deep.equal([false, true])
  })

  it('tells once that the store does not say what is due, and goes on when it does', async () => {
    await keep('c', say('1'))
    let [asked, isUp] = [0, false]
    const claimDue: OutboxParts['store']['claimDue'] = async (...given) => {
      asked++
      if (!isUp) throw new Error('the disk refused')
      return store.claimDue(...given)
    }

    start(async () => ({ outcome: { kind: 'done' } }), { store: { ...store, claimDue } })
    await until(() => asked > 3)
    isUp = true
    await until(async () => (await left('c')).length === 0)

    expect(told).to.deep.equal([': the store does not say what is due: nothing is delivered until it does'])
  })

  it('tells of what it gave up, which stays in the list', async () => {
    await keep('c', say('1'), say('2'))

    start(async ({ id }) => ({ outcome: id === '1' ? { kind: 'refused', why: 'channel_not_found' } : { kind: 'done' } }))

    await until(async () => (await left('c')).length === 1)
    expect((await left('c'))[0]).to.include({ id: '1', refused: 'channel_not_found' })
    expect(told).to.deep.equal(['1: channel_not_found'])
  })

  it('leaves for a later start what it can not deliver itself', async () => {
    await keep('c', say('1'))

    start(async () => ({ outcome: { kind: 'done' } }), { deliver: {} })

    await until(async () => Date.parse((await left('c'))[0]?.due ?? '') > time)
    expect((await left('c'))[0]).to.include({ tries: 0, refused: null })
  })

  it('works on a conversation in one place at a time, and takes over one whose worker died', async () => {
    await keep('c', say('1'))
    await store.claimDue(now(), leaseMs, 1)
    let attempts = 0
    const deliver: Deliver = async () => {
      attempts++
      return { outcome: { kind: 'done' } }
    }

    start(deliver)
    start(deliver)
    await new Promise(resolve => setTimeout(resolve, 30))
    expect(attempts).to.equal(0)

    time += leaseMs
    await until(async () => (await left('c')).length === 0)
    expect(attempts).to.equal(1)
  })

  it('says when it can take no more at once, so that another instance may', async () => {
    const done = new Set<() => void>()
    let full = 0
    for (let n = 0; n < 9; n++) await keep(`c${n}`, say('1'))
    const outbox = start(() => new Promise(resolve => done.add(() => resolve({ outcome: { kind: 'done' } }))), {
      onFull: () => full++,
      lookEveryMs: 60_000,
    })
    await until(() => done.size === 8)
    const whenFull = full
    outbox.wake()
    for (const finish of done) finish()
    await until(() => done.size === 9)
    for (const finish of done) finish()
    await until(async () => (await left('c8')).length === 0)

    expect([whenFull, full]).to.deep.equal([1, 1])
  })

  it('takes over what another left behind although it has its hands full', async () => {
    for (let n = 0; n < 9; n++) await keep(`c${n}`, say('1'))
    const [leftBehind = ''] = await store.claimDue(now(), leaseMs - 1, 1)
    const begun = new Map<string, () => void>()
    const deliver: Deliver = (_, { id }) => new Promise(resolve => begun.set(id, () => resolve({ outcome: { kind: 'done' } })))
    const outbox = start(deliver, { lookEveryMs: 60_000 })
    await until(() => begun.size === 8)
    const whenFull = begun.has(leftBehind)
    time += leaseMs - 1

    outbox.wake()

    await until(() => begun.has(leftBehind))
    expect(whenFull).to.equal(false)
    for (const finish of begun.values()) finish()
  })

  it('looks at once when it is woken', async () => {
    const outbox = start(async () => ({ outcome: { kind: 'done' } }), { lookEveryMs: 60_000 })
    await new Promise(resolve => setTimeout(resolve, 10))
    await keep('c', say('1'))

    outbox.wake()

    await until(async () => (await left('c')).length === 0)
  })

  it('ends when what is under way is settled, and begins nothing more', async () => {
    await keep('c', say('1'), say('2'))
    let go = () => {}
    const gate = new Promise<void>(resolve => {
      go = resolve
    })
    let attempts = 0
    const outbox = start(async () => {
      attempts++
      await gate
      return { outcome: { kind: 'done' } }
    })
    await until(() => attempts === 1)

    const stopping = outbox.stop()
    go()
    await stopping

    expect((await left('c')).map(({ id }) => id)).to.deep.equal(['2'])
  })
})
