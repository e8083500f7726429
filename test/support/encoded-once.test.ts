import { expect } from 'chai'
import sinon from 'sinon'
import { encodedOnce } from './encoded-once.js'

const encodingOf = (text: string) => ({ final: Float32Array.of(text.length), below: Float32Array.of(0) })

describe('an encoder with a memory', () => {
  it('reads a text once, and gives the same in the order that is asked for', async () => {
    const encode = sinon.spy(async (texts: readonly string[]) => texts.map(encodingOf))
    const { encode: remembering } = encodedOnce({ encode, stop: async () => {} })

    const first = await remembering(['a', 'bb', 'a'])
    const second = await remembering(['ccc', 'bb'])

    expect([...first, ...second].map(({ final }) => final[0])).to.deep.equal([1, 2, 1, 3, 2])
    expect(encode.args.map(([texts]) => texts)).to.deep.equal([['a', 'bb'], ['ccc']])
  })

  it('asks again for what was refused', async () => {
    const encode = sinon.stub<[readonly string[]], Promise<ReturnType<typeof encodingOf>[]>>()
    encode.onFirstCall().rejects(new Error('out of order'))
    encode.onSecondCall().resolves([encodingOf('a')])
    const { encode: remembering } = encodedOnce({ encode, stop: async () => {} })

    const refused = await remembering(['a']).catch((error: Error) => error.message)

    expect(refused).to.equal('out of order')
    expect((await remembering(['a'])).map(({ final }) => final[0])).to.deep.equal([1])
  })
})
