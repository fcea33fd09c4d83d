import {
  composeParticuliereFactuur,
  type Factuurfout,
  type ParticuliereFactuur,
  type TeFactureren,
} from '@zorgketen/betaling'
import {
  type Cents,
  type ClockTime,
  cents,
  type EpochDay,
  formatDay,
  formatTime,
  type Maand,
  maandOf,
} from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import { assertMaandOpen } from '../../afsluiten/assert-maand-open.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { readDocuments } from '../../registreren/register-documenten.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import { notFound, Werkfout } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { billedToPeople } from './gefactureerd.ts'
import { nameAs, nameOf } from './naam.ts'
import { asNietBasispakket } from './niet-basispakket.ts'

/** What a person put on an invoice. `tarief` in cents, the organisation's own. */
export type Factuurkeuze =
  | {
      readonly soort: 'prestatie'
      readonly prestatie: string
      readonly reden: 'ongecontracteerd' | 'niet-basispakket'
      readonly tarief: Cents
    }
  | {
      readonly soort: 'no-show'
      readonly dag: EpochDay
      readonly begintijd: ClockTime | null
      readonly zorgverlener: string
      readonly tarief: Cents
    }

/** One invoice for each patient; `termijn` in calendar days. */
export interface Factureeropdracht {
  readonly maand: Maand
  readonly termijn: number
  readonly facturen: readonly { readonly patient: string; readonly regels: readonly Factuurkeuze[] }[]
}

/** Makes invoices to people: all of them or, with the reason, none. */
export async function makeFacturen(
  plek: Werkplek,
  actor: Actor,
  { maand, termijn, facturen }: Factureeropdracht,
): Promise<readonly ParticuliereFactuur[]> {
  assertMag(actor, 'declareren')
  return plek.opslag.transact(actor, async (kast) => {
    await kast.betalingen.alleen()
    await assertMaandOpen(kast, maand)
    const dag = await vandaagVan(kast, plek)
    const nummers = new Set((await kast.dossiers.nummers()).facturen)
    const gekozen = facturen.flatMap(({ regels }) =>
      regels.flatMap((keuze) => (keuze.soort === 'prestatie' ? [keuze.prestatie] : [])),
    )
    const gefactureerd = new Set([...(await billedToPeople(kast)), ...(await kast.dossiers.gevraagd(gekozen))])
    const gevonden = await kast.prestaties.metIds(gekozen)
    const prestaties = new Map(
      gevonden.filter(({ datum }) => maandOf(datum) === maand).map((prestatie) => [prestatie.id, prestatie]),
    )
    const gemaakt: ParticuliereFactuur[] = []
    for (const { patient: id, regels: keuzes } of facturen) {
      const [patient] = await readDocuments(kast, 'patient', [id])
      if (patient === undefined) throw notFound({ nl: 'Patiënt', en: 'Patient' }, id)
      const nummer = nextNummer(maand, nummers)
      const regels: TeFactureren[] = []
      for (const keuze of keuzes)
        regels.push(await toTeFactureren(plek, kast, { keuze, maand, patient: id, prestaties }))
      const wie = { id, naam: nameOf(patient) }
      const opdracht = { nummer, dag, termijn, patient: wie, regels, gebruikteNummers: nummers, gefactureerd }
      const { factuur, fouten } = composeParticuliereFactuur(opdracht)
      if (factuur === null) throw asWerkfout(id, fouten)
      await kast.betalingen.bewaarFactuur({
        factuurnummer: nummer,
        patient: id,
        maand,
        dag,
        totaal: factuur.totaal,
        inhoud: factuur,
        ingetrokken: null,
      })
      nummers.add(nummer)
      for (const { bron } of factuur.regels) gefactureerd.add(bron)
      gemaakt.push(factuur)
    }
    await audit(kast, plek, actor, {
      handeling: 'particulier gefactureerd',
      onderwerp: gemaakt.length === 1 ? `factuur ${gemaakt[0]?.nummer}` : `maand ${maand}`,
      details: {
        facturen: gemaakt.map(({ nummer }) => nummer).join(', '),
        totaal: cents(gemaakt.reduce((som, { totaal }) => som + totaal, 0)),
      },
    })
    return gemaakt
  })
}

