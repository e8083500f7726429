import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'

/** What Node keeps open by itself: the standard streams, however they are connected, and its own next steps. */
const ownResources = new Set(['TTYWrap', 'PipeWrap', 'FSReqCallback', 'TickObject', 'Immediate'])

/** What keeps the process running: sockets, servers, children, timers (those that are unref'd don't count). */
export function openResources(): readonly string[] {
  return process.getActiveResourcesInfo().filter(resource => !ownResources.has(resource))
}

/** How names of temporary folders begin: with the process that makes them, so that runs beside each other can tell theirs apart. */
export const temporaryPrefix = `counterfoil-${process.pid}-`

/** What this process has in the system's temporary folder. */
export async function temporaryNames(): Promise<readonly string[]> {
  return (await readdir(tmpdir())).filter(name => name.startsWith(temporaryPrefix))
}
