import { type Agb, addDays, type Cents, formatDay, formatEuro, type Maand, sumCents } from '@zorgketen/values'
import { describeWeigering, type Prestatie } from '@zorgketen/zorgprestatie'
import { TRAJECTWEIGERINGEN } from '@zorgketen/zorgtraject'
import { assertMaandOpen } from '../../afsluiten/assert-maand-open.ts'
import { herkomstVan } from '../../beheren/beheer.ts'
import { putDocument } from '../../beheren/put-document.ts'
import type { Actor } from '../../opslag/actor.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import { Werkfout } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import type { GemaakteFactuur } from '../register/documenten.ts'
import { onbruikbaar } from '../werkfouten.ts'
import { deliverFactuur } from './bezorg-factuur.ts'
import { readGemaakt } from './gefactureerd.ts'
import { type Ingenomen, opdrachtVan, readIngenomen } from './opdracht-van.ts'
import { openDiensten } from './te-factureren.ts'

/** One asker, one month. `tarief` in cents: what a person typed; null: what the request says. `termijn` in days. */
export interface Dienstfactuuropdracht {
  readonly maand: Maand
  readonly opdrachtgever: Agb
  readonly termijn: number
  readonly regels: readonly { readonly prestatie: string; readonly tarief: Cents | null }[]
}

export interface GemaakteDienstfactuur {
  readonly nummer: string
  readonly totaal: Cents
  readonly bezorgd: boolean
}

/**
 * Makes the invoice to an asker, each prestatie under that one's zorgtrajectnummer, and lays it with them when they work
 * here. All lines or, with the reason, none. No tariff is ever taken from elsewhere than the request or the person.
 */
export async function makeDienstfactuur(
  plek: Werkplek,
  actor: Actor,
  opdracht: Dienstfactuuropdracht,
): Promise<GemaakteDienstfactuur> {
  assertMag(actor, 'declareren')
  const { maand, opdrachtgever, termijn } = opdracht
  if (opdracht.regels.length === 0) throw LEEG
  const { nummer, totaal } = await plek.opslag.transact(actor, async (kast) => {
    await kast.betalingen.alleen()
    await assertMaandOpen(kast, maand)
    const verzoeken = await readIngenomen(kast)
    const open = new Map(
      (await openDiensten(kast, maand))
        .filter((een) => een.opdrachtgever === opdrachtgever)
        .map(({ prestatie }) => [prestatie.id, prestatie]),
    )
    const regels = opdracht.regels.map(({ prestatie: id, tarief }, n) => {
      const prestatie = open.get(id)
      open.delete(id)
      if (prestatie === undefined) throw nietVrij(id)
      return toRegel(n + 1, { ...prestatie, opdrachtgever }, verzoeken, tarief)
    })
    const gemaakt = await readGemaakt(kast)
    const [naam] = verzoeken.flatMap((een) =>
      een.opdrachtgever === opdrachtgever ? een.document.tegenpartij.naam : [],
    )
    const dag = await vandaagVan(kast, plek)
    const factuur: GemaakteFactuur = {
      kant: 'gemaakt',
      nummer: nextNummer(maand, new Set(gemaakt.map((een) => een.nummer))),
      tegenpartij: { agb: opdrachtgever, naam: naam ?? opdrachtgever },
      maand,
      dag,
      vervaldag: addDays(dag, termijn),
      totaal: sumCents(regels.map(({ tarief }) => tarief)),
      regels,
      ingetrokken: null,
      bezorgd: false,
    }
    await putDocument(kast, 'dienstfactuur', factuur, 0, herkomstVan(plek, actor, 'gefactureerd'))
    await audit(kast, plek, actor, {
      handeling: 'onderlinge dienstverlening gefactureerd',
      onderwerp: `dienstfactuur ${factuur.nummer}`,
      details: { aan: opdrachtgever, maand, regels: regels.length, totaal: factuur.totaal },
    })
    return factuur
  })
  return { nummer, totaal, bezorgd: await deliverFactuur(plek, actor, nummer) }
}

function toRegel(
  regel: number,
  prestatie: Prestatie & { readonly opdrachtgever: Agb },
  verzoeken: readonly Ingenomen[],
  getypt: Cents | null,
): GemaakteFactuur['regels'][number] {
  const opdracht = opdrachtVan(prestatie, verzoeken)
  const waar = formatDay(prestatie.datum)
  if (opdracht.soort === 'weigering') {
    const { wat, verwacht, doe } = describeWeigering(TRAJECTWEIGERINGEN, opdracht.weigering)
    throw new Werkfout('belemmerd', { waar, wat, verwacht, doe })
  }
  const { verzoek, nummer: zorgtraject, startdatum } = opdracht
  if (opdracht.tarief !== null && getypt !== null && getypt !== opdracht.tarief) {
    throw anderTarief(waar, opdracht.tarief)
  }
  const tarief = opdracht.tarief ?? getypt
  if (tarief === null || tarief <= 0) throw zonderTarief(waar)
  const { id, datum, begintijd, naam } = prestatie
  const minuten = prestatie.soort === 'overig' ? prestatie.minuten : null
  return {
    regel,
    verzoek,
    zorgtraject,
    startdatum,
    datum,
    begintijd,
    omschrijving: naam,
    minuten,
    tarief,
    prestatie: id,
  }
}

/** `D202303-0001`: D for a service between providers, the first number that is free; one that was taken back stays in use. */
function nextNummer(maand: Maand, gebruikt: ReadonlySet<string>): string {
  let teller = 1
  const numbered = (): string => `D${maand.replace('-', '')}-${String(teller).padStart(4, '0')}`
  while (gebruikt.has(numbered())) teller += 1
  return numbered()
}

const LEEG = onbruikbaar(
  'regels',
  ['Er is geen prestatie gekozen.', 'No prestatie was chosen.'],
  ['Ten minste één prestatie.', 'At least one prestatie.'],
  ['Kies wat op de factuur moet.', 'Choose what goes on the invoice.'],
)

const nietVrij = (id: string): Werkfout =>
  onbruikbaar(
    id,
    [
      'Deze prestatie is er niet (meer), is voor een ander, of staat al op een factuur.',
      'This prestatie is not there (any more), is for another, or is on an invoice already.',
    ],
    ['Een prestatie van deze maand die nog niet gefactureerd is.', 'A prestatie of this month not invoiced yet.'],
    ['Ververs de lijst en kies opnieuw.', 'Refresh the list and choose again.'],
  )

const zonderTarief = (waar: string): Werkfout =>
  onbruikbaar(
    waar,
    [
      'Voor deze prestatie is geen tarief afgesproken of ingevuld; een gepubliceerd tarief kennen wij niet.',
      'No tariff was agreed or typed for this prestatie; we know of no published one.',
    ],
    ['Een bedrag boven nul.', 'An amount above zero.'],
    ['Vul het tarief in dat met de opdrachtgever is afgesproken.', 'Type the tariff agreed with the asker.'],
  )

const anderTarief = (waar: string, afgesproken: Cents): Werkfout =>
  onbruikbaar(
    waar,
    [
      `Afgesproken is € ${formatEuro(afgesproken).replace('.', ',')}; er is een ander tarief ingevuld.`,
      `€ ${formatEuro(afgesproken)} was agreed; another tariff was typed.`,
    ],
    ['Het tarief van het verzoek.', 'The tariff of the request.'],
    ['Laat de opdrachtgever het verzoek wijzigen als het tarief anders is.', 'Let the asker change the request.'],
  )
