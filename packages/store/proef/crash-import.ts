import { createHash, randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { loadLayout, loadReferentie } from '@zorgketen/reference/load'
import { foundAanbieder, importInvoer, openBerichten, stamgegevens, type Werkplek } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { stamgegevens as klein } from '@zorgketen/usecases/proef'
import { openStore } from '../open-store.ts'
import { openOpslag } from '../opslag/open-opslag.ts'
import type { StoreOpties } from '../store.ts'
import { askOwner } from './als-owner.ts'
import { bestand, type Gevonden, gevondenVanaf, organisatieVan, REGELS } from './crash-bestand.ts'
import { organisatie } from './opslagproef.ts'

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
const hash = (inhoud: string | Uint8Array): string => createHash('sha256').update(inhoud).digest('hex')
const ndjson = bestand()
const invoer = { ndjson, vingerafdruk: hash(ndjson) }

const store = await openStore(opties)
const gevonden = await askOwner<Gevonden>(store, gevondenVanaf(organisatieVan(eerste)))
say(JSON.stringify(gevonden))
for (const ronde of [eerste, eerste + 1]) {
  const id = organisatieVan(ronde)
  const eerder = gevonden.find((een) => een.organisatie === id)
  let verst = eerder?.registraties ?? 0
  const actor: Actor = { organisatie: id, rol: 'beheerder', gebruiker: 'crash-import', doel: 'proef' }
  const plek: Werkplek = {
    opslag: openOpslag(store),
    gereedschap: {
      referentie: loadReferentie(),
      berichten: openBerichten(loadLayout('gds801', '1.0'), loadLayout('gds802', '1.0')),
      hash,
    },
    vingerafdruk: hash,
    nu: () => '2023-04-05T09:00:00.000Z',
    nieuwId: randomUUID,
    // Told after each part, so when all rows up to there are committed.
    voortgang: async (_stap, gedaan) => {
      verst = Math.max(verst, gedaan)
      say(`${ronde} ${verst}`)
      if (!opNaad || gedaan >= REGELS) return
      say(`${ronde} naad`)
      await setTimeout(WACHT_OP_DOOD)
    },
  }
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
