import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'

/** What Node keeps open by itself: the standard streams, however they are connected, and its own next steps. */
const ownResources = new Set(['TTYWrap', 'PipeWrap', 'FSReqCallback', 'TickObject', 'Immediate'])

/** What keeps the process running: sockets, servers, children, timers (those that are unref'd don't count). */
export function openResources(): readonly string[] {
  return process.getActiveResourcesInfo().filter(resource => !ownResources.has(resource))
}

/** How names of temporary folders begin: with the process that made them, so that runs beside each other can tell theirs apart. */
export const temporaryPrefix = `counterfoil-${process.pid}-`

/** Our names in the system's temporary folder, without those of other runs and the browser that stays unpacked for the next one. */
export async function temporaryNames(): Promise<readonly string[]> {
  const names = await readdir(tmpdir())
  return names.filter(name => {
    if (!name.startsWith('counterfoil-') || /^counterfoil-chromium-[\d.]+$/.test(name)) return false
    return name.startsWith(temporaryPrefix) || !/^counterfoil-\d+-/.test(name)
  })
}
