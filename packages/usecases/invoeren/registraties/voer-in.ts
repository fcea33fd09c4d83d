import { canonical } from '@zorgketen/rules'
import type { Maand } from '@zorgketen/values'
import { assertMaandOpen } from '../../afsluiten/assert-maand-open.ts'
import type { Registratie } from '../../formaten/registratie.ts'
import type { Actor } from '../../opslag/actor.ts'
import { Bewerkingsconflict } from '../../opslag/bewerkingsconflict.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { maandVan } from '../../registreren/maand-van.ts'
import { rederive } from '../../registreren/rederive.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { faultyRows, INLEZEN, type Invoerverslag } from '../voorstel.ts'
import { proposeRegistraties, type Registratieinvoer, type Registratieuitkomst } from './voorstel.ts'

/** Registrations that are kept in one transaction, with what they gave. */
const STUK = 2500
const POGINGEN = 5

/**
 * Takes a file of registrations in, in parts that each hold whole: kept, derived and with an audit row. Stopped or cut
 * off in between, the parts that were done stay, and the same file again does the rest only.
 */
export async function importRegistraties(
  plek: Werkplek,
  actor: Actor,
  invoer: Registratieinvoer,
): Promise<Invoerverslag> {
  assertMag(actor, 'registreren')
  const gedaan = { nieuw: 0, gewijzigd: 0 }
  const bezet = new Set<string>()
  for (let poging = 1; ; poging += 1) {
    const { uitkomsten, beeld } = await plek.opslag.read(actor, (kast) =>
      proposeRegistraties(kast, plek, invoer, bezet),
    )
    const teDoen = uitkomsten.filter(({ soort }) => soort !== 'ongewijzigd')
    const al = gedaan.nieuw + gedaan.gewijzigd
    try {
      for (let van = 0; van < teDoen.length; van += STUK) {
        await plek.voortgang(INLEZEN, al + van, al + teDoen.length)
        const stuk = teDoen.slice(van, van + STUK)
        const nieuw = await keep(plek, actor, stuk, invoer.vingerafdruk, bezet)
        gedaan.nieuw += nieuw
        gedaan.gewijzigd += stuk.length - nieuw
      }
      const ongewijzigd = Math.max(0, uitkomsten.length - teDoen.length - al)
      const afgeleid = gedaan.nieuw + gedaan.gewijzigd
      return { ...gedaan, ongewijzigd, fouten: faultyRows(beeld.fouten), afgeleid }
    } catch (error) {
      if (!(error instanceof Bewerkingsconflict) || poging === POGINGEN) throw error
    }
  }
}

/** Keeps one part; gives how many were new. Throws `Bewerkingsconflict` when someone else was there in between. */
const keep = (
  plek: Werkplek,
  actor: Actor,
  stuk: readonly Registratieuitkomst[],
  vingerafdruk: string,
  bezet: Set<string>,
): Promise<number> =>
  plek.opslag.transact(actor, async (kast) => {
    const geraakt = new Set(
      stuk.flatMap(({ registratie, oud }) => [maandVan(registratie), ...(oud === null ? [] : [maandVan(oud)])]),
    )
    for (const maand of geraakt) await assertMaandOpen(kast, maand)
    const nieuw = stuk.filter(({ oud }) => oud === null).map(({ registratie }) => registratie)
    await keepNew(kast, plek, actor, nieuw, bezet)
    await keepChanged(kast, plek, actor, stuk)
    const gewijzigd = stuk.flatMap(({ oud }) => (oud === null ? [] : [oud.id]))
    await kast.prestaties.wis(gewijzigd)
    await rederive(
      kast,
      plek,
      stuk.map(({ registratie }) => registratie),
      null,
    )
    await audit(kast, plek, actor, {
      handeling: 'registraties ingelezen',
      onderwerp: `bestand ${vingerafdruk.slice(0, 16)}`,
      details: {
        ...describe(geraakt),
        nieuw: nieuw.length,
        gewijzigd: stuk.length - nieuw.length,
        bestand: vingerafdruk,
      },
    })
    return nieuw.length
  })

const herkomstVan = ({ nu }: Werkplek, { gebruiker }: Actor) => ({
  op: nu(),
  door: gebruiker,
  reden: 'ingelezen uit een bestand',
})

/** Loads what is new; ids that prove to be taken (withdrawn earlier) are noted for the next attempt. */
async function keepNew(
  kast: Kast,
  plek: Werkplek,
  actor: Actor,
  nieuw: readonly Registratie[],
  bezet: Set<string>,
): Promise<void> {
  const voor = herkomstVan(plek, actor)
  if ((await kast.registraties.laad(nieuw, voor)) === nieuw.length) return
  for (const { id } of nieuw) {
    const versies = await kast.registraties.historie(id)
    if (versies.length > 1 || versies[0]?.gekendVan !== voor.op) bezet.add(id)
  }
  throw new Bewerkingsconflict('registratie', [...bezet][0] ?? '', 0, null)
}

async function keepChanged(
  kast: Kast,
  plek: Werkplek,
  actor: Actor,
  stuk: readonly Registratieuitkomst[],
): Promise<void> {
  const rijen = []
  for (const { registratie, oud } of stuk) {
    if (oud === null) continue
    const nu = await kast.registraties.vind(registratie.id)
    if (nu === null || nu.vervallen || canonical(nu.registratie) !== canonical(oud)) {
      throw new Bewerkingsconflict('registratie', registratie.id, nu?.versie ?? 0, nu)
    }
    rijen.push({ registratie, verwachteVersie: nu.versie, vervallen: false })
  }
  if (rijen.length > 0) await kast.registraties.zet(rijen, herkomstVan(plek, actor))
}

const describe = (maanden: ReadonlySet<Maand>): { readonly maanden: string } => ({
  maanden: [...maanden].sort().join(', '),
})
