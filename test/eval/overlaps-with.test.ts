import { join } from 'node:path'
import { expect } from 'chai'
import { projectRoot } from '../../src/config.js'
import { type Contents, loadContent } from '../../src/content/load.js'
import { usualHours } from '../../src/tickets/support-hours.js'
import { smallContent } from '../support/small-content.js'
import { overlapsWith } from './overlaps-with.js'
import { type Messages, readMessages } from './read-messages.js'

describe("the project's own messages", () => {
  let contents: Contents
  let messages: Messages

  before(async () => {
    contents = await loadContent({ root: projectRoot })
    messages = readMessages(join(projectRoot, 'test', 'eval'))
  })

  it('are apart from the corpus: no phrasing is one of them, or nearly one', () => {
    const pairs = overlapsWith(contents, messages).map(({ at, id, overlap }) => `${at} ~ ${id}: ${overlap.toFixed(2)}`)

    expect(pairs, 'reword the message or the phrasing').to.deep.equal([])
  })

  it('would be seen to be in it', () => {
    const [phrasing] = contents.zh?.phrasings.filter(({ meaning }) => meaning.kind === 'entry') ?? []
    const copied = [{ id: 'copied', at: 'zh.jsonl:1', text: phrasing?.text ?? '', expect: [] }]

    const pairs = overlapsWith(contents, { ...messages, zh: copied })

    expect(pairs).to.deep.include({ at: phrasing?.at, id: 'copied', overlap: 1 })
  })
})

describe('overlapsWith', () => {
  const contents = { en: smallContent, zh: null, hours: usualHours, reviews: [] }
  const dialogue = (text: string) => [
    { id: 'd', at: 'dialogues.jsonl:1', title: '', turns: [{ user: text }], expect: { filed: false, fields: {}, answered: [] } },
  ]
  const none: Messages = { faq: [], zh: [], multi: [], oos: [], extract: [], dialogues: [], 'read-back': [] }
  const found = (messages: Partial<Messages>) => overlapsWith(contents, { ...none, ...messages }).map(({ id }) => id)

  it('compares messages with everything, small talk and commands too', () => {
    const oos = ['hello', 'yes please', 'what about whales'].map(text => ({ id: text, text, at: '', kind: 'chitchat' }))

    expect(found({ oos })).to.include.members(['hello', 'yes please']).and.to.not.include('what about whales')
  })

  it('compares turns of a dialogue with what customers come for', () =>
    expect(found({ dialogues: dialogue('I lost my invoice!') })).to.deep.equal(['d']))

  for (const text of ['yes please', 'hello'])
    it(`lets a dialogue say "${text}"`, () => expect(found({ dialogues: dialogue(text) })).to.deep.equal([]))
})
