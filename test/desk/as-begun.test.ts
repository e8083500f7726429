import { expect } from 'chai'
import { createLive } from '../../src/delivery/live.js'
import { createDesk } from '../../src/desk.js'
import type { Form } from '../../src/forms/form.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import type { Intent, Languages } from '../../src/understanding/knowledge.js'
import { tempFolders } from '../store/temp-folders.js'
import { smallKnowledge } from '../support/small-content.js'
import { counting, message } from './desks.js'

type FormIntent = Extract<Intent, { kind: 'form' }>

const answers: Readonly<Record<string, string>> = { account: 'maple-ops', title: 'Maple Garden Ltd.', invoice_number: '04418827' }

describe('a form that is open while its authors change it', () => {
  const newFolder = tempFolders()

  /** A customer in the middle of the form, the files changed as `change` says, and the service started again if `restarts`. */
  async function changedMeanwhile(change: (languages: Languages) => Languages, restarts = false) {
    const folder = await newFolder()
    let languages: Languages = { en: smallKnowledge, zh: null }
    let store = await openLowdbStore({ folder })
    const now = () => new Date('2025-03-01T09:00:00Z')
    const newDesk = () => createDesk({ store, knowledge: () => languages, live: createLive(), now, random: counting() })
    let desk = newDesk()
    let number = 0
    const says = async (text: string) => {
      const lines = await desk.receive(message(`m${++number}`, text))
      return lines.map(({ reply }) => ('text' in reply ? reply.text : '')).join('\n')
    }
    const saved = async () => store.load('c')
    const asked = async () => (await saved())?.form?.asked ?? null
    const begun = async () => {
      await says('I lost my invoice')
      await says(answers.account ?? '')
      languages = change(languages)
      if (!restarts) return
      await store.stop()
      store = await openLowdbStore({ folder })
      desk = newDesk()
    }
    return { says, saved, asked, begun, stop: () => store.stop() }
  }

  for (const [what, change] of [
    ['a field is taken away', inForm(fields => fields.filter(({ name }) => name !== 'title'))],
    [
      'the field that is asked for is renamed',
      inForm(fields => fields.map(field => (field.name === 'title' ? { ...field, name: 'heading' } : field))),
    ],
    ['a field is added', inForm(fields => fields.flatMap(field => [{ ...field, name: `more_${field.name}`, required: true }, field]))],
    ['a check is tightened', inForm(fields => fields.map(field => ({ ...field, check: { kind: 'text', min: 60, max: 64 } })))],
    ['nothing is read back any more', withIntent(intent => ({ ...intent, form: { ...intent.form, confirm: false } }))],
    ['it becomes another kind of intent', withIntent(({ id, name }) => ({ kind: 'status', id, name }))],
    ['it is deleted', withIntent(() => null)],
  ] satisfies [string, (languages: Languages) => Languages][]) {
    for (const restarts of [false, true]) {
      it(`goes on as it was begun, and is filed, where ${what}${restarts ? ', over a restart' : ''}`, async () => {
        const { says, saved, asked, begun, stop } = await changedMeanwhile(change, restarts)
        await begun()

        for (let left = 5; left > 0 && (await asked()) !== null; left--) await says(answers[(await asked()) ?? ''] ?? 'nothing')
        const readBack = await says('yes')

        const conversation = await saved()
        expect(
          conversation?.tickets.map(({ intent, fields }) => ({ intent, fields })),
          readBack,
        ).to.deep.equal([{ intent: 'copy', fields: answers }])
        expect(conversation?.tickets[0]?.missing).to.deep.equal([])
        expect(conversation?.definitions).to.deep.equal([])
        await stop()
      })
    }
  }

  it('asks whoever begins later for what is asked now', async () => {
    const { says, asked, begun, stop } = await changedMeanwhile(inForm(fields => fields.filter(({ name }) => name === 'title')))
    await begun()
    for (const name of ['title', 'invoice_number']) await says(answers[name] ?? '')
    await says('yes')

    await says('I lost my invoice')

    expect(await asked()).to.equal('title')
    await stop()
  })

  it('brings back what was cancelled, though it is deleted', async () => {
    const { says, asked, begun, stop } = await changedMeanwhile(withIntent(() => null))
    await begun()
    await says('cancel')

    await says('undo')

    expect(await asked()).to.equal('title')
    await stop()
  })

  it('is not begun any more where it was only offered and is deleted, and the customer hears something', async () => {
    let languages: Languages = withIntent(intent => ({ ...intent, entry: 'postage' }))({ en: smallKnowledge, zh: null })
    const store = await openLowdbStore({ folder: await newFolder() })
    const desk = createDesk({ store, knowledge: () => languages, live: createLive(), now: () => new Date(0), random: counting() })
    await desk.receive(message('m1', 'is postage included'))
    expect((await store.load('c'))?.offer?.kind).to.equal('form')

    languages = withIntent(() => null)(languages)
    const lines = await desk.receive(message('m2', 'yes please'))

    expect((await store.load('c'))?.form?.intent).not.to.equal('copy')
    expect(lines).not.to.have.length(0)
    await store.stop()
  })

  it('reaches a person as it was filled in, where the whole form is sent off and is deleted', async () => {
    const languages = withIntent(() => null)({ en: smallKnowledge, zh: null })
    const store = await openLowdbStore({ folder: await newFolder() })
    const desk = createDesk({ store, knowledge: () => languages, live: createLive(), now: () => new Date(0), random: counting() })

    await desk.receive(message('m1', 'A copy of a lost invoice', { form: { intent: 'copy', values: answers } }))

    const [ticket] = (await store.load('c'))?.tickets ?? []
    expect(ticket?.intent).to.equal('agent')
    for (const value of Object.values(answers)) expect(ticket?.words).to.contain(value)
    await store.stop()
  })
})

function withIntent(change: (intent: FormIntent) => Intent | null): (languages: Languages) => Languages {
  return ({ en, zh }) => {
    const intent = en.intents.get('copy')
    if (intent?.kind !== 'form') throw new Error('the small content has no form')
    const intents = new Map(en.intents)
    const changed = change(intent)
    if (changed) intents.set('copy', changed)
    else intents.delete('copy')
    return { en: { ...en, intents }, zh }
  }
}

function inForm(change: (fields: Form['fields']) => Form['fields']): (languages: Languages) => Languages {
  return withIntent(intent => ({ ...intent, form: { ...intent.form, fields: change(intent.form.fields) } }))
}
