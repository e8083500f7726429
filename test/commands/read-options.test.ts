import { expect } from 'chai'
import { readOptions, type Spec, usageOf } from '../../src/commands/read-options.js'

const specs: Readonly<Record<string, Spec>> = {
  start: { name: 'start' },
  try: { name: 'faq try', words: '"…"', options: { json: '' } },
  gaps: { name: 'faq gaps', options: { days: 'N', draft: 'N', to: 'ID', ask: '' } },
  check: { name: 'faq check', options: { json: '', sarif: '', github: '' }, either: ['json', 'sarif', 'github'] },
  rollback: { name: 'faq rollback', words: 'ID REVISION', options: { reason: '"…"', author: 'NAME' } },
  show: { name: 'tickets show', words: 'REFERENCE', options: { json: '' } },
  import: { name: 'tickets import', options: { check: '' }, piped: '< FILE' },
  resend: { name: 'deliveries resend', words: '[ID …]', options: { all: '' } },
}

describe('the words behind a command', () => {
  const read = (line: string) => {
    const [command = '', ...words] = line.split(' ')
    return readOptions(words, specs[command] ?? { name: '' })
  }

  for (const [line, given] of [
    ['start', { said: [] }],
    ['try who pays - and when', { json: false, said: ['who', 'pays', '-', 'and', 'when'] }],
    ['gaps --days 7 --draft=1 --to postage --ask', { days: 7, draft: 1, to: 'postage', ask: true, said: [] }],
    ['check --sarif', { json: false, sarif: true, github: false, said: [] }],
    ['rollback postage HEAD~1 --author Ada', { author: 'Ada', said: ['postage', 'HEAD~1'] }],
    ['rollback postage HEAD --reason --because', { reason: '--because', said: ['postage', 'HEAD'] }],
    ['show A --json', { json: true, said: ['A'] }],
    ['resend a b c', { all: false, said: ['a', 'b', 'c'] }],
    ['resend --all', { all: true, said: [] }],
  ] as const)
    it(`are read in "${line}"`, () => expect(read(line)).to.deep.equal({ kind: 'read', given }))

  it('are words where a message begins like an option', () => {
    const { said } = { said: ['--what does this mean?'] }

    expect(readOptions(said, specs.try ?? { name: '' })).to.deep.equal({ kind: 'read', given: { json: false, said } })
  })

  for (const [line, say] of [
    ['start now', '"start" does not take "now".'],
    ['try --bogus who', '"faq try" does not take "--bogus".'],
    ['try -h', '"faq try" does not take "-h".'],
    ['check --json=yes', '"faq check" does not take "--json=yes".'],
    ['gaps --days 7 8', '"faq gaps" does not take "8".'],
    ['gaps --days soon', '--days takes a whole number from 1 on.'],
    ['gaps --days', '--days takes a whole number from 1 on.'],
    ['gaps --draft 0', '--draft takes a whole number from 1 on.'],
    ['gaps --to', '--to takes ID.'],
    ['gaps --__proto__ x', '"faq gaps" does not take "--__proto__".'],
    ['rollback a b c', '"faq rollback" does not take "c".'],
    ['show --josn A', '"tickets show" does not take "--josn".'],
    ['resend a --al', '"deliveries resend" does not take "--al".'],
    ['check --json --sarif', null],
    ['rollback postage', null],
    ['show', null],
    ['try', null],
  ] as const)
    it(`are refused in "${line}"`, () => expect(read(line)).to.deep.equal({ kind: 'misuse', say }))

  for (const [name, usage] of [
    ['start', 'start'],
    ['try', 'faq try "…" [--json]'],
    ['check', 'faq check [--json | --sarif | --github]'],
    ['rollback', 'faq rollback ID REVISION [--reason "…"] [--author NAME]'],
    ['import', 'tickets import [--check] < FILE'],
    ['resend', 'deliveries resend [ID …] [--all]'],
  ] as const)
    it(`have the usage "${usage}"`, () => expect(usageOf(specs[name] ?? { name: '' })).to.equal(usage))
})
