import { fileURLToPath } from 'node:url'

/** The folder with the files that come with the product. */
export const DATA_MAP = fileURLToPath(new URL('../data', import.meta.url))

/** Message layouts live beside the other data but are read by the message kernel. */
export const LAYOUT_MAP = 'layout'
