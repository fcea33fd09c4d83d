import { existsSync } from 'node:fs'

const PLAATSEN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of this machine; null when it has none: then the journeys are skipped, and say so. */
export const CHROMIUM: string | null = process.env.CHROMIUM ?? PLAATSEN.find((plaats) => existsSync(plaats)) ?? null

/** Word behind the title of journeys that could not be made. */
export const overgeslagen = CHROMIUM === null ? ' OVERGESLAGEN: geen Chromium (apt-get install chromium)' : ''
