/**
 * For a process that is begun to be killed: ends it with whoever began it, whose death closes its stdin. Otherwise a check that was killed
 * itself would leave behind what holds a folder, a port or a database. Called before anything comes in on stdin.
 */
export function endWithParent(): void {
  process.stdin.resume().once('end', () => process.exit(0))
}
