import { writeFile } from 'node:fs/promises'
import { createMemoryStore } from '../../src/store/memory.js'
import { openDesk } from '../support/chat.js'
import { smallKnowledge } from '../support/small-content.js'
import { filed, said, storyOf } from './forms-story.js'
import { recording } from './recorded.js'

/** Plays the story once with a real model and writes down what it heard, so that processes start at once. */
export async function recordStory(file: string): Promise<void> {
  const heard = recording({ en: smallKnowledge, zh: null })
  const desk = openDesk(heard.languages, { store: createMemoryStore() })
  for (const form of [1, 2]) {
    for (const [turn] of storyOf(form).entries()) {
      const wanted = said(form, turn)
      if (wanted.do === 'say') await desk.receive(wanted.message)
    }
    const request = filed(100 + form)
    if (request.do === 'file') await desk.file(request.request)
  }
  await writeFile(file, JSON.stringify(heard.recorded()))
}
