import { expect } from 'chai'
import { engines } from './engines.js'
import { measure } from './measure.js'

const lines = [
  ['the parcel is late', 'delivery'],
  ['my parcel has not come', 'delivery'],
  ['where does the parcel stay', 'delivery'],
  ['who pays the postage', 'postage'],
  ['is the postage free', 'postage'],
  ['what does the postage cost', 'postage'],
].map(([text = '', label = '']) => ({ text, label }))
const order = { lines, refusals: new Set<string>(), validation: ['cost of postage'], test: ['a late parcel', 'free postage', ''] }

describe('an engine in its own process', function () {
  this.slow(3_000)

  for (const [name, open] of Object.entries(engines)) {
    it(`is trained and tested: ${name}`, async () => {
      const found = await measure({ engine: name, ...order }, 60)

      if (found.kind !== 'measured') return expect.fail(JSON.stringify(found))
      expect(found.test.slice(0, 2).map(({ label }) => label)).to.deep.equal(['delivery', 'postage'])
      expect(found.validation.map(({ label }) => label)).to.deep.equal(['postage'])
      expect(found.test.concat(found.validation).filter(({ confidence }) => !Number.isFinite(confidence))).to.deep.equal([])
      expect(found.times).to.have.length(3)
      expect(found.peak).to.be.within(20, 1_000)
      expect((await open()).name).to.equal(name)
    })
  }

  it('is stopped where it takes too long', async () => {
    expect(await measure({ engine: 'counterfoil', ...order }, 0.01)).to.deep.equal({ kind: 'over', seconds: 0.01 })
  })

  it('says why it failed', async () => {
    expect(await measure({ engine: 'counterfoil', ...order, lines: null as never }, 60)).to.deep.equal({
      kind: 'failed',
      why: "Cannot read properties of null (reading 'map')",
    })
  })
})
