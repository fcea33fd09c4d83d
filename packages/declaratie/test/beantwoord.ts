import { type Cents, cents } from '@zorgketen/values'
import type { Declaratie } from '../model/declaratie.ts'
import type { Retour, Retourmelding, Retourregel } from '../model/retour.ts'

/** What a payer of the tests says of one line. `weg` leaves the line out of the return: granted in silence. */
export type Oordeel = 'weg' | 'heel' | 'niets' | 'deels'

export const melding = (code: string): Retourmelding => ({ code, elementen: [] })

/** An honest payer: totals are the sums of what it grants, computed here and not by the code under test. */
export function beantwoord(declaratie: Declaratie, oordeel: (referentie: string) => Oordeel): Retour {
  const regels: Retourregel[] = []
  let totaal = 0
  for (const { soort, referentie, bedrag } of declaratie.regels) {
    const keuze = oordeel(referentie)
    const toegekend = { weg: bedrag, heel: bedrag, niets: cents(0), deels: cents(Math.floor(bedrag / 2)) }[keuze]
    totaal += soort === 'debet' ? toegekend : -toegekend
    if (keuze === 'weg') continue
    const meldingen = keuze === 'heel' ? [] : [melding('0611')]
    regels.push({ soort, referentie, toegekend, toegekendNietFinancieel: cents(0), meldingen })
  }
  return { ...kop(declaratie), van: 'betaler', regels, totaalToegekend: cents(totaal) }
}

/** The gate refuses the message; `fout` names the lines it has something to say about. */
export function weigerAanPoort(declaratie: Declaratie, fout: readonly string[]): Retour {
  const regels = declaratie.regels
    .filter((r) => fout.includes(r.referentie))
    .map(({ soort, referentie }) => ({ soort, referentie, ...NUL, meldingen: [melding('9465')] }))
  const meldingen = regels.length === 0 ? [melding('9265')] : []
  return { ...kop(declaratie), van: 'poort', betaler: null, meldingen, regels }
}

const NUL: { toegekend: Cents; toegekendNietFinancieel: Cents } = {
  toegekend: cents(0),
  toegekendNietFinancieel: cents(0),
}

function kop(declaratie: Declaratie): Retour {
  return {
    van: 'betaler',
    berichtreferentie: declaratie.berichtreferentie,
    factuurnummer: declaratie.factuurnummer,
    declarant: declaratie.declarant.agb,
    betaler: declaratie.betaler.uzovi,
    berichtsoort: declaratie.berichtsoort,
    meldingen: [],
    regels: [],
    totaalDeclaratie: declaratie.totaal,
    totaalToegekend: cents(0),
    totaalToegekendNietFinancieel: cents(0),
  }
}
