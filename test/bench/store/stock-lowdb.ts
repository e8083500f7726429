import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import type { Conversation } from '../../../src/conversation/conversation.js'
import { filledConversation } from '../../store/fill-folder.js'
import type { Keeper } from './keeper.js'

const fileIn = (place: string): string => join(place, 'db.json')

/** lowdb as its README shows it: one file with everything, written whole at every save, never synced. */
export const stockLowdb: Keeper = {
  name: 'lowdb JSONFile, one file',
  isDurable: false,
  async fill(place, count) {
    await mkdir(place, { recursive: true })
    function* text() {
      yield '{'
      for (let n = 0; n < count; n++) yield `${n > 0 ? ',' : ''}"visitor ${n}":${JSON.stringify(filledConversation(n))}`
      yield '}'
    }
    await pipeline(Readable.from(text()), createWriteStream(fileIn(place)))
  },
  async open(place) {
    const all = new Low<Record<string, Conversation>>(new JSONFile(fileIn(place)), {})
    await all.read()
    return {
      turn: n =>
        all.update(data => {
          const stored = data[`visitor ${n}`]
          if (!stored) throw new Error(`visitor ${n} is not there`)
          data[`visitor ${n}`] = { ...stored, version: stored.version + 1 }
        }),
      async stop() {},
    }
  },
}
