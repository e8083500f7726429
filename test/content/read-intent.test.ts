import { expect } from 'chai'
import type { Problem } from '../../src/content/problem.js'
import { readIntent } from '../../src/content/read-intent.js'
import { aliasBomb, healthyFiles } from '../support/content-files.js'

const copy = 'intents/copy.yaml'

describe('reading an intent', () => {
  it('takes a form with its defaults, and what people say with the line it stands on', () => {
    const { intent, phrasings, problems } = read('copy', String(healthyFiles[copy]))

    expect(problems).to.deep.equal([])
    expect(intent).to.deep.include({ kind: 'form', id: 'copy', name: 'a copy', entry: 'lost' })
    expect(intent?.kind === 'form' && intent.form).to.deep.include({ confirm: true })
    expect(intent?.kind === 'form' && intent.form.fields[0]).to.deep.include({ name: 'account', required: true, labels: [] })
    expect(phrasings).to.deep.equal([{ text: 'I lost my invoice', meaning: { kind: 'intent', id: 'copy' }, at: 'intents/copy.yaml:5' }])
  })

  for (const [what, change] of [
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['comments', (text: string) => `# why\n${text}`],
  ] as const) {
    it(`reads the same intent with ${what}`, () => {
      const text = String(healthyFiles[copy])
      expect(read('copy', change(text)).intent).to.deep.equal(read('copy', text).intent)
    })
  }

  it('is not slowed down by an alias bomb', () => {
    const started = performance.now()
    expect(read('hello', aliasBomb).intent).to.equal(undefined)
    expect(performance.now() - started).to.be.below(1_000)
  })
})

function read(id: string, text: string) {
  const problems: Problem[] = []
  return { ...readIntent(id, `intents/${id}.yaml`, text, problems), problems }
}
