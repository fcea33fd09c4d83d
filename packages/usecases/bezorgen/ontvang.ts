import type { Actor } from '../opslag/actor.ts'
import type { Berichtrij } from '../opslag/berichtenkast.ts'
import { type Retourverwerking, settleBericht } from '../vereffenen/verwerk-retour.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { readKop } from './read-kop.ts'

/** A message that came in by hand: from the portal, or from a party that does not work here. */
export interface Ontvangst {
  readonly bericht: string
  readonly soort: Berichtrij['soort']
  /** False: the same file was received before; nothing changed. */
  readonly nieuw: boolean
  /** What became of a return; null for a declaration, which waits for its judgement. */
  readonly verwerking: Retourverwerking | null
}

/** Receives a file: kept as it is, and a return is settled at once. `naam` is only used to say where. */
export async function receiveFile(plek: Werkplek, actor: Actor, naam: string, bytes: Uint8Array): Promise<Ontvangst> {
  assertMag(actor, 'bezorgen')
  const kop = readKop(plek, naam, bytes)
  if (kop.milieu !== plek.opslag.milieu) throw wrongMilieu(naam, kop.milieu)
  const { id, nieuw } = await plek.opslag.transact(actor, async (kast) => {
    const rij = {
      ...kop,
      id: plek.nieuwId(),
      richting: 'in' as const,
      vingerafdruk: plek.vingerafdruk(bytes),
      grootte: bytes.length,
      tijdstip: plek.nu(),
      stand: 'ontvangen' as const,
      reden: null,
      antwoordOp: null,
    }
    const bewaard = await kast.berichten.bewaar(rij, bytes)
    if (bewaard.nieuw) {
      const wat = { handeling: 'bestand ontvangen', onderwerp: `bericht ${bewaard.id}`, details: { soort: kop.soort } }
      await audit(kast, plek, actor, wat)
    }
    return bewaard
  })
  const verwerking = kop.soort === 'gds802' ? await settleBericht(plek, actor, id) : null
  return { bericht: id, soort: kop.soort, nieuw, verwerking }
}

const wrongMilieu = (naam: string, milieu: 'P' | 'T'): Werkfout =>
  new Werkfout('milieu', {
    waar: naam,
    wat:
      milieu === 'P'
        ? {
            nl: 'Dit is een productiebericht, en dit is een testomgeving.',
            en: 'This is a production message, and this is a test environment.',
          }
        : {
            nl: 'Dit is een testbericht, en dit is de productieomgeving.',
            en: 'This is a test message, and this is the production environment.',
          },
    doe: {
      nl: 'Lees het in de andere omgeving in; de twee mengen nooit.',
      en: 'Take it in at the other environment; the two never mix.',
    },
  })
