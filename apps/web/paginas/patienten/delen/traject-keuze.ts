import type { Daad, Nummer } from '../../trajecten/api.ts'

type Keuzenummer = Pick<Nummer, 'nummer' | 'versie' | 'titelTot'>

/** What a person wants to do; `titel` is asked how: care goes on, or treatment stops. */
export type Trajectkeuze =
  | { readonly soort: 'sluiten' | 'heropenen' | 'titel' | 'intrekken'; readonly nummer: Keuzenummer }
  | { readonly soort: 'nummer'; readonly eerste: boolean }

/** What the fields of the dialog hold. */
export type Invoer = {
  readonly dag: string | null
  readonly terugval: 'ja' | 'nee' | null
  readonly overgang: boolean
  readonly door: 'door' | 'stopt' | null
}

/** How the dialog opens: closing is for today, a titel ends as its plaatsing says. */
export function beginVan(keuze: Trajectkeuze, vandaag: string): Invoer {
  const dag = keuze.soort === 'sluiten' ? vandaag : keuze.soort === 'titel' ? keuze.nummer.titelTot : null
  return { dag, terugval: null, overgang: false, door: null }
}

/** The act that the fields say; null while something is not chosen yet. */
export function daadVan(keuze: Trajectkeuze, { dag, terugval, overgang, door }: Invoer): Daad | null {
  if (keuze.soort === 'nummer') {
    const antwoord = terugval === null ? null : terugval === 'ja'
    return { soort: 'nummer', regiebehandelaar: null, terugval: antwoord, overgang: overgang && keuze.eerste }
  }
  const { nummer } = keuze.nummer
  switch (keuze.soort) {
    case 'sluiten':
      return dag === null ? null : { soort: 'sluiten', nummer, dag, omdat: 'behandeling' }
    case 'titel':
      if (door === null || dag === null) return null
      return door === 'door'
        ? { soort: 'titel-vervalt', nummer, dag }
        : { soort: 'sluiten', nummer, dag, omdat: 'titel' }
    case 'heropenen':
      return { soort: 'heropenen', nummer, dag: null }
    case 'intrekken':
      return { soort: 'intrekken', nummer }
  }
}

/** Whether the reason may be left out: closing says itself why. */
export const redenMagLeeg = (daad: Daad | null): boolean =>
  daad === null ||
  daad.soort === 'sluiten' ||
  daad.soort === 'titel-vervalt' ||
  (daad.soort === 'nummer' && daad.terugval === null && !daad.overgang)
