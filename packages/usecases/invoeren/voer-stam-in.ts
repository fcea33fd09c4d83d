import type { Actor } from '../opslag/actor.ts'
import { Bewerkingsconflict } from '../opslag/bewerkingsconflict.ts'
import type { Registerrij } from '../opslag/registerkast.ts'
import { toWijziging } from '../registreren/register-documenten.ts'
import type { Invoeruitkomst } from '../stam/invoer/voorstel.ts'
import type { InvoerbaarRegister } from '../stam/invoer/vormen.ts'
import { beschrijvingVan, type DocumentVan } from '../stam/registers.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { deriveGeraakt } from './derive-geraakt.ts'
import { faultyRows, INLEZEN, type Invoerverslag, type Tabelinvoer } from './voorstel.ts'
import { proposeStam } from './voorstel-stam.ts'

/** Documents that are kept in one transaction. */
const STUK = 500
/** How often the file is read against the register again when someone else changes it meanwhile. */
const POGINGEN = 5

type Uitkomst<N extends InvoerbaarRegister> = Invoeruitkomst<DocumentVan<N>>

/**
 * Takes a file into a register, in parts that each hold whole: with an audit row and with the prestaties they mean.
 * Stopped or cut off in between, the parts that were done stay, and the same file again does the rest only. When someone
 * changes the register meanwhile, what is left is judged anew by what it is then.
 */
export async function importRegister<N extends InvoerbaarRegister>(
  plek: Werkplek,
  actor: Actor,
  register: N,
  invoer: Tabelinvoer,
): Promise<Invoerverslag> {
  assertMag(actor, 'beheren')
  const gedaan = { nieuw: 0, gewijzigd: 0, afgeleid: 0 }
  for (let poging = 1; ; poging += 1) {
    const { voorstel, versies } = await plek.opslag.read(actor, (kast) => proposeStam(kast, plek, register, invoer))
    const teDoen = voorstel.uitkomsten.filter(({ soort }) => soort !== 'ongewijzigd')
    const al = gedaan.nieuw + gedaan.gewijzigd
    try {
      for (let van = 0; van < teDoen.length; van += STUK) {
        await plek.voortgang(INLEZEN, al + van, al + teDoen.length)
        const stuk = teDoen.slice(van, van + STUK)
        gedaan.afgeleid += await keep(plek, actor, register, stuk, versies, invoer.vingerafdruk)
        const nieuw = stuk.filter(({ soort }) => soort === 'nieuw').length
        gedaan.nieuw += nieuw
        gedaan.gewijzigd += stuk.length - nieuw
      }
      const ongewijzigd = voorstel.uitkomsten.length - teDoen.length - al
      return { ...gedaan, ongewijzigd: Math.max(0, ongewijzigd), fouten: faultyRows(voorstel.fouten) }
    } catch (error) {
      if (!(error instanceof Bewerkingsconflict) || poging === POGINGEN) throw error
    }
  }
}

/** Keeps one part; a document that was withdrawn before comes back as its next version. */
async function keep<N extends InvoerbaarRegister>(
  plek: Werkplek,
  actor: Actor,
  register: N,
  stuk: readonly Uitkomst<N>[],
  gelezen: ReadonlyMap<string, number>,
  vingerafdruk: string,
): Promise<number> {
  const versies = new Map(gelezen)
  for (;;) {
    try {
      return await keepOnce(plek, actor, register, stuk, versies, vingerafdruk)
    } catch (error) {
      if (!(error instanceof Bewerkingsconflict) || versies.has(error.id)) throw error
      const huidig = error.huidig as Registerrij | null
      if (huidig?.vervallen !== true) throw error
      versies.set(error.id, error.huidigeVersie)
    }
  }
}

const keepOnce = <N extends InvoerbaarRegister>(
  plek: Werkplek,
  actor: Actor,
  register: N,
  stuk: readonly Uitkomst<N>[],
  versies: ReadonlyMap<string, number>,
  vingerafdruk: string,
): Promise<number> =>
  plek.opslag.transact(actor, async (kast) => {
    const herkomst = { op: plek.nu(), door: actor.gebruiker, reden: 'ingelezen uit een bestand' }
    const wijzigingen = stuk.map(({ id, document }) => toWijziging(register, document, versies.get(id) ?? 0))
    await kast.registers.zet(register, wijzigingen, herkomst)
    const afgeleid = await deriveGeraakt(kast, plek, register, new Set(stuk.map(({ id }) => id)))
    const nieuw = stuk.filter(({ soort }) => soort === 'nieuw').length
    await audit(kast, plek, actor, {
      handeling: `${beschrijvingVan(register).naam.meervoud.nl} ingelezen`,
      onderwerp: `bestand ${vingerafdruk.slice(0, 16)}`,
      details: { nieuw, gewijzigd: stuk.length - nieuw, afgeleid, bestand: vingerafdruk },
    })
    return afgeleid
  })
