import { createMemoryStore } from '../../src/store/memory.js'
import { storeContract } from './contract.js'

storeContract('The memory store', { open: async () => createMemoryStore() })
