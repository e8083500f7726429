/** The key of the request for one more of several invoices that one message named. */
export function keyOfNext(key: string, number: number): string {
  return `${keyWithout(key)}#${number}`
}

/** The key of the first of them, which names the message. */
export function keyWithout(key: string): string {
  return key.replace(/#\d+$/, '')
}
