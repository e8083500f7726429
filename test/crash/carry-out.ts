import type { Desk } from '../../src/desk.js'
import type { DeskRequest } from './desk-child.js'

/** What a desk answers to a request, as it can be written down. `changed` makes other ids of all, so that nothing is known again. */
export async function carryOut(request: DeskRequest, { receive, file, act }: Desk, changed = ''): Promise<unknown> {
  switch (request.do) {
    case 'say':
      return (await receive({ ...request.message, id: `${request.message.id}${changed}` })).map(({ reply }) => reply)
    case 'file': {
      const { ticket } = await file({ ...request.request, key: `${request.request.key}${changed}` })
      return { reference: ticket.reference }
    }
    case 'act':
      return (await act(request.order)).kind
  }
}
