import { canonical } from '@zorgketen/rules'
import { formatAgb, formatDay } from '@zorgketen/values'
import { z } from 'zod'
import { herkomstVan } from '../beheren/beheer.ts'
import { VELDNAMEN } from '../beheren/veldnamen.ts'
import { onjuist } from '../beheren/weiger.ts'
import { type Plaatsingsbericht, plaatsingsbericht } from '../formaten/plaatsingsbericht.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Herkomst } from '../opslag/registerkast.ts'
import { audit } from '../werk/audit.ts'
import { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { INGEKOMEN, type IngekomenDocument, ingekomenDocument } from './documenten.ts'

/**
 * Keeps a message in the inbox, before anything is done with it. The same message twice changes nothing; another message
 * under the same kenmerk is refused with the fields that differ. Gives whether it is new.
 */
export async function keepPlaatsingsbericht(
  plek: Werkplek,
  kast: Kast,
  actor: Actor,
  bericht: Plaatsingsbericht,
  via: IngekomenDocument['via'],
): Promise<boolean> {
  const { agb } = await kast.organisaties.eigen()
  if (!agb.includes(bericht.declarant)) throw nietVoorOns(bericht)
  const eerder = await kast.registers.vind(INGEKOMEN, bericht.kenmerk)
  if (eerder !== null) {
    const velden = differing(ingekomenDocument.parse(eerder.inhoud).bericht, bericht)
    if (velden.length > 0) throw anders(bericht.kenmerk, velden)
    return false
  }
  const document: IngekomenDocument = { bericht, via, stand: 'ontvangen', patient: null }
  await putIngekomen(kast, document, 0, herkomstVan(plek, actor, 'ontvangen'))
  await audit(kast, plek, actor, {
    handeling: 'plaatsingsbericht ontvangen',
    onderwerp: `plaatsingsbericht ${bericht.kenmerk}`,
    details: { via, sluiting: bericht.sluiting !== null },
  })
  return true
}

export const putIngekomen = (
  kast: Kast,
  document: IngekomenDocument,
  verwachteVersie: number,
  herkomst: Herkomst,
): Promise<void> => {
  const { kenmerk, opgesteld } = document.bericht
  const kaart = { label: `${formatDay(opgesteld)} ${kenmerk}`, zoek: document.stand, geboortedatum: null }
  const inhoud = z.encode(ingekomenDocument, document)
  return kast.registers.zet(INGEKOMEN, [{ id: kenmerk, ...kaart, verwachteVersie, vervallen: false, inhoud }], herkomst)
}

/** Names of the fields in which two messages differ; names only, an SKN is a person's number. */
function differing(oud: Plaatsingsbericht, nieuw: Plaatsingsbericht): readonly string[] {
  const [a, b] = [flat(oud), flat(nieuw)]
  return Object.keys({ ...a, ...b }).filter((veld) => canonical(a[veld] ?? null) !== canonical(b[veld] ?? null))
}

const flat = (bericht: Plaatsingsbericht): Readonly<Record<string, unknown>> => {
  const { plaatsing, ...rest } = z.encode(plaatsingsbericht, bericht)
  return { ...rest, ...plaatsing }
}

const nietVoorOns = ({ declarant }: Plaatsingsbericht): Werkfout =>
  new Werkfout('niet-voor-ons', {
    waar: 'declarant',
    wat: {
      nl: `Dit plaatsingsbericht is voor de aanbieder met AGB-code ${formatAgb(declarant)}.`,
      en: `This plaatsingsbericht is for the provider with AGB code ${formatAgb(declarant)}.`,
    },
    verwacht: { nl: 'een bericht met de eigen AGB-code', en: 'a message with the own AGB code' },
    doe: { nl: 'Geef het aan die aanbieder, of meld het aan DJI.', en: 'Give it to that provider, or tell DJI.' },
  })

function anders(kenmerk: string, velden: readonly string[]): Werkfout {
  const noem = (taal: 'nl' | 'en') => velden.map((veld) => VELDNAMEN[veld]?.[taal] ?? veld).join(', ')
  return onjuist(
    'kenmerk',
    [
      `Plaatsingsbericht ${kenmerk} is eerder ontvangen met een andere waarde voor ${noem('nl')}.`,
      `Plaatsingsbericht ${kenmerk} was received before with another value for ${noem('en')}.`,
    ],
    [
      'Hetzelfde bericht, of een nieuw bericht met een eigen kenmerk.',
      'The same message, or a new one with its own kenmerk.',
    ],
    [
      'Vraag DJI welk bericht geldt; een verbetering krijgt een nieuw kenmerk.',
      'Ask DJI which message holds; a correction gets a new kenmerk.',
    ],
  )
}
