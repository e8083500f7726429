/** Slack gives three seconds and shows whoever clicked a warning after them. In ms. */
const latest = 2_500

/** Acknowledges once the work is done, so that nothing is said to be done that is not; but in time, where the work takes longer. */
export async function ackInTime(ack: () => Promise<void>, work: Promise<void>): Promise<void> {
  let isAcked = false
  const once = async () => {
    if (isAcked) return
    isAcked = true
    await ack()
  }
  const timer = setTimeout(() => void once().catch(() => {}), latest)
  try {
    await work
    await once()
  } finally {
    clearTimeout(timer)
  }
}
