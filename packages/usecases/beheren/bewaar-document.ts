import type { Tekst } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import { checkDocument } from '../stam/check-document.ts'
import { beschrijvingVan, kaartVan, type RegisterNaam } from '../stam/registers.ts'
import { audit } from '../werk/audit.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { beheer, herkomstVan, type Wijzigingsgrond } from './beheer.ts'
import { checkSamenhang } from './check-samenhang.ts'
import { deriveAgain, type Herafleiding } from './herafleiden.ts'
import { lees } from './lees.ts'
import { putDocument } from './put-document.ts'
import { onjuist, weiger } from './weiger.ts'

/** Registers whose whole documents a form saves; a patient and its zorgvragen change by operations of their own. */
export type Formulierregister = Exclude<RegisterNaam, 'patient' | 'zorgvraag'>

/** A document as JSON to be kept. `id`: which it was, null for a new one. */
export interface Bewaaropdracht extends Wijzigingsgrond {
  readonly register: Formulierregister
  readonly id: string | null
  readonly document: unknown
}

export interface Bewaard extends Herafleiding {
  readonly id: string
  readonly versie: number
  /** What could not be judged about it, with the reason. */
  readonly opmerkingen: readonly Tekst[]
}

/** Keeps a new or changed document. Throws `Werkfout` with the field at fault, `Bewerkingsconflict` when late. */
export const saveDocument = (plek: Werkplek, actor: Actor, opdracht: Bewaaropdracht): Promise<Bewaard> =>
  beheer(plek, actor, async (kast) => {
    const { register, verwachteVersie, reden } = opdracht
    const document = lees(beschrijvingVan(register).schema, withId(plek, opdracht))
    const { id } = kaartVan(register, document)
    if (opdracht.id !== null && opdracht.id !== id) throw ANDERE_SLEUTEL
    const weigeringen = checkDocument(register, document, {})
    if (weigeringen.length > 0) throw weiger(weigeringen, REEKSVELD[register])
    const opmerkingen = await checkSamenhang(plek, kast, register, document)
    await putDocument(kast, register, document, verwachteVersie, herkomstVan(plek, actor, reden))
    const herafleiding = await deriveAgain(kast, plek, register)
    const nu = await kast.registers.vind(register, id)
    const versie = nu?.versie ?? 1
    await audit(kast, plek, actor, {
      handeling: opdracht.id === null ? `${register} toegevoegd` : `${register} gewijzigd`,
      onderwerp: `${register} ${id}`,
      details: { versie, afgeleid: herafleiding.afgeleid },
    })
    return { id, versie, opmerkingen, ...herafleiding }
  })

const REEKSVELD: Readonly<Partial<Record<RegisterNaam, string>>> = { zorgverlener: 'beroepen', eenheid: 'settings' }

/** A new document that has a key of our own and none yet gets one. */
function withId({ nieuwId }: Werkplek, { register, id, document }: Bewaaropdracht): unknown {
  const eigen = register === 'zorgverlener' || register === 'eenheid' || register === 'skn'
  if (id !== null || !eigen || typeof document !== 'object' || document === null) return document
  const { id: gegeven } = document as { readonly id?: unknown }
  return typeof gegeven === 'string' && gegeven.trim() !== '' ? document : { ...document, id: nieuwId() }
}

const ANDERE_SLEUTEL = onjuist(
  'nummer',
  ['De sleutel van dit gegeven is gewijzigd.', 'The key of this record was changed.'],
  ['Hetzelfde nummer als waaronder het is vastgelegd.', 'The same number as it was recorded under.'],
  ['Voer een nieuw gegeven in en trek het oude in.', 'Enter a new record and withdraw the old one.'],
)

/** The registers that have a schema, for routes. */
export const kolommenVan = (register: RegisterNaam) =>
  beschrijvingVan(register).kolommen.map(({ sleutel, naam }) => ({ sleutel, naam }))
