import { formatUzovi, type Tekst } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import type { Berichtrij } from '../opslag/berichtenkast.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Organisatierij } from '../opslag/organisatie.ts'
import { checkAtGate, type Gekeurd, openGate } from '../stappen/check.ts'
import { settleBericht } from '../vereffenen/verwerk-retour.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { readKop } from './read-kop.ts'

/** What became of one message of the outbox. `geen-ontvanger`: the other party does not work here; send it by portal. */
export interface Bezorging {
  readonly bericht: string
  readonly referentie: string
  readonly uitkomst: 'bezorgd' | 'geweigerd' | 'terzijde' | 'geen-ontvanger'
}

const ALLE = { vanaf: 0, aantal: 10_000 }

const ONLEESBAAR: Tekst = {
  nl: 'De poort kan dit bericht niet lezen; het is niet doorgezet.',
  en: 'The gate cannot read this message; it was not passed on.',
}

/**
 * Moves what lies ready in the outbox: a declaration by the gate to its payer, an answer to its declarant. Each step is
 * idempotent on the message's hash, so a crash between two steps loses nothing and doubles nothing.
 */
export async function deliverOutbox(plek: Werkplek, actor: Actor): Promise<readonly Bezorging[]> {
  assertMag(actor, 'bezorgen')
  const { opslag } = plek
  const post: Actor = { ...actor, rol: 'post', doel: 'bezorgen' }
  const { klaar, adressen } = await opslag.read(post, async (kast) => ({
    klaar: (await kast.berichten.lijst({ richting: 'uit', soort: null, standen: ['klaar'] }, ALLE)).rijen,
    adressen: await kast.organisaties.alle(),
  }))
  const bezorgd: Bezorging[] = []
  for (const rij of klaar) {
    const ontvanger = adressen.find((organisatie) => isAddress(organisatie, rij))
    const uitkomst =
      rij.soort === 'gds801' ? await passGate(plek, post, rij, ontvanger) : await answer(plek, post, rij, ontvanger)
    bezorgd.push({ bericht: rij.id, referentie: rij.referentie, uitkomst })
  }
  return bezorgd
}

const isAddress = ({ soort, agb, uzovi }: Organisatierij, { soort: bericht, tegenpartij }: Berichtrij): boolean =>
  bericht === 'gds801'
    ? soort === 'betaler' && uzovi !== null && formatUzovi(uzovi) === tegenpartij
    : soort === 'aanbieder' && agb.some((code) => code === tegenpartij)

async function passGate(
  plek: Werkplek,
  post: Actor,
  rij: Berichtrij,
  ontvanger: Organisatierij | undefined,
): Promise<Bezorging['uitkomst']> {
  const { opslag, gereedschap } = plek
  if (ontvanger === undefined) return 'geen-ontvanger'
  const { bytes, vandaag } = await opslag.readLoosely(post, async (kast) => ({
    bytes: await kast.berichten.inhoud(rij.id),
    vandaag: await vandaagVan(kast, plek),
  }))
  const poort = openGate(gereedschap, { vandaag, milieu: opslag.milieu, regels: null })
  const gekeurd = checkAtGate(poort, bytes, rij.vingerafdruk, gereedschap)
  const { uitslag, retour } = gekeurd
  if (uitslag.uitslag === 'doorgezet') await receive(plek, ontvanger, rij, bytes)
  const antwoord = await opslag.transact(post, async (kast) => {
    await keepGateRun(plek, kast, rij, gekeurd)
    if (uitslag.uitslag === 'doorgezet') {
      await kast.berichten.zetStand(rij.id, 'bezorgd', null)
      await kast.dossiers.zetStand(rij.referentie, 'doorgezet')
    } else if (retour === null) await kast.berichten.zetStand(rij.id, 'terzijde', ONLEESBAAR)
    else await kast.berichten.zetStand(rij.id, 'geweigerd', null)
    await audit(kast, plek, post, {
      handeling: 'bericht door de poort',
      onderwerp: `bericht ${rij.id}`,
      details: { uitslag: uitslag.uitslag, bevindingen: uitslag.meldingen.length },
    })
    if (retour === null) return null
    return (await kast.berichten.bewaar(incoming(plek, rij, 'gds802', retour), retour)).id
  })
  if (antwoord !== null) await settleBericht(plek, post, antwoord)
  if (uitslag.uitslag === 'doorgezet') return 'bezorgd'
  return retour === null ? 'terzijde' : 'geweigerd'
}

async function keepGateRun({ nu, nieuwId }: Werkplek, kast: Kast, { id }: Berichtrij, gekeurd: Gekeurd): Promise<void> {
  const { uitslag, meldingen, nietBeoordeeld } = gekeurd.uitslag
  await kast.oordelen.bewaar({
    id: nieuwId(),
    soort: 'poort',
    bericht: id,
    op: nu(),
    bewijs: gekeurd.bewijs,
    uitslag: { uitkomst: uitslag, meldingen, nietBeoordeeld, regels: [] },
    feiten: null,
  })
}

async function answer(
  plek: Werkplek,
  post: Actor,
  rij: Berichtrij,
  ontvanger: Organisatierij | undefined,
): Promise<Bezorging['uitkomst']> {
  if (ontvanger === undefined) return 'geen-ontvanger'
  const bytes = await plek.opslag.read(post, (kast) => kast.berichten.inhoud(rij.id))
  const ontvangen = await receive(plek, ontvanger, rij, bytes)
  await plek.opslag.transact(post, (kast) => kast.berichten.zetStand(rij.id, 'bezorgd', null))
  await settleBericht(plek, { ...post, organisatie: ontvanger.id }, ontvangen)
  return 'bezorgd'
}

/** Puts a message into the inbox of another organisation; twice keeps one. Gives its id there. */
const receive = (plek: Werkplek, ontvanger: Organisatierij, rij: Berichtrij, bytes: Uint8Array): Promise<string> =>
  plek.opslag.transact({ organisatie: ontvanger.id, rol: 'post' }, async (kast) => {
    // The sender's row names the receiver; the receiver's row names the sender.
    const kop = readKop(plek, rij.referentie, bytes)
    const binnen = { ...incoming(plek, rij, rij.soort, bytes), ...kop, antwoordOp: null }
    return (await kast.berichten.bewaar(binnen, bytes)).id
  })

const incoming = (
  { nu, nieuwId, vingerafdruk }: Werkplek,
  rij: Berichtrij,
  soort: Berichtrij['soort'],
  bytes: Uint8Array,
): Berichtrij => ({
  ...rij,
  id: nieuwId(),
  richting: 'in',
  soort,
  vingerafdruk: vingerafdruk(bytes),
  grootte: bytes.length,
  tijdstip: nu(),
  stand: 'ontvangen',
  antwoordOp: rij.id,
})
