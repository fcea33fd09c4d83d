import { formatDay, formatZtn, parseBsn, type Uzovi } from '@zorgketen/values'
import { herkomstVan } from '../beheren/beheer.ts'
import { lees } from '../beheren/lees.ts'
import { onjuist } from '../beheren/weiger.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Organisatierij } from '../opslag/organisatie.ts'
import { readDocuments, readRegister } from '../registreren/register-documenten.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { needAfspraak } from './need-afspraak.ts'
import { REGISTER, type Trajectafspraak, toRegisterwijziging, trajectafspraak } from './trajectafspraak.ts'

/** An agreement as a form gives it: `partij` is the AGB of the provider at a payer, the UZOVI of the payer at a provider. */
export interface Afspraakopdracht {
  /** Which it was; null: a new one. */
  readonly id: string | null
  readonly verwachteVersie: number
  readonly zorgtraject: string
  readonly partij: string
  readonly tekst: string
  readonly geldig: { readonly van: string; readonly tot: string | null }
  /** JSON of the format: euros as text. */
  readonly maximum: unknown
}

/** Keeps a new or changed agreement. Throws `Werkfout` with the field at fault, `Bewerkingsconflict` when late. */
export async function saveTrajectafspraak(plek: Werkplek, actor: Actor, opdracht: Afspraakopdracht): Promise<string> {
  return plek.opslag.transact(actor, async (kast) => {
    const eigen = await kast.organisaties.eigen()
    mag(actor, eigen)
    const { id, verwachteVersie, partij, ...velden } = opdracht
    const eerder = id === null ? null : await needAfspraak(kast, id)
    const afspraak = lees(trajectafspraak, {
      ...velden,
      ...(await partijen(kast, eigen, partij)),
      id: id ?? plek.nieuwId(),
      gemaakt: formatDay(eerder?.gemaakt ?? (await vandaagVan(kast, plek))),
      door: eerder?.door ?? actor.gebruiker,
    })
    if (holdsBsn(afspraak.tekst)) throw MET_BSN
    if (eigen.soort === 'aanbieder') await assertEigen(kast, afspraak)
    await kast.registers.zet(REGISTER, [toRegisterwijziging(afspraak, verwachteVersie)], herkomstVan(plek, actor, ''))
    await log(plek, actor, kast, afspraak, eerder === null ? 'trajectafspraak vastgelegd' : 'trajectafspraak gewijzigd')
    return afspraak.id
  })
}

/** Takes an agreement away that does not hold any more; its versions stay. */
export const withdrawTrajectafspraak = (
  plek: Werkplek,
  actor: Actor,
  { id, verwachteVersie }: Pick<Afspraakopdracht, 'verwachteVersie'> & { readonly id: string },
): Promise<void> =>
  plek.opslag.transact(actor, async (kast) => {
    mag(actor, await kast.organisaties.eigen())
    const afspraak = await needAfspraak(kast, id)
    const herkomst = herkomstVan(plek, actor, 'ingetrokken')
    await kast.registers.zet(REGISTER, [toRegisterwijziging(afspraak, verwachteVersie, true)], herkomst)
    await log(plek, actor, kast, afspraak, 'trajectafspraak ingetrokken')
  })

/** At a provider it is administration, at a payer the work of who judges. */
const mag = (actor: Actor, { soort }: Organisatierij): void =>
  assertMag(actor, soort === 'betaler' ? 'beoordelen' : 'beheren')

const log = (plek: Werkplek, actor: Actor, kast: Kast, { id, zorgtraject }: Trajectafspraak, handeling: string) =>
  audit(kast, plek, actor, {
    handeling,
    onderwerp: `trajectafspraak ${id}`,
    details: { zorgtraject: formatZtn(zorgtraject) },
  })

/** The two sides: the own organisation and the one it agreed with. */
async function partijen(kast: Kast, eigen: Organisatierij, partij: string) {
  if (eigen.soort === 'betaler') return { aanbieder: partij, betaler: eigen.uzovi satisfies Uzovi | null }
  const [organisatie] = await readRegister(kast, 'organisatie')
  return { aanbieder: organisatie?.declarant.agb ?? '', betaler: partij }
}

/** A provider agrees on numbers of its own; a payer may on one of which nothing came in yet. */
async function assertEigen(kast: Kast, { zorgtraject }: Trajectafspraak): Promise<void> {
  if ((await readDocuments(kast, 'zorgtraject', [zorgtraject])).length > 0) return
  throw onjuist(
    'zorgtraject',
    ['Dit zorgtrajectnummer staat niet in onze administratie.', 'This zorgtrajectnummer is not in our administration.'],
    ['Een nummer van een eigen zorgtraject.', 'The number of a zorgtraject of our own.'],
    ['Neem het nummer over van het zorgtraject.', 'Copy the number from the zorgtraject.'],
  )
}

/** Nine digits that pass the test of a BSN, written with or without dots or spaces. */
function holdsBsn(tekst: string): boolean {
  const reeksen = tekst.match(/\d(?:[ .]?\d){8}(?![ .]?\d)/g) ?? []
  return reeksen.some((reeks) => parseBsn(reeks.replace(/[ .]/g, '')).ok)
}

const MET_BSN = onjuist(
  'tekst',
  ['In deze tekst staat een burgerservicenummer.', 'This text holds a burgerservicenummer.'],
  ['Een tekst zonder nummers van personen.', 'A text without numbers of people.'],
  [
    'Haal het nummer weg: het zorgtrajectnummer zegt om wie het gaat.',
    'Take it out: the zorgtrajectnummer says who it is about.',
  ],
)
