import { expect } from 'chai'
import { keyOfNext, keyWithout } from '../../../src/conversation/several/request-key.js'

describe('keyOfNext', () => {
  it('gives each of several requests a key of its own, behind that of the message that began the first', () => {
    const second = keyOfNext('chat:1')
    const third = keyOfNext(second)
    expect([second, third]).to.deep.equal(['chat:1#1', 'chat:1#2'])
    expect([second, third].map(keyWithout)).to.deep.equal(['chat:1', 'chat:1'])
  })
})
