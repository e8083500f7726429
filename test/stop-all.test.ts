import { expect } from 'chai'
import { stopAll } from '../src/stop-all.js'

describe('stopping the parts of the service', () => {
  const stopped: string[] = []
  const part = (name: string, trouble?: Error) => ({
    async stop() {
      stopped.push(name)
      if (trouble) throw trouble
    },
  })
  beforeEach(() => {
    stopped.length = 0
  })

  it('goes in order', async () => {
    await stopAll(part('http'), part('store'))

    expect(stopped).to.deep.equal(['http', 'store'])
  })

  it('stops the store even where the server could not be, and throws what the server threw', async () => {
    const trouble = new Error('the server hangs')

    const thrown = await stopAll(part('http', trouble), part('store', new Error('later'))).catch((error: unknown) => error)

    expect([thrown, stopped]).to.deep.equal([trouble, ['http', 'store']])
  })
})
