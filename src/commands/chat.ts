import { randomUUID } from 'node:crypto'
import { openHub } from '../channels/open-hub.js'
import { talk } from '../channels/terminal.js'
import { openTrialDesk } from '../service/open-trial-desk.js'
import { commandOf, type Surroundings, way } from './command.js'

/** `chat`: talk to the bot in the terminal. For trying things out: tickets filed here are kept in memory and end with the chat. */
export const chat = commandOf('chat', [
  way({ name: 'chat' }, 'talks to the bot in the terminal, for trying it out; nothing is kept', async () => talkHere),
])

async function talkHere(_given: unknown, { lines, print, knowledge: open }: Surroundings): Promise<number> {
  const knowledge = await open()
  const { desk } = openTrialDesk(() => knowledge)
  await talk({ lines, print, hub: openHub(desk), session: randomUUID() })
  return 0
}
