import { expect } from 'chai'
import { type After, createBursts } from '../../src/channels/bursts.js'
import { DeskError } from '../../src/errors.js'
import type { Message } from '../../src/message.js'

const ann = { channel: 'web', id: 'ann' } as const
const message = (id: string, text: string, more: Partial<Message> = {}): Message => ({
  id,
  conversation: 'c',
  customer: ann,
  text,
  ...more,
})

/** A clock that goes where it is told. */
function clock() {
  let now = 0
  let alarms: { readonly at: number; readonly work: () => void }[] = []
  const after: After = (ms, work) => {
    const alarm = { at: now + ms, work }
    alarms = [...alarms, alarm]
    return () => {
      alarms = alarms.filter(one => one !== alarm)
    }
  }
  return {
    after,
    pass(ms: number) {
      const until = now + ms
      for (;;) {
        const [next] = alarms.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)
        if (!next) break
        now = next.at
        alarms = alarms.filter(one => one !== next)
        next.work()
      }
      now = until
    },
    set: () => alarms.length,
  }
}

function stage(give: (given: Message) => Promise<string> = async ({ id }) => `reply to ${id}`) {
  const time = clock()
  const given: Message[] = []
  const taken = async (one: Message) => {
    given.push(one)
    return give(one)
  }
  const bursts = createBursts(taken, { wait: 1_000, most: 4_000 }, time.after)
  const heard = () => given.map(({ text, parts }) => parts?.map(part => part.text) ?? [text])
  return { time, given, heard, bursts }
}

describe('messages that are sent right after each other', () => {
  it('are given on together once nothing more comes, and share what comes of it', async () => {
    const { time, given, heard, bursts } = stage()

    const results = [bursts.take(message('1', 'hi')), bursts.take(message('2', 'I lost my invoice'))]
    time.pass(999)
    expect(given).to.deep.equal([])
    time.pass(1)

    expect(heard()).to.deep.equal([['hi', 'I lost my invoice']])
    expect(given[0]).to.deep.include({ id: '2', text: 'I lost my invoice' })
    expect(await Promise.all(results)).to.deep.equal(['reply to 2', 'reply to 2'])
    expect(time.set()).to.equal(0)
  })

  it('are waited for anew with each of them and while the customer types, but not for ever', () => {
    const { time, heard, bursts } = stage()

    void bursts.take(message('1', 'hi'))
    for (let number = 2; number <= 4; number++) {
      time.pass(900)
      void bursts.take(message(String(number), 'and then'))
    }
    for (let passed = 2_700; passed < 4_000; passed += 100) {
      expect(heard()).to.deep.equal([])
      bursts.typing('c')
      time.pass(100)
    }

    expect(heard()).to.deep.equal([['hi', 'and then', 'and then', 'and then']])
  })

  it('are not waited for with a whole question, which takes along what waits', () => {
    const { heard, bursts } = stage()

    void bursts.take(message('1', 'hi'))
    void bursts.take(message('2', 'Who pays for the postage?'))

    expect(heard()).to.deep.equal([['hi', 'Who pays for the postage?']])
  })

  it('are kept apart from a button, a form and what others read along', () => {
    const { heard, bursts } = stage()

    void bursts.take(message('1', 'hi'))
    void bursts.take(message('2', 'Cancel the request'), true)
    void bursts.take(message('3', 'hi'))
    void bursts.take(message('4', 'all of it', { form: { intent: 'lost-invoice-copy', values: {} } }))
    void bursts.take(message('5', 'hi'))
    void bursts.take(message('6', 'hi', { isPublic: true }))

    expect(heard()).to.deep.equal([['hi'], ['Cancel the request'], ['hi'], ['all of it'], ['hi'], ['hi']])
  })

  it('are those of one conversation', () => {
    const { time, heard, bursts } = stage()

    void bursts.take(message('1', 'hi'))
    void bursts.take(message('1', 'hello', { conversation: 'd' }))
    time.pass(1_000)

    expect(heard()).to.deep.equal([['hi'], ['hello']])
  })

  it('are no more than a message may hold, and no flood', () => {
    const { time, heard, bursts } = stage()

    void bursts.take(message('1', 'x'.repeat(3_000)))
    void bursts.take(message('2', 'y'.repeat(1_000)))
    expect(heard().map(texts => texts.length)).to.deep.equal([1])
    for (let number = 3; number < 3 + 10; number++) void bursts.take(message(String(number), 'more'))
    time.pass(1_000)

    expect(heard().map(texts => texts.length)).to.deep.equal([1, 10, 1])
  })

  it('are taken once where one of them comes again while it waits', async () => {
    const { time, heard, bursts } = stage()

    const first = bursts.take(message('1', 'hi'))
    const again = bursts.take(message('1', 'hi'))
    time.pass(1_000)

    expect(heard()).to.deep.equal([['hi']])
    expect(await Promise.all([first, again])).to.deep.equal(['reply to 1', 'reply to 1'])
  })

  it('are taken one by one where one of them was sent before with other words, and that one alone is refused', async () => {
    const { time, heard, bursts } = stage(async ({ id, parts }) => {
      if (parts || id === '1') throw new DeskError('MESSAGE_ID_REUSED', 'reused')
      return 'taken'
    })

    const results = Promise.allSettled([bursts.take(message('1', 'hi')), bursts.take(message('2', 'I lost my invoice'))])
    time.pass(1_000)

    expect((await results).map(({ status }) => status)).to.deep.equal(['rejected', 'fulfilled'])
    expect(heard()).to.deep.equal([['hi', 'I lost my invoice'], ['hi'], ['I lost my invoice']])
  })

  it('fail together where they could not be saved, and leave nothing behind', async () => {
    const { time, given, bursts } = stage(() => Promise.reject(new DeskError('STORE_UNAVAILABLE', 'no disk')))

    const results = Promise.allSettled([bursts.take(message('1', 'hi')), bursts.take(message('2', 'hello'))])
    time.pass(1_000)

    expect((await results).map(({ status }) => status)).to.deep.equal(['rejected', 'rejected'])
    expect(given).to.have.length(1)
  })

  it('are given on at once when the service stops, and nothing is waited for from then on', () => {
    const { time, heard, bursts } = stage()

    void bursts.take(message('1', 'hi'))
    bursts.stop()
    void bursts.take(message('2', 'hello'))

    expect(heard()).to.deep.equal([['hi'], ['hello']])
    expect(time.set()).to.equal(0)
  })
})
