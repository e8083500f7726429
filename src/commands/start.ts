import { once } from 'node:events'
import type { Config } from '../config.js'
import { createLog } from '../log.js'
import { placeName } from '../store/open-store.js'
import { beginEncoder } from '../understanding/encoder/begin-encoder.js'
import { commandOf, type Surroundings, way } from './command.js'

/** A stop that takes longer has met something that nobody thought of. What was acknowledged is kept all the same. In ms. */
const stopPatience = 9_500

/** `start`: the service, until a signal ends it, within 10 seconds and with 0. A second signal ends it at once, with 1. */
export const start = commandOf('start', [way({ name: 'start' }, 'runs the service: the web chat and the tickets API', async () => serve)])

async function serve(_given: unknown, { tell, config }: Surroundings): Promise<number> {
  const settings = config()
  const encoder = beginEncoder()
  // Loaded meanwhile: what the service is made of takes as long as the sentence model does.
  const { startService } = await import('../main.js')
  const log = createLog(settings.logLevel)
  const service = await startService(settings, log, tell, encoder.start).finally(encoder.stop)
  // Listened for as soon as anybody is served: a Slack that is silent may be waited for, and whoever waits for the line may stop it at once.
  const signal = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  await Promise.race([service.connected, signal])
  for (const line of welcome(service.address, settings)) tell(line)
  await signal
  tell('Stopping …')
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1))
  setTimeout(() => {
    tell('Something did not end within 10 seconds. What was acknowledged is kept.')
    process.exit(1)
  }, stopPatience)
  await service.stop()
  // What still waits on stdin must not hold the process.
  process.exit(0)
}

/** What is on, what is off, and which setting turns it on. */
function welcome(address: string, config: Config): readonly string[] {
  const { apiKeys, authorsKeys, slack } = config
  return [
    `Counterfoil is ready: ${address}`,
    `  web chat     on   ${address}`,
    `  tickets API  ${apiKeys.length > 0 ? `on   POST ${address}/api/tickets` : 'off  set COUNTERFOIL_API_KEYS to turn it on'}`,
    `  authors      ${authorsKeys.length > 0 ? `on   ${address}/authors/` : 'off  set AUTHORS_KEYS to turn their page on'}`,
    `  Slack        ${slack ? `on   ${slack.appToken ? 'Socket Mode' : `requests to ${address}/slack/events`}` : 'off  set SLACK_BOT_TOKEN and its companions to turn it on'}`,
    `  store        ${placeName(config)}`,
  ]
}
