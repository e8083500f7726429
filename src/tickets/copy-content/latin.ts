/** Bytes as letters, one for one, so that places in the text are places in the file. */
export function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
