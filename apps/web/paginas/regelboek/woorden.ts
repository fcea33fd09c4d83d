import type { Tekst } from '@zorgketen/values'

/** Which part of a message a return code is about. */
export const NIVEAUS: Readonly<Record<string, Tekst>> = {
  bericht: { nl: 'Het bericht', en: 'The message' },
  verzekerde: { nl: 'De verzekerde', en: 'The insured' },
  prestatie: { nl: 'De prestatie', en: 'The service' },
  record: { nl: 'Elk onderdeel', en: 'Any part' },
  retour: { nl: 'Het retourbericht', en: 'The return' },
}

/** How a rule looks: at one record, over a message, back into history, or at a term. */
export const VORMEN: Readonly<Record<string, Tekst>> = {
  element: { nl: 'Eén gegeven of regel', en: 'One record' },
  groep: { nl: 'Over het hele bericht', en: 'Over the whole message' },
  venster: { nl: 'Ook over eerdere berichten', en: 'Over earlier messages too' },
  termijn: { nl: 'Een termijn', en: 'A term' },
}

/** How sure it is that the rule stands like this. */
export const ZEKERHEDEN: Readonly<Record<string, Tekst>> = {
  zeker: { nl: 'Zeker: de bron zegt het', en: 'Certain: the source says so' },
  waarschijnlijk: { nl: 'Waarschijnlijk: volgt uit de bron', en: 'Likely: follows from the source' },
  onbekend: { nl: 'Onbekend', en: 'Unknown' },
}

/** Who answers with a code. */
export const GEVERS: Readonly<Record<string, Tekst>> = {
  poort: { nl: 'De poort', en: 'The gate' },
  dji: { nl: 'DJI', en: 'DJI' },
  verzekeraar: { nl: 'Zorgverzekeraars', en: 'Health insurers' },
}

const DAG = String.raw`\d{4}-\d{2}-\d{2}`
const DAGEN = new RegExp(`^(${DAG})? ?–(?: (${DAG}))?$`)

/** A range of days as the book writes it (`2022-01-01 –`); null for a text of another shape. Ends included. */
export function leesGeldig(geldig: string): { readonly van: string | null; readonly tot: string | null } | null {
  if (geldig === 'altijd') return { van: null, tot: null }
  const [gevonden, van = null, tot = null] = DAGEN.exec(geldig) ?? [null]
  return gevonden === null ? null : { van, tot }
}

/** A range of message versions (`1.0 –`, `1.0 – 1.0`); null for a text of another shape. */
export function leesVersies(versies: string): { readonly van: string; readonly tot: string | null } | null {
  const [, van, tot = null] = /^(\d+\.\d+) –(?: (\d+\.\d+))?$/.exec(versies) ?? []
  return van === undefined ? null : { van, tot }
}
