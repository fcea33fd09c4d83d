import { setTimeout } from 'node:timers/promises'
import { foundAanbieder, importInvoer, stamgegevens, type Voortgang } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { stamgegevens as klein } from '@zorgketen/usecases/proef'
import { openStore } from '../open-store.ts'
import type { StoreOpties } from '../store.ts'
import { askOwner } from './als-owner.ts'
import { bestand, type Gevonden, gevondenVanaf, organisatieVan, REGELS } from './crash-bestand.ts'
import { organisatie } from './opslagproef.ts'
import { proefwerkplek, sha256 } from './proefwerkplek.ts'

/**
 * The import use case itself, made to be killed: `crash-import.ts <StoreOpties as JSON> <ronde> <naad>`. Says what it found of
 * that round and later ones (JSON), then takes the file of that round in (which an earlier run may have begun), takes it
 * in again, and does the next round. Says `<ronde> <rows>` when the use case has told that so many rows are kept,
 * `<ronde> nogmaals` when the second import said that it changed nothing, and 'einde'. With `naad`
 * true it says `<ronde> naad` between the parts of its first file, and waits there for the kill.
 */
const opties = JSON.parse(process.argv[2] ?? '') as StoreOpties
const eerste = Number(process.argv[3])
const opNaad = process.argv[4] === 'true'
/** Longer than the kill takes to come (ms). */
const WACHT_OP_DOOD = 60_000
const say = (regel: string): void => {
  process.stdout.write(`${regel}\n`)
}
const ndjson = bestand()
const invoer = { ndjson, vingerafdruk: sha256(ndjson) }

const store = await openStore(opties)
const gevonden = await askOwner<Gevonden>(store, gevondenVanaf(organisatieVan(eerste)))
say(JSON.stringify(gevonden))
for (const ronde of [eerste, eerste + 1]) {
  const id = organisatieVan(ronde)
  const eerder = gevonden.find((een) => een.organisatie === id)
  let verst = eerder?.registraties ?? 0
  const actor: Actor = { organisatie: id, rol: 'beheerder', gebruiker: 'crash-import', doel: 'proef' }
  // Told after each part, so when all rows up to there are committed.
  const voortgang: Voortgang = async (_stap, gedaan) => {
    verst = Math.max(verst, gedaan)
    say(`${ronde} ${verst}`)
    if (!opNaad || gedaan === 0 || gedaan >= REGELS) return
    say(`${ronde} naad`)
    await setTimeout(WACHT_OP_DOOD)
  }
  const plek = proefwerkplek(store, () => '2023-04-05T09:00:00.000Z', voortgang)
  if (eerder === undefined)
    await foundAanbieder(plek, actor, organisatie(id), { stam: stamgegevens.parse(klein), registraties: [] })
  const { nieuw, ongewijzigd, fouten } = await importInvoer(plek, actor, 'registratie', invoer)
  if (fouten > 0) throw new Error(`${fouten} rows refused`)
  say(`${ronde} ${nieuw + ongewijzigd}`)
  const nogmaals = await importInvoer(plek, actor, 'registratie', invoer)
  say(nogmaals.nieuw + nogmaals.gewijzigd === 0 ? `${ronde} nogmaals` : `${ronde} ${JSON.stringify(nogmaals)}`)
}
say('einde')
await store.close()
