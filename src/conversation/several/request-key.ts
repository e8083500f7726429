const place = /#(\d+)$/

/**
 * The key of the request behind the one with this key, for one more of several invoices. It counts up, whatever is added to those that
 * wait or left out of them: a key that comes again would be taken for one that is filed.
 */
export function keyOfNext(key: string): string {
  return `${keyWithout(key)}#${placeOf(key) + 1}`
}

/** The place of the request with this key among those of its series: 0 for the first. */
export function placeOf(key: string): number {
  return Number(place.exec(key)?.[1] ?? 0)
}

/** The key of the first of them, which names the message. */
export function keyWithout(key: string): string {
  return key.replace(place, '')
}
