import { expect } from 'chai'
import { projectRoot } from '../../src/config.js'
import { loadContent } from '../../src/content/load.js'
import type { Content } from '../../src/understanding/knowledge.js'

/** What the read-back promises is what the policy says, kind by kind and word for word. */
describe('what a form says the customer gets', () => {
  let contents: readonly Content[]

  before(async () => {
    const { en, zh } = await loadContent({ root: projectRoot })
    contents = zh ? [en, zh] : [en]
  })

  it('stands in its FAQ entry in the line of the same kind of invoice, in both languages', () => {
    const promises = contents.flatMap(promisesOf)

    expect(promises).to.have.length(4)
    expect(promises.filter(({ name, gets, policy }) => !isIn(policy, name, gets)).map(({ gets }) => gets)).to.deep.equal([])
  })

  it('would be missed under the other kind', () => {
    const [ordinary, special] = promisesOf(contents[0] as Content)

    expect(ordinary && special && isIn(ordinary.policy, ordinary.name, special.gets)).to.equal(false)
  })
})

function promisesOf({ intents, entries }: Content) {
  return [...intents.values()].flatMap(intent => {
    if (intent.kind !== 'form') return []
    const policy = entries.get(intent.entry ?? '')?.answer ?? ''
    const kinds = intent.form.fields.flatMap(({ check }) => (check.kind === 'one-of' ? Object.values(check.about ?? {}) : []))
    return kinds.map(kind => ({ ...kind, policy }))
  })
}

function isIn(policy: string, name: string, gets: string): boolean {
  return policy.split('\n').some(line => line.includes(`**${name}**`) && line.includes(gets))
}
