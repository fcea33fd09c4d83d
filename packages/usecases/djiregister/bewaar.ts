import { formatDay } from '@zorgketen/values'
import type { Fztraject } from '@zorgketen/zorgtraject'
import { z } from 'zod'
import type { Plaatsingsbericht } from '../formaten/plaatsingsbericht.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Herkomst } from '../opslag/registerkast.ts'
import {
  FZPERSOON,
  FZTRAJECT,
  fzkaart,
  fzpersoonDocument,
  fztrajectDocument,
  UITGAAND,
  type UitgaandDocument,
  uitgaandDocument,
} from './documenten.ts'
import type { Fzrij } from './lees-register.ts'

/** The turn of everybody who is not in the register yet: their first plaatsing takes it, so that nobody comes in twice. */
export const NIEUWE_PERSONEN = 'nieuwe-personen'

/** Version of the last act on a person. Read it before anything else: what is read after is then no older than it. */
export const readBeurt = async (kast: Kast, persoon: string): Promise<number> =>
  (await kast.registers.vind(FZPERSOON, persoon))?.versie ?? 0

/** Takes a person's turn: of two acts that read the same `beurt` one gets a conflict. */
export async function takeBeurt(
  kast: Kast,
  persoon: string,
  nummer: Fztraject['nummer'],
  beurt: number,
  herkomst: Herkomst,
): Promise<void> {
  const inhoud = z.encode(fzpersoonDocument, { persoon, nummer })
  const kaart = { id: persoon, label: persoon, zoek: '', geboortedatum: null, vervallen: false }
  await kast.registers.zet(FZPERSOON, [{ ...kaart, verwachteVersie: beurt, inhoud }], herkomst)
}

/** Keeps a number as a new version and takes the turn of its person: two acts on one person do not both hold. */
export async function putFztraject(
  kast: Kast,
  { traject, versie }: Fzrij,
  beurt: number,
  herkomst: Herkomst,
): Promise<void> {
  await takeBeurt(kast, traject.persoon, traject.nummer, beurt, herkomst)
  const document = z.encode(fztrajectDocument, traject)
  const wijziging = { ...fzkaart(traject), verwachteVersie: versie, vervallen: false, inhoud: document }
  await kast.registers.zet(FZTRAJECT, [wijziging], herkomst)
}

/** Messages that can be sent about one plaatsingsbesluit: its plaatsing, and a closing each time it closed. */
const VOLGNUMMERS = Array.from({ length: 20 }, (_, n) => n + 1)

/** The messages about these plaatsingsbesluiten, in the order in which they were made. */
export async function readUitgaand(kast: Kast, besluiten: readonly string[]): Promise<readonly UitgaandDocument[]> {
  const ids = besluiten.flatMap((besluit) => VOLGNUMMERS.map((n) => `${besluit}-${n}`))
  return (await kast.registers.vindAlle(UITGAAND, ids)).map(({ inhoud }) => uitgaandDocument.parse(inhoud))
}

/** Puts messages in the outbox, each under the next number of its plaatsingsbesluit. */
export async function putUitgaand(
  kast: Kast,
  berichten: readonly Omit<Plaatsingsbericht, 'kenmerk'>[],
  herkomst: Herkomst,
): Promise<void> {
  const eerder = await readUitgaand(
    kast,
    berichten.map(({ plaatsing }) => plaatsing.nummer),
  )
  const wijzigingen = berichten.map((bericht) => {
    const { nummer } = bericht.plaatsing
    const volgnummer = 1 + eerder.filter((een) => een.bericht.plaatsing.nummer === nummer).length
    const kenmerk = `${nummer}-${volgnummer}`
    return uitgaandWijziging({ bericht: { ...bericht, kenmerk }, stand: 'klaar' }, 0)
  })
  await kast.registers.zet(UITGAAND, wijzigingen, herkomst)
}

export const uitgaandWijziging = (document: UitgaandDocument, verwachteVersie: number | null) => ({
  id: document.bericht.kenmerk,
  label: `${formatDay(document.bericht.opgesteld)} ${document.bericht.kenmerk}`,
  // the only messages that are ever searched are those that still lie ready
  zoek: document.stand,
  geboortedatum: null,
  verwachteVersie,
  vervallen: false,
  inhoud: z.encode(uitgaandDocument, document),
})
