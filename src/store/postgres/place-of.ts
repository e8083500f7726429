/** Host, port and name, for people: never the password. */
export function placeOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url)
    return `PostgreSQL at ${hostname || 'localhost'}:${port || '5432'}${pathname}`
  } catch {
    return 'PostgreSQL'
  }
}
