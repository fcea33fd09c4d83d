import type { gds801 } from '@zorgketen/gds801'

/** One line in this many gets a breach. */
const EEN_OP = 100

type Edit = (regel: gds801.DebetPrestatie) => void

/** An edit per rule of the subset, in its order; each breaks at least that rule. */
const EDITS: readonly Edit[] = [
  (regel) => {
    regel.tariefInclBtw = 0
  },
  (regel) => {
    regel.begindatum = 19_200
  },
  (regel) => {
    regel.eindtijd = regel.begintijd
  },
  (regel) => {
    regel.prestatieCodelijstCode = '083'
  },
  (regel) => {
    regel.informatieCode = '77'
  },
  (regel) => {
    regel.aantal = 2
  },
  (regel) => {
    regel.berekendBedragInclBtw = (regel.berekendBedragInclBtw ?? 0) + 1
  },
  (regel) => {
    regel.tariefInclBtw = (regel.tariefInclBtw ?? 0) - 1
  },
  (regel) => {
    regel.begindatum = 20_400
  },
  (regel) => {
    if (regel.aanvullendePrestatiegegevens) regel.aanvullendePrestatiegegevens.contractnummer = null
  },
  (regel) => {
    const besluit = regel.aanvullendePrestatiegegevens?.plaatsingsbesluit
    // A placement is shared by the lines of an insured: this one breaks for all of them.
    if (besluit?.begindatumForensischeZorgtitel) besluit.begindatumForensischeZorgtitel -= 1
  },
]

/** Breaks one line in a hundred, with the edits in turn. The declared amounts stay, so that the totals hold. */
export function plantBreaches(bericht: gds801.Bericht): gds801.Bericht {
  let nummer = 0
  for (const { prestatie } of bericht.verzekerde)
    for (const { debetPrestatie } of prestatie) {
      nummer += 1
      if (debetPrestatie !== null && nummer % EEN_OP === 0) EDITS[(nummer / EEN_OP) % EDITS.length]?.(debetPrestatie)
    }
  return bericht
}
