import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { replayMessages } from '../../src/commands/replay-messages.js'
import { compareVersions } from '../../src/faq-diff/compare-versions.js'
import { withVersions } from '../../src/faq-diff/open-versions.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { sampleConversation, sampleDay } from '../store/samples.js'
import { tempFolders } from '../store/temp-folders.js'
import { healthyFiles } from '../support/content-files.js'
import { initRepository } from '../support/repository.js'

describe('faq diff, where conversations are kept,', () => {
  const newFolder = tempFolders()

  async function replayed(words: readonly string[]) {
    const [contentFolder, cacheFolder, dataFolder] = [await newFolder(), await newFolder(), await newFolder()]
    await initRepository(contentFolder, healthyFiles)
    for (const path of ['faq/postage.md', 'faq/postage.phrases.txt']) await rm(join(contentFolder, path))
    const store = await openLowdbStore({ folder: dataFolder })
    for (const [at, text] of words.entries()) await store.save(sampleConversation(`c${at}`, [], text))
    await store.stop()
    const opening = { contentFolder, cacheFolder, reading: 'words', tell: () => {} } as const
    return withVersions('HEAD', opening, async versions => {
      const messages = await replayMessages({ dataFolder, storeUrl: null }, versions, sampleDay)
      return { messages, diff: await compareVersions(versions, messages ?? { asked: 0, changed: [] }) }
    })
  }

  it('asks both versions what customers wrote, and shows it without what they are known by', async () => {
    const { messages, diff } = await replayed(['how about the postage aa? mail ada@maple.example, invoice 04418827', 'good morning'])

    expect(messages?.asked).to.equal(2)
    const shown = diff.changed.filter(({ source }) => source === 'message').map(({ text }) => text)
    expect(shown).to.have.length(1)
    expect(shown[0]).to.include('how about the postage').and.not.include('ada@').and.not.match(/\d/)
  })

  it('asks nothing where none are kept', async () => {
    expect((await replayed([])).messages).to.deep.equal({ asked: 0, changed: [] })
  })
})
