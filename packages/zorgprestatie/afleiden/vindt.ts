import type { Tarieven } from '../tarieven/tarieven.ts'

/** The part of the reference data that answers for every prestatie other than a consult (ZPM-19). */
export type Vindt = Pick<Tarieven, 'vind'>

/** What is asked of it. */
export type Zoek = Parameters<Vindt['vind']>[0]
