import { expect } from 'chai'
import { eachConversation, throwFirst } from '../../src/desk/each-conversation.js'
import { DeskError } from '../../src/errors.js'

const inOrder = <T>(_: string, work: () => Promise<T>) => work()
const ids = (count: number) => Array.from({ length: count }, (_, at) => `c${at}`)

/** Walks through so many conversations, of which these can't be saved. */
async function walk(count: number, fails: (id: string) => boolean) {
  const done: string[] = []
  const failures = await eachConversation(ids(count), { inOrder }, async id => {
    if (fails(id)) throw new DeskError('STORE_UNAVAILABLE', `${id} can't be written. Look at the disk.`)
    done.push(id)
  })
  return { done, failures }
}

describe('a walk through conversations', () => {
  it('goes on past one that fails, and says nothing of the others then', async () => {
    const { done, failures } = await walk(3, id => id === 'c1')

    expect(done).to.deep.equal(['c0', 'c2'])
    expect(() => throwFirst(failures)).to.throw(DeskError, /^c1 can't be written\. Look at the disk\.$/)
  })

  it('tells of several by the first of them', async () => {
    const { failures } = await walk(4, id => id !== 'c0')

    expect(() => throwFirst(failures))
      .to.throw(DeskError, "c1 can't be written. Look at the disk. It was so with 3 conversations, and the others are done.")
      .with.property('code', 'STORE_UNAVAILABLE')
  })

  it('gives up where many in a row fail, and tells so', async () => {
    const { done, failures } = await walk(30, id => id !== 'c0')

    expect(done).to.deep.equal(['c0'])
    expect(() => throwFirst(failures)).to.throw('with 20 conversations, one after the other, and those after them were not tried.')
  })

  it('passes on what is a bug as it is', async () => {
    const bug = new TypeError('no such thing')
    const failures = await eachConversation(ids(2), { inOrder }, () => Promise.reject(bug))

    expect(() => throwFirst(failures)).to.throw(bug)
  })

  it('throws nothing where nothing failed', async () => {
    const { failures } = await walk(2, () => false)

    expect(() => throwFirst(failures)).not.to.throw()
  })
})
