import { expect } from 'chai'
import sinon from 'sinon'
import { remember } from '../../src/understanding/remember.js'

describe('remembering', () => {
  it('finds the same key once', async () => {
    const find = sinon.spy(async () => 'found')
    const memory = remember<string>(2)

    await memory('a', find)

    expect(await memory('a', find)).to.equal('found')
    sinon.assert.calledOnce(find)
  })

  it('forgets what was asked for longest ago', async () => {
    const find = sinon.spy(async () => 'found')
    const memory = remember<string>(2)
    for (const key of ['a', 'b', 'a', 'c']) await memory(key, find)

    await memory('a', find)
    await memory('b', find)

    expect(find.callCount).to.equal(4)
  })

  it('tries again what failed', async () => {
    const find = sinon.stub().onFirstCall().rejects(new Error('not now')).onSecondCall().resolves('found')
    const memory = remember<string>(2)
    await memory('a', find).catch(() => undefined)

    expect(await memory('a', find)).to.equal('found')
  })
})
