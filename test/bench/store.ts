import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import type { Conversation } from '../../src/conversation/conversation.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { sampleConversation } from '../store/samples.js'
import { temporaryPrefix } from '../support/leaks.js'

const seconds = 2
const conversations = 1_000
/** About what a conversation of ten messages and a ticket takes. */
const text = 'x'.repeat(4_000)

/**
 * Saves a second of the lowdb store, durable, beside lowdb as it comes, which writes one file with every conversation in it and
 * never syncs. About 10 seconds: `npm run bench -- store [FOLDER]`. Where the disk is slow to sync, UV_THREADPOOL_SIZE (4) is how many
 * saves can wait for it at once.
 */
export async function benchStore(words: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(words[0] ?? tmpdir(), `${temporaryPrefix}bench-`))
  try {
    const { rows, startMs } = await ours(join(folder, 'ours'))
    const stock = await stockLowdb(join(folder, 'stock.json'))
    console.log('| store | writers | durable | saves/s | against stock lowdb |\n| --- | ---: | --- | ---: | ---: |')
    for (const { writers, rate } of rows)
      console.log(`| counterfoil | ${writers} | yes | ${rate.toFixed(0)} | ${(rate / stock).toFixed(1)} x |`)
    console.log(`| lowdb JSONFile, one file | 1 | no | ${stock.toFixed(0)} | 1.0 x |`)
    console.log(`\n${conversations} conversations of ${text.length} characters; opened again in ${startMs.toFixed(0)} ms.`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function ours(at: string) {
  const store = await openLowdbStore({ folder: at })
  const stored = await Promise.all(ids().map(id => store.save(sampleConversation(id, [], text))))
  const rows = []
  for (const writers of [1, 32]) {
    const turns = Array<number>(writers).fill(0)
    // Each writer goes round conversations of its own: two on the same one would only wait for each other.
    const each = Math.floor(conversations / writers)
    const saveNext = async (writer: number) => {
      const turn = turns[writer] ?? 0
      turns[writer] = turn + 1
      const n = writer * each + (turn % each)
      stored[n] = await store.save(stored[n] ?? sampleConversation(`visitor ${n}`))
    }
    rows.push({ writers, rate: await rate(writers, saveNext) })
  }
  await store.stop()
  const before = performance.now()
  const again = await openLowdbStore({ folder: at })
  const startMs = performance.now() - before
  await again.stop()
  return { rows, startMs }
}

async function stockLowdb(at: string): Promise<number> {
  const all = new Low<Record<string, Conversation>>(new JSONFile(at), {})
  for (const id of ids()) all.data[id] = sampleConversation(id, [], text)
  let turn = 0
  return rate(1, () => {
    const id = `visitor ${turn++ % conversations}`
    return all.update(data => {
      data[id] = { ...(data[id] ?? sampleConversation(id)), version: turn }
    })
  })
}

/** Pieces of work a second that so many writers get done, after a warm-up of a quarter of the time. */
async function rate(writers: number, work: (writer: number) => Promise<void>): Promise<number> {
  const start = performance.now() + seconds * 250
  let done = 0
  const write = async (writer: number) => {
    while (performance.now() < start + seconds * 1_000) {
      await work(writer)
      if (performance.now() >= start) done++
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, n) => write(n)))
  return done / ((performance.now() - start) / 1_000)
}

function ids(): readonly string[] {
  return Array.from({ length: conversations }, (_, n) => `visitor ${n}`)
}
