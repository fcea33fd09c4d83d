import { LIMIETEN } from '@zorgketen/messages'
import type { Grensfout } from '@zorgketen/usecases'

/** Largest message that is read as it streams by (check, replay of the gate), in bytes: 8 GiB. */
export const MAX_STROOM: number = LIMIETEN.totaal

/** Largest file that is held in memory whole (everything else), in bytes; a text of the engine holds no more than 512 MiB. */
export const MAX_HEEL = 500 * 1024 * 1024

/** Longest line of NDJSON, in bytes: one registration or prestatie is less than a kilobyte. */
export const MAX_REGEL = 1024 * 1024

const DOE = {
  nl: 'Verdeel de inhoud over meer bestanden, bijvoorbeeld per maand of per declarant.',
  en: 'Divide the content over more files, for example by month or by declarant.',
}

const getal = (n: number, taal: 'nl' | 'en'): string => n.toLocaleString(taal)

/** A file that is larger than what is taken on; `bytes` null when it was not counted to its end. */
export const teGroot = (bestand: string, bytes: number | null, max: number): Grensfout => ({
  bestand,
  regel: 0,
  veld: '',
  wat: {
    nl: `Het bestand is te groot${bytes === null ? '' : ` (${getal(bytes, 'nl')} bytes)`}.`,
    en: `The file is too large${bytes === null ? '' : ` (${getal(bytes, 'en')} bytes)`}.`,
  },
  verwacht: { nl: `hoogstens ${getal(max, 'nl')} bytes`, en: `at most ${getal(max, 'en')} bytes` },
  doe: DOE,
})

/** A line that is too long to be one record. */
export const regelTeLang = (bestand: string, regel: number): Grensfout => ({
  bestand,
  regel,
  veld: '',
  wat: { nl: 'De regel is te lang.', en: 'The line is too long.' },
  verwacht: {
    nl: `één JSON-object per regel, hoogstens ${getal(MAX_REGEL, 'nl')} bytes`,
    en: `one JSON object a line, at most ${getal(MAX_REGEL, 'en')} bytes`,
  },
  doe: { nl: 'Zet elk object op een regel van zichzelf.', en: 'Put every object on a line of its own.' },
})
