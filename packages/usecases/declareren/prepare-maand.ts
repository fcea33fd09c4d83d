import type { Dossier } from '@zorgketen/declaratie'
import { type EpochDay, type Maand, periodOfMaand, type Uzovi } from '@zorgketen/values'
import { billedToPeople } from '../betalen/particulier/gefactureerd.ts'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import type { Kast } from '../opslag/opslag.ts'
import { stamVan } from '../registreren/stam-van.ts'
import { type Declaratieronde, declare } from '../stappen/declare.ts'
import { foresee, type Vooruitblik } from '../stappen/foresee.ts'
import { gereedschapVan } from '../tarieven/referentie-van.ts'
import { withStartdata } from '../trajecten/loop/zet-startdata.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** What a month would be declared as now. */
export interface Maandvoorbereiding {
  readonly stam: Stamgegevens
  readonly vandaag: EpochDay
  readonly dossiers: ReadonlyMap<Uzovi, Dossier>
  /** The declarations as they would leave: without the prestaties that would be refused. */
  readonly ronde: Declaratieronde
  /** Prestaties that were billed to the patient: nobody else pays for them too. */
  readonly particulier: readonly string[]
  /** Prestaties that stay behind because the gate or the payer would refuse them, with what would be found. */
  readonly achtergehouden: ReadonlyMap<string, Vooruitblik['meldingen']>
  /** What would be found on the declarations as they would leave, by payer. */
  readonly vooruitblik: ReadonlyMap<Uzovi, Vooruitblik>
}

const LEZEN = { nl: 'de administratie lezen', en: 'reading the administration' }
const SAMENSTELLEN = { nl: 'declaraties samenstellen', en: 'composing declarations' }
const VOORUITZIEN = {
  nl: 'controleren met de regels van poort en betaler',
  en: 'checking with the rules of gate and payer',
}

/**
 * Composes a month and looks ahead with the rules of the gate and the payers; what would be refused is kept back, since
 * one wrong line makes the gate refuse the whole message, and nothing leaves with a blocking finding (ZPM-36).
 */
export async function prepareMaand(
  { opslag, gereedschap: gedeeld, nu, voortgang }: Werkplek,
  kast: Kast,
  maand: Maand,
): Promise<Maandvoorbereiding> {
  await voortgang(LEZEN, 0, null)
  const vandaag = await vandaagVan(kast, { nu })
  const gereedschap = await gereedschapVan(kast, gedeeld)
  const dossiers = await kast.dossiers.dossiers(await kast.dossiers.maandenRond(maand))
  const nummers = await kast.dossiers.nummers()
  const particulier = await billedToPeople(kast)
  const alle = await kast.prestaties.vanMaand(maand)
  const wie = alle.map(({ patient }) => patient)
  const stam = await withStartdata(kast, await stamVan(kast, periodOfMaand(maand).tot), wie)
  const prestaties = alle.filter(({ id }) => !particulier.has(id))
  await voortgang(SAMENSTELLEN, 0, prestaties.length)
  const opdracht = { stamgegevens: stam, maand, datum: vandaag, berichtsoort: opslag.milieu, dossiers, nummers }
  const alles = declare({ ...opdracht, prestaties })
  const lookAhead = async ({ perBetaler }: Declaratieronde) => {
    const gezien = []
    for (const { betaler, samenstelling } of perBetaler) {
      await voortgang(VOORUITZIEN, gezien.length, perBetaler.length)
      const { declaratie } = samenstelling
      if (declaratie === null) continue
      gezien.push({
        betaler,
        declaratie,
        blik: foresee(stam, declaratie, vandaag, gereedschap, dossiers.get(betaler.uzovi) ?? null),
      })
    }
    return gezien
  }
  const eerste = await lookAhead(alles)
  const achtergehouden = new Map<string, Vooruitblik['meldingen']>()
  for (const { declaratie, blik } of eerste) {
    const prestatieVan = new Map(declaratie.regels.map(({ referentie, prestatie }) => [referentie, prestatie]))
    const fout = blik.meldingen.filter(({ melding, referentie }) => melding.ernst === 'afkeur' && referentie !== null)
    for (const [referentie, meldingen] of Map.groupBy(fout, (voorzien) => voorzien.referentie ?? '')) {
      const prestatie = prestatieVan.get(referentie)
      if (prestatie) achtergehouden.set(prestatie, meldingen)
    }
  }
  const ronde =
    achtergehouden.size === 0
      ? alles
      : declare({ ...opdracht, prestaties: prestaties.filter(({ id }) => !achtergehouden.has(id)) })
  const laatste = achtergehouden.size === 0 ? eerste : await lookAhead(ronde)
  const vooruitblik = new Map(laatste.map(({ betaler, blik }) => [betaler.uzovi, blik]))
  const aanPatient = alle.filter(({ id }) => particulier.has(id)).map(({ id }) => id)
  return { stam, vandaag, dossiers, ronde, particulier: aanPatient, achtergehouden, vooruitblik }
}
