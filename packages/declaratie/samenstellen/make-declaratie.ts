import type { Administratie } from '../model/administratie.ts'
import type { Berichtgegevens } from '../model/berichtgegevens.ts'
import type { Declaratie } from '../model/declaratie.ts'
import type { Creditregel } from '../model/declaratieregel.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Regelinhoud } from '../model/regelinhoud.ts'
import { type Reden, reden } from '../uitleg/reden.ts'
import { compareRegels } from './compare-regels.ts'
import { makeReferentieteller } from './referenties.ts'
import { totalOf } from './total-of.ts'

/** A line that still needs its reference. */
export type Ongenummerd = Regelinhoud | Omit<Creditregel, 'referentie'>

export interface Gemaakt {
  readonly declaratie: Declaratie | null
  readonly belemmeringen: readonly Reden[]
  readonly volgnummer: number
}

/** Orders and numbers the lines and closes the message; nothing is made of no lines or of used numbers (DFZ-09). */
export function makeDeclaratie(
  wie: Pick<Administratie, 'declarant' | 'betaler'>,
  bericht: Berichtgegevens,
  dossier: Dossier,
  inhoud: readonly Ongenummerd[],
): Gemaakt {
  const belemmeringen = checkNummers(bericht, dossier)
  const { volgnummer } = bericht
  if (inhoud.length === 0 || belemmeringen.length > 0) return { declaratie: null, belemmeringen, volgnummer }
  const isGebruikt = (r: string): boolean => dossier.regels.has(r) || bericht.gebruikteReferenties.has(r)
  const teller = makeReferentieteller(volgnummer, isGebruikt)
  const regels = inhoud.toSorted(compareRegels).map((regel) => ({ ...regel, referentie: teller.take() }))
  const declaratie: Declaratie = {
    berichtreferentie: bericht.berichtreferentie,
    factuurnummer: bericht.factuurnummer,
    factuurdatum: bericht.factuurdatum,
    verzenddatum: bericht.verzenddatum,
    berichtsoort: bericht.berichtsoort,
    declarant: wie.declarant,
    betaler: wie.betaler,
    maand: bericht.maand,
    regels,
    totaal: totalOf(regels),
  }
  return { declaratie, belemmeringen, volgnummer: teller.volgende() }
}

function checkNummers(bericht: Berichtgegevens, dossier: Dossier): readonly Reden[] {
  const { factuurnummer, berichtreferentie } = bericht
  const redenen: Reden[] = []
  if (
    bericht.gebruikteFactuurnummers.has(factuurnummer) ||
    dossier.declaraties.some((d) => d.factuurnummer === factuurnummer)
  ) {
    redenen.push(reden('bericht.factuurnummer-gebruikt', { factuurnummer }))
  }
  if (dossier.declaraties.some((d) => d.berichtreferentie === berichtreferentie)) {
    redenen.push(reden('bericht.referentie-gebruikt', { berichtreferentie }))
  }
  return redenen
}
