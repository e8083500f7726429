import { expect } from 'chai'
import { fake } from 'sinon'
import { DeskError } from '../../src/errors.js'
import { watchSaves } from '../../src/service/watch-saves.js'
import { createMemoryStore } from '../../src/store/memory.js'
import { refusal } from '../store/refusal.js'
import { sampleConversation } from '../store/samples.js'

describe('watching saves', () => {
  const gone = new DeskError('STORE_UNAVAILABLE', 'the disk is gone')

  function watched() {
    const memory = createMemoryStore()
    let fails: DeskError | null = null
    const store = {
      ...memory,
      save: async (one: Parameters<typeof memory.save>[0]) => (fails ? Promise.reject(fails) : memory.save(one)),
      load: async (id: string) => (fails ? Promise.reject(fails) : memory.load(id)),
    }
    const onFailing = fake()
    const saves = watchSaves(store, onFailing)
    const failWith = (error: DeskError | null) => {
      fails = error
    }
    return { saves, onFailing, failWith }
  }

  it('tells once of a spell in which nothing can be saved, and is failing until a save has succeeded', async () => {
    const { saves, onFailing, failWith } = watched()

    failWith(gone)
    await refusal('STORE_UNAVAILABLE', saves.store.save(sampleConversation('a')))
    await refusal('STORE_UNAVAILABLE', saves.store.save(sampleConversation('b')))
    const during = saves.isFailing
    failWith(null)
    await saves.store.save(sampleConversation('a'))
    const after = saves.isFailing
    failWith(gone)
    await refusal('STORE_UNAVAILABLE', saves.store.save(sampleConversation('b')))

    expect([during, after, saves.isFailing]).to.deep.equal([true, false, true])
    expect(onFailing.args).to.deep.equal([[gone], [gone]])
  })

  it('is failing too while nothing can be loaded, and after a failed save until one succeeds whatever is loaded', async () => {
    const { saves, onFailing, failWith } = watched()

    failWith(gone)
    await refusal('STORE_UNAVAILABLE', saves.store.load('a'))
    const during = saves.isFailing
    failWith(null)
    await saves.store.load('a')
    const after = saves.isFailing
    failWith(gone)
    await refusal('STORE_UNAVAILABLE', saves.store.save(sampleConversation('a')))
    failWith(null)
    await saves.store.load('a')

    expect([during, after, saves.isFailing]).to.deep.equal([true, false, true])
    expect(onFailing.args).to.deep.equal([[gone], [gone]])
  })

  it('takes a conversation that somebody else saved first for no failure', async () => {
    const { saves, onFailing, failWith } = watched()

    failWith(new DeskError('STALE_CONVERSATION', 'saved already'))
    await refusal('STALE_CONVERSATION', saves.store.save(sampleConversation('a')))

    expect([saves.isFailing, onFailing.callCount]).to.deep.equal([false, 0])
  })
})