interface Keuzebasis {
  readonly keuze: Factuurkeuze
  readonly maand: Maand
  readonly patient: string
  readonly prestaties: ReadonlyMap<string, Prestatie>
}

async function toTeFactureren(
  { gereedschap }: Werkplek,
  kast: Kast,
  { keuze, maand, patient, prestaties }: Keuzebasis,
): Promise<TeFactureren> {
  const { tarief } = keuze
  if (keuze.soort === 'no-show') {
    const { dag, begintijd } = keuze
    if (maandOf(dag) !== maand) throw outsideMaand(maand)
    // Day and time make the appointment: there is no agenda here, and the same one must not be billed twice.
    const afspraak = ['no-show', patient, formatDay(dag), begintijd === null ? '' : formatTime(begintijd)]
      .join(' ')
      .trim()
    return {
      soort: 'no-show',
      afspraak,
      patient,
      dag,
      begintijd,
      zorgverlener: await nameOfPro(kast, keuze.zorgverlener),
      tarief,
    }
  }
  const gevonden = prestaties.get(keuze.prestatie)
  if (gevonden === undefined) throw notFound({ nl: 'Prestatie', en: 'Prestatie' }, keuze.prestatie)
  const prestatie = keuze.reden === 'niet-basispakket' ? asNietBasispakket(gereedschap.referentie, gevonden) : gevonden
  if (prestatie === null) throw NO_TARIFF
  const zorgverlener = await nameOfPro(kast, prestatie.zorgverlener)
  return { soort: 'prestatie', reden: keuze.reden, prestatie, zorgverlener, tarief }
}

/** Of care that nobody in particular delivered: no name. */
async function nameOfPro(kast: Kast, id: string | null): Promise<string> {
  if (id === null) return ''
  const [zorgverlener] = await readDocuments(kast, 'zorgverlener', [id])
  return zorgverlener === undefined ? id : nameAs(zorgverlener.naam)
}

/** `P202303-0001`: P for a person, so that it never looks like an invoice to a payer. Nothing of a person is in it. */
function nextNummer(maand: Maand, gebruikt: ReadonlySet<string>): string {
  let teller = 1
  const numbered = (): string => `P${maand.replace('-', '')}-${String(teller).padStart(4, '0')}`
  while (gebruikt.has(numbered())) teller += 1
  return numbered()
}

function asWerkfout(patient: string, [fout]: readonly Factuurfout[]): Werkfout {
  if (fout === undefined) throw new TypeError('an invoice was refused without a reason')
  const regel = fout.regel === null ? '' : `, regel ${fout.regel + 1}`
  return new Werkfout('invoer', { waar: `${patient}${regel}`, wat: fout.wat, verwacht: fout.verwacht, doe: fout.doe })
}

const outsideMaand = (maand: Maand): Werkfout =>
  new Werkfout('invoer', {
    waar: 'dag',
    wat: { nl: 'De gemiste afspraak ligt niet in deze maand.', en: 'The missed appointment is not in this month.' },
    verwacht: { nl: `een dag in ${maand}`, en: `a day in ${maand}` },
    doe: { nl: 'Kies een andere dag of een andere maand.', en: 'Choose another day or another month.' },
  })

const NO_TARIFF = new Werkfout('belemmerd', {
  wat: {
    nl: 'Voor niet-basispakketzorg is op die dag geen maximumtarief bekend.',
    en: 'No maximum tariff for care outside the basispakket is known on that day.',
  },
  doe: {
    nl: 'Installeer de tarieventabel van de NZa van dat jaar.',
    en: 'Install the tariff table of the NZa of that year.',
  },
})
