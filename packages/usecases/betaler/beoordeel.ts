import type { Agb, Tekst } from '@zorgketen/values'
import { formatAgb } from '@zorgketen/values'
import type { Boek } from '../formaten/boek.ts'
import type { Registers } from '../formaten/registers.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Berichtrij } from '../opslag/berichtenkast.ts'
import type { Kast } from '../opslag/opslag.ts'
import { writeRetour } from '../stappen/berichten.ts'
import { type Beoordeeld, judgeMessage } from '../stappen/judge.ts'
import { gereedschapVan } from '../tarieven/referentie-van.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { prepareThenAct } from '../werk/prepare-then-act.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import { notFound, Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { registersVan } from './registers-van.ts'

type Oordeel = Extract<Beoordeeld, { readonly uitkomst: 'beoordeeld' }>

/** A judgement with what it was made of. */
interface Zitting {
  readonly rij: Berichtrij
  readonly registers: Registers
  readonly boek: Boek
  readonly oordeel: Oordeel
}

const ONLEESBAAR: Tekst = {
  nl: 'De structuur van dit bericht klopt niet; er is niet over geoordeeld.',
  en: 'The structure of this message is wrong; it was not judged.',
}

/** The judgement as it would be now. Keeps nothing. */
export const proposeOordeel = (plek: Werkplek, actor: Actor, bericht: string): Promise<Oordeel> =>
  plek.opslag.readLoosely(actor, async (kast) => (await sit(plek, kast, bericht)).oordeel)

/** Judges a received declaration, keeps receipt and book, and puts the answer in the outbox. Gives the answer's id. */
export async function judgeBericht(plek: Werkplek, actor: Actor, bericht: string): Promise<string> {
  assertMag(actor, 'beoordelen')
  const prepare = (kast: Kast): Promise<Zitting> => sit(plek, kast, bericht)
  return prepareThenAct(plek.opslag, actor, prepare, async (kast, { rij, registers, boek, oordeel }) => {
    const { beoordeling, bewijs, declaratie } = oordeel
    await kast.oordelen.bewaar({
      id: plek.nieuwId(),
      soort: 'oordeel',
      bericht,
      op: plek.nu(),
      bewijs,
      uitslag: {
        uitkomst: beoordeling.geweigerd ? 'geweigerd' : 'beoordeeld',
        meldingen: beoordeling.meldingen,
        nietBeoordeeld: beoordeling.nietBeoordeeld,
        regels: beoordeling.regels.map(({ regel, uitkomst, toegekend, meldingen }) => ({
          referentie: regel.referentie,
          uitkomst,
          toegekend,
          meldingen,
        })),
      },
      feiten: { registers, boek },
    })
    await kast.oordelen.bewaarBoek(declaratie.declarant.agb, boek, oordeel.boek, bericht)
    const antwoord = await putAnswer(plek, kast, rij, oordeel)
    await kast.berichten.zetStand(bericht, 'verwerkt', null)
    await audit(kast, plek, actor, {
      handeling: 'declaratie beoordeeld',
      onderwerp: `bericht ${bericht}`,
      details: { regels: beoordeling.regels.length, toegekend: beoordeling.retour.totaalToegekend, antwoord },
    })
    return antwoord
  })
}

async function sit(plek: Werkplek, kast: Kast, bericht: string): Promise<Zitting> {
  const rij = await kast.berichten.vind(bericht)
  if (rij === null || rij.soort !== 'gds801' || rij.richting !== 'in') {
    throw notFound({ nl: 'Declaratiebericht', en: 'Declaration' }, bericht)
  }
  if (rij.stand !== 'ontvangen') {
    throw new Werkfout('belemmerd', {
      wat: { nl: 'Dit bericht is al beoordeeld.', en: 'This message was judged before.' },
      doe: { nl: 'Open het antwoord bij Beoordelingen.', en: 'Open the answer under Judgements.' },
    })
  }
  const registers = await registersVan(kast)
  const boek = await kast.oordelen.boek(rij.tegenpartij as Agb)
  const vandaag = await vandaagVan(kast, plek)
  const bytes = await kast.berichten.inhoud(bericht)
  const opdracht = { bytes, vingerafdruk: rij.vingerafdruk, registers, boek, vandaag, regels: null }
  const oordeel = judgeMessage(opdracht, await gereedschapVan(kast, plek.gereedschap))
  if (oordeel.uitkomst !== 'beoordeeld') {
    throw new Werkfout('onleesbaar', {
      wat: ONLEESBAAR,
      doe: { nl: 'Vraag de aanbieder om een nieuw bericht.', en: 'Ask the provider for a new message.' },
    })
  }
  return { rij, registers, boek, oordeel }
}

async function putAnswer(
  plek: Werkplek,
  kast: Kast,
  rij: Berichtrij,
  { beoordeling, declaratie }: Oordeel,
): Promise<string> {
  const vandaag = await vandaagVan(kast, plek)
  const bytes = writeRetour(beoordeling.retour, declaratie, vandaag, plek.gereedschap.berichten)
  const { id } = await kast.berichten.bewaar(
    {
      id: plek.nieuwId(),
      richting: 'uit',
      soort: 'gds802',
      milieu: rij.milieu,
      referentie: rij.referentie,
      tegenpartij: formatAgb(declaratie.declarant.agb),
      vingerafdruk: plek.vingerafdruk(bytes),
      grootte: bytes.length,
      tijdstip: plek.nu(),
      stand: 'klaar',
      reden: null,
      antwoordOp: rij.id,
    },
    bytes,
  )
  return id
}
