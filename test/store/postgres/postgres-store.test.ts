import { storeContract } from '../contract.js'
import { emptiedStores, reopenStore } from './stores.js'

storeContract('The PostgreSQL store', { open: emptiedStores(), reopen: reopenStore })
