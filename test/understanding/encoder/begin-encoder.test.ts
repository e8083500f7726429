import { expect } from 'chai'
import { DeskError } from '../../../src/errors.js'
import { beginEncoder } from '../../../src/understanding/encoder/begin-encoder.js'
import type { Encodes } from '../../../src/understanding/encoder/encoder.js'

describe('an encoder that is begun before it is needed', () => {
  function threads() {
    const all: { stopped: boolean }[] = []
    const start = async (): Promise<Encodes> => {
      const thread = { stopped: false }
      all.push(thread)
      return {
        encode: async () => [],
        async stop() {
          thread.stopped = true
        },
      }
    }
    return { all, start }
  }

  it('is begun at once, and given to who asks first', async () => {
    const { all, start } = threads()
    const begun = beginEncoder(start)
    expect(all).to.have.length(1)

    const [first, second] = [await begun.start(), await begun.start()]
    await first.stop()

    expect(all).to.deep.equal([{ stopped: true }, { stopped: false }])
    await second.stop()
  })

  it('ends where nobody asked for it, and else is left to who did', async () => {
    const { all, start } = threads()
    await beginEncoder(start).stop()
    expect(all).to.deep.equal([{ stopped: true }])

    const begun = beginEncoder(start)
    await begun.start()
    await begun.stop()
    expect(all[1]).to.deep.equal({ stopped: false })
  })

  it('tells who asks why it can not be had, and nobody else', async () => {
    const refuse = async () => {
      throw new DeskError('ENCODER_UNAVAILABLE', 'not installed')
    }
    await beginEncoder(refuse).stop()
    const refusal = await beginEncoder(refuse)
      .start()
      .catch((error: unknown) => error)
    expect(refusal).to.have.property('code', 'ENCODER_UNAVAILABLE')
  })
})
