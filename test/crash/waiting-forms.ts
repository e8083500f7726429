import { Conversation } from '../../src/conversation/conversation.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Store } from '../../src/store/store.js'
import { openDesk } from '../support/chat.js'
import { smallKnowledge } from '../support/small-content.js'
import { said, storyOf, valuesOf } from './forms-story.js'

/** The turn that confirms a form. */
export const lastTurn = storyOf(0).length - 1

/** Thousands at once would wait for a connection longer than the database's client bears. */
const savesAtOnce = 16

/** Saves so many forms that wait for their "yes": one is played, and the others are the same with other values. */
export async function saveWaitingForms(store: Store, forms: number): Promise<void> {
  const memory = createMemoryStore()
  const desk = openDesk(smallKnowledge, { store: memory })
  for (let turn = 0; turn < lastTurn; turn++) {
    const wanted = said(1, turn)
    if (wanted.do === 'say') await desk.receive(wanted.message)
  }
  const model = JSON.stringify({ ...(await memory.load('web:1')), version: 0 })
  const from = valuesOf(1)
  const like = (form: number) => {
    const to = valuesOf(form)
    return model
      .replaceAll(from.account, to.account)
      .replaceAll(from.title, to.title)
      .replaceAll(from.invoice_number, to.invoice_number)
      .replaceAll('"web:1', `"web:${form}`)
      .replaceAll('visitor 1"', `visitor ${form}"`)
  }
  let next = 0
  const save = async () => {
    for (let form = next++; form < forms; form = next++) await store.save(Conversation.parse(JSON.parse(like(form))))
  }
  await Promise.all(Array.from({ length: savesAtOnce }, save))
}
