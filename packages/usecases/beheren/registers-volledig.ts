import { z } from 'zod'
import { betalerDocument, EIGEN } from '../betaler/betaler-document.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { RegisterNaam } from '../stam/registers.ts'
import { audit } from '../werk/audit.ts'
import { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { beheer, herkomstVan, type Wijzigingsgrond } from './beheer.ts'
import { onjuist } from './weiger.ts'

type Betalersregister = Extract<RegisterNaam, 'plaatsing' | 'contract' | 'aanbieder' | 'skn' | 'indicatie'>

/**
 * What a payer says of one register. `volledig`: what is not in it does not exist, so a line that needs it is refused.
 * `deels`: what is not in it is unknown. `niet`: the register is not kept and nothing is judged by it.
 */
export type Registerstand = 'volledig' | 'deels' | 'niet'

const VELD = {
  plaatsing: 'plaatsingen',
  contract: 'contracten',
  aanbieder: 'aanbieders',
  skn: 'skns',
  indicatie: 'indicaties',
} as const satisfies Readonly<Record<Betalersregister, string>>

const REGISTERS = Object.keys(VELD) as readonly Betalersregister[]

export interface Registerstanden {
  readonly versie: number
  readonly standen: readonly { readonly register: Betalersregister; readonly stand: Registerstand }[]
}

/** What a payer says of each of its registers. Throws `Werkfout` for a provider. */
export const readRegisterstanden = (plek: Werkplek, actor: Actor): Promise<Registerstanden> =>
  plek.opslag.read(actor, async (kast) => {
    const { versie, document } = await ownDocument(kast)
    return {
      versie,
      standen: REGISTERS.map((register) => ({ register, stand: standOf(document.volledig[VELD[register]]) })),
    }
  })

/** Says whether a register is complete. From then on claims are judged so; earlier judgements stay as they are. */
export const setRegisterstand = (
  plek: Werkplek,
  actor: Actor,
  opdracht: Wijzigingsgrond & { readonly register: Betalersregister; readonly stand: Registerstand },
): Promise<void> =>
  beheer(plek, actor, async (kast) => {
    const { register, stand, verwachteVersie, reden } = opdracht
    if (reden.trim() === '') throw ZONDER_REDEN
    const { label, document } = await ownDocument(kast)
    const volledig = { ...document.volledig, [VELD[register]]: stand === 'niet' ? null : stand === 'volledig' }
    const inhoud = z.encode(betalerDocument, { ...document, volledig })
    const kaart = { id: EIGEN, label, zoek: '', geboortedatum: null, inhoud }
    const herkomst = herkomstVan(plek, actor, reden)
    await kast.registers.zet('organisatie', [{ ...kaart, verwachteVersie, vervallen: false }], herkomst)
    await audit(kast, plek, actor, {
      handeling: 'volledigheid van register gewijzigd',
      onderwerp: `register ${register}`,
      details: { stand, reden: reden.trim() },
    })
  })

async function ownDocument(kast: Kast) {
  const rij = await kast.registers.vind('organisatie', EIGEN)
  if (rij === null || (await kast.organisaties.eigen()).soort !== 'betaler') throw GEEN_BETALER
  return { versie: rij.versie, label: rij.label, document: betalerDocument.parse(rij.inhoud) }
}

const standOf = (volledig: boolean | null): Registerstand =>
  volledig === null ? 'niet' : volledig ? 'volledig' : 'deels'

const GEEN_BETALER = new Werkfout('geen-toegang', {
  wat: {
    nl: 'Alleen een betaler zegt of zijn registers volledig zijn.',
    en: 'Only a payer says whether its registers are complete.',
  },
  doe: { nl: 'Ga naar binnen bij de betaler.', en: 'Enter at the payer.' },
})

const ZONDER_REDEN = onjuist(
  'reden',
  ['Er is geen reden opgegeven.', 'No reason was given.'],
  ['Waarop u dit baseert.', 'What this rests on.'],
  ['Vul de reden in.', 'Fill in the reason.'],
)
