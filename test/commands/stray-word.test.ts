import { expect } from 'chai'
import { strayWord } from '../../src/commands/stray-word.js'

const ways = [
  'start',
  'classify [--jsonl]',
  'faq try "…" [--json]',
  'faq gaps [--days N] [--draft N [--to ID]] [--ask]',
  'faq check [--json | --sarif]',
  'faq rollback ID REVISION [--reason "…"] [--author NAME]',
  'tickets show REFERENCE [--json]',
  'tickets export > FILE',
  'tickets import [--check] < FILE',
  'deliveries resend ID … | --all',
]

describe('a word that a command does not take', () => {
  for (const [line, stray] of [
    ['start --help', '--help'],
    ['start now', 'now'],
    ['classify q.txt', 'q.txt'],
    ['classify --jsnol', '--jsnol'],
    ['faq try --bogus who', '--bogus'],
    ['faq try -h', '-h'],
    ['faq check --json=yes', '--json=yes'],
    ['faq gaps --days 7 8', '8'],
    ['faq rollback a b c', 'c'],
    ['tickets show A B', 'B'],
    ['tickets show --josn A', '--josn'],
    ['tickets export FILE', 'FILE'],
    ['tickets import --chekc', '--chekc'],
    ['deliveries resend a b --al', '--al'],
  ] as const)
    it(`is found in "${line}"`, () => expect(strayWord(line.split(' '), ways)).to.equal(stray))

  for (const line of [
    'start',
    'classify --jsonl',
    'faq try who pays - and when',
    'faq gaps --days 7 --draft 1 --to postage --ask',
    'faq gaps --days=7',
    'faq check --sarif',
    'faq rollback postage HEAD~1 --reason why --author Ada',
    'tickets show A --json',
    'tickets import --check',
    'deliveries resend a b c',
    'deliveries resend --all',
    'tickets',
    'tickets nothing --of the kind',
  ])
    it(`is not in "${line}"`, () => expect(strayWord(line.split(' '), ways)).to.equal(null))

  it('is none where a message or a reason begins like an option', () => {
    expect(strayWord(['faq', 'try', '--what does this mean?'], ways)).to.equal(null)
    expect(strayWord(['faq', 'rollback', 'postage', 'HEAD', '--reason', '--because'], ways)).to.equal(null)
  })
})
