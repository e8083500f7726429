import { byAgent } from '../../tickets/done-by.js'

/** What an agent is called, as tickets keep it, 80 characters at most. */
export function agentName(shown: string): string {
  return byAgent({ name: shown.trim() }).slice(0, 80)
}
