import type { Tekst } from '@zorgketen/values'
import type { Scherm } from './scherm.ts'

type Voortgang = Pick<Scherm, 'voortgang'>

/** Items between two reports: seldom enough to cost nothing, often enough to be seen moving. */
const ELKE = 1000

/** Tells how many of a known number are done: 'registratie 20.000 van 100.000'. To be called with 1, 2, 3 … */
export function teller(scherm: Voortgang, wat: Tekst, totaal: number): (klaar: number) => void {
  return (klaar) => {
    if (klaar % ELKE === 0) zegAantal(scherm, wat, klaar, totaal)
  }
}

export const zegAantal = (scherm: Voortgang, wat: Tekst, klaar: number, totaal: number): void =>
  scherm.voortgang({
    nl: `${wat.nl} ${klaar.toLocaleString('nl')} van ${totaal.toLocaleString('nl')}`,
    en: `${wat.en} ${klaar.toLocaleString('en')} of ${totaal.toLocaleString('en')}`,
  })

const MEGA = 1_000_000
const mb = (bytes: number): string => Math.round(bytes / MEGA).toString()

/** Tells how much of a file has come by: 'bericht.xml: 60 van 137 MB'. Nothing for a file below one megabyte. */
export function deelVan(scherm: Voortgang, wat: Tekst): (bytes: number, totaal: number) => void {
  return (bytes, totaal) => {
    if (totaal < MEGA) return
    scherm.voortgang({
      nl: `${wat.nl}: ${mb(bytes)} van ${mb(totaal)} MB`,
      en: `${wat.en}: ${mb(bytes)} of ${mb(totaal)} MB`,
    })
  }
}
