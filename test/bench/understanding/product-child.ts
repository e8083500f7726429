import { beginEncoder } from '../../../src/understanding/encoder/begin-encoder.js'
import type { ProductOrder } from './product.js'

// A process that opens the real content as the service does, and is measured by product.ts. As in the service, the sentence model is begun first,
// and all else is loaded meanwhile.

process.once('message', async (order: ProductOrder) => {
  if (order.kind === 'edit') process.send?.(await (await import('./product-edit.js')).edit(order))
  else {
    const encoder = beginEncoder()
    process.send?.(await (await import('./product-decide.js')).decide(order, encoder.start))
  }
})
