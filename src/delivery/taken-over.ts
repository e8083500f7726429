/** The claim on a conversation has run out, and somebody else may be at it. */
export class TakenOver extends Error {
  override readonly name = 'TakenOver'
}
