import { expect } from 'chai'
import { readGroup, readGroups } from './read-scripts.js'
import { play } from './script.js'

/** The conversations that product people read in docs/conversations.md, each run through the real desk. */
describe('the conversations of test/conversation/scripts', () => {
  for (const { group, conversations } of readGroups()) {
    describe(group, () => play(conversations.map(({ name, ...script }) => ({ title: name, ...script }))))
  }
})

describe('a file of conversations', () => {
  const text = 'group: give\nabout: It takes what is given.\nconversations:\n  - name: one\n    turns:\n      - says: hello\n'
  for (const [what, file, changed, says] of [
    ['a key nobody knows', 'give.yaml', text.replace('says:', 'say:'), /give\.yaml: .*says/s],
    ['a pause without a unit', 'give.yaml', `${text}        after: 11\n`, /give\.yaml: .*after/s],
    ['a group of another name than the file', 'cancel.yaml', text, /cancel\.yaml: the group is called "give"/],
    [
      'a name that comes twice',
      'give.yaml',
      `${text}  - name: one\n    turns:\n      - says: hello\n`,
      /two conversations are called "one"/,
    ],
  ] as const) {
    it(`is refused with ${what}`, () => expect(() => readGroup(file, changed)).to.throw(says))
  }

  it('is read where it is as it should be', () => expect(readGroup('give.yaml', text).conversations).to.have.length(1))
})
