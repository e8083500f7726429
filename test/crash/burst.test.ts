import { expect } from 'chai'
import type { HttpService } from '../../src/channels/http/server.js'
import type { ShownLine } from '../../src/channels/web/client/protocol.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Store } from '../../src/store/store.js'
import { type ChatClient, newSession, openChat } from '../channels/chat-client.js'
import { startService } from '../channels/service.js'
import { tempFolders } from '../store/temp-folders.js'
import { openDesk } from '../support/chat.js'
import { smallKnowledge } from '../support/small-content.js'
import { startWeb, type WebChild } from './web-child.js'

/** In ms. Nothing here lasts so long: a whole question ends every burst. */
const burstWait = 60_000
const before = 'is there a deadline for applying?'
const fragments = ['hi', 'one thing about my invoice', 'it is the one of March']
const question = 'who pays for the postage?'

const idOf = (text: string) => text.replace(/\W/g, '-')

const write = (chat: ChatClient, texts: readonly string[]) => {
  for (const text of texts) chat.send({ type: 'message', id: idOf(text), text })
}

/** What stands in the transcript, in order: the customer's words, and once for each reply what it is to. */
const shortly = (lines: readonly ShownLine[]) => [
  ...new Set(lines.map(line => (line.from === 'customer' ? line.text : `reply to ${line.message}`))),
]

async function transcriptOf(chat: ChatClient): Promise<readonly string[]> {
  chat.send({ type: 'read', after: 0 })
  return shortly(await chat.lines())
}

describe('a web chat that is killed in the middle of a burst', () => {
  const newFolder = tempFolders()
  const chats: ChatClient[] = []
  let child: WebChild
  let store: Store | null = null
  let service: HttpService | null = null

  afterEach(async () => {
    await Promise.all(chats.splice(0).map(chat => chat.close()))
    await child.kill()
    await service?.stop()
    await store?.stop()
  })

  const open = async (address: string, token: string) => {
    const chat = await openChat(address, token)
    chats.push(chat)
    return chat
  }

  /** What comes after the kill: nothing is left of the process but its folder. */
  const startAgain = async (kept: Store) => {
    store = kept
    service = await startService({ desk: openDesk(smallKnowledge, { store }), burstWait })
    return service.address
  }

  it('loses nothing that it acknowledged, and replies once to all of the burst when the page sends it again', async () => {
    const folder = await newFolder()
    child = await startWeb('keep', folder, burstWait)
    const token = await newSession(child.address)
    const first = await open(child.address, token)
    write(first, [before])
    const acknowledged = shortly(await first.lines())
    write(first, fragments)
    expect(await transcriptOf(first), 'while the burst waits').to.deep.equal(acknowledged)
    await child.kill()

    const again = await open(await startAgain(await openLowdbStore({ folder })), token)
    expect(await transcriptOf(again)).to.deep.equal(acknowledged)
    write(again, [...fragments, question])
    await again.lines()

    expect(await transcriptOf(again)).to.deep.equal([...acknowledged, ...fragments, question, `reply to ${idOf(question)}`])
  })

  it('(that keeps nothing is seen to lose what it acknowledged, and one that waits for nothing to reply to each)', async () => {
    child = await startWeb('forget', '', 0)
    const token = await newSession(child.address)
    const first = await open(child.address, token)
    for (const text of fragments) {
      write(first, [text])
      await first.lines()
    }
    const acknowledged = await transcriptOf(first)
    await child.kill()

    expect(acknowledged.filter(line => line.startsWith('reply'))).to.have.lengthOf(3)
    expect(await transcriptOf(await open(await startAgain(createMemoryStore()), token))).to.deep.equal([])
  })
})
