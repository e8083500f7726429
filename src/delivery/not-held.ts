/** The claim on a conversation is not, or not surely, this instance's any more: somebody else may be at it. Its message says why. */
export class NotHeld extends Error {
  override readonly name = 'NotHeld'
}
