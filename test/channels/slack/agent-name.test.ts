import { expect } from 'chai'
import { agentName } from '../../../src/channels/slack/agent-name.js'

describe("an agent's name", () => {
  for (const [shown, kept] of [
    ['Mia', 'Mia'],
    [' Mia ', 'Mia'],
    ['customer', 'customer (agent)'],
    ['Clock ', 'Clock (agent)'],
    ['x'.repeat(100), 'x'.repeat(80)],
  ] as const) {
    it(`"${shown.slice(0, 20)}" is kept so that it names nobody else`, () => expect(agentName(shown)).to.equal(kept))
  }
})
