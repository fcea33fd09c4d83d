import type { EpochDay, Tekst } from '@zorgketen/values'
import {
  answersOf,
  chooseType,
  explainTypering,
  questionsOf,
  readAntwoordteksten,
  recordTypering,
  type Typekans,
  type Typeringsuitleg,
  typeer,
} from '@zorgketen/zorgprestatie'
import { onjuist } from '../../beheren/weiger.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { readDocuments } from '../../registreren/register-documenten.ts'
import type { Typering } from '../../stam/documenten/zorgvraag.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import { Werkfout } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { type Methodestand, methodeOp } from '../methode/lijst.ts'
import { typelijstVan, typenVan } from '../methode/typemethode-document.ts'
import { typeOp } from '../overzicht/typen-per-periode.ts'
import { changeZorgvraag, needZorgvraag, type Zorgvraaggrond } from '../zorgvraag/wijzig-zorgvraag.ts'
import type { Zorgvraagbeeld } from '../zorgvraag/zorgvraagbeeld.ts'
import { changeDiagnoses, putVermelding } from './voed-zorgtraject.ts'

/** A question of the method, with its answers and what they mean where the file says so. */
interface Typevraag {
  readonly vraag: string
  readonly antwoorden: readonly { readonly antwoord: number; readonly tekst: string | null }[]
}

/** What the form of a typing shows while somebody answers. */
export interface Typeerblad {
  /** Null: there is no method on this day, and `reden` says what is missing; typing goes by hand. */
  readonly methode: { readonly id: string; readonly uitgave: string; readonly fictief: boolean } | null
  readonly reden: Tekst | null
  readonly vragen: readonly Typevraag[]
  /** Types to choose from, null when no list of them is known. */
  readonly typen: readonly string[] | null
  readonly kansen: readonly Typekans[]
  /** Why the answers give no outcome. */
  readonly onbekend: Tekst | null
  readonly uitleg: Typeringsuitleg | null
}

interface Typeervraag {
  readonly patient: string
  readonly zorgvraag: string
  readonly datum: EpochDay
  readonly antwoorden: Readonly<Record<string, number>>
  /** The type to explain; null: the most likely one. */
  readonly type: string | null
}

/** What the answers so far would give (ZPM-14, ZPM-27). Nothing is kept. */
export const proposeTypering = (plek: Werkplek, actor: Actor, vraag: Typeervraag): Promise<Typeerblad> =>
  plek.opslag.read(actor, async (kast) => {
    const { document } = await needZorgvraag(kast, vraag.patient, vraag.zorgvraag)
    const stand = await methodeOp(kast, document.soort, vraag.datum)
    const typen = typenVan(plek.gereedschap.referentie, document.soort)
    const leeg = { vragen: [], kansen: [], onbekend: null, uitleg: null }
    if ('reden' in stand) return { ...leeg, methode: null, reden: stand.reden, typen }
    return { typen, reden: null, ...bladVan(stand, vraag.antwoorden, vraag.type) }
  })

function bladVan(
  { document, methode }: Methodestand,
  antwoorden: Typeervraag['antwoorden'],
  gekozen: string | null,
): Omit<Typeerblad, 'typen' | 'reden'> {
  const teksten = readAntwoordteksten(document.coefficienten)
  const vragen = questionsOf(methode).map((vraag) => ({
    vraag,
    antwoorden: answersOf(methode, vraag)
      .filter((antwoord) => antwoord >= 0)
      .toSorted((a, b) => a - b)
      .map((antwoord) => ({ antwoord, tekst: teksten.get(vraag)?.get(antwoord) ?? null })),
  }))
  const { id, uitgave, fictief } = document
  const basis = { methode: { id, uitgave, fictief }, vragen }
  const uitkomst = typeer(methode, antwoorden)
  if (uitkomst.soort === 'onbekend') return { ...basis, kansen: [], onbekend: uitkomst.reden, uitleg: null }
  const type = gekozen ?? uitkomst.kansen[0]?.type ?? null
  const uitleg = type === null ? null : explainTypering(methode, antwoorden, type)
  return { ...basis, kansen: uitkomst.kansen, onbekend: null, uitleg }
}

/** A typing to be kept. `antwoorden` null: by hand, without the method; then `reden` says why this type. */
export interface Typeeropdracht {
  readonly datum: EpochDay
  readonly antwoorden: Readonly<Record<string, number>> | null
  readonly type: string
  /** Zorgverlener id of who chose it. */
  readonly door: string
  readonly waarom: string
}

/**
 * Types a zorgvraag and keeps what it rests on, so that it can be done again. The chosen type goes to the zorgtraject,
 * from where the declaration takes it. `opZorgtraject` false: there is no zorgtraject it can go to yet.
 */
export const typeZorgvraag = (
  plek: Werkplek,
  actor: Actor,
  grond: Zorgvraaggrond,
  opdracht: Typeeropdracht,
): Promise<{ readonly versie: number; readonly id: string; readonly opZorgtraject: boolean }> =>
  changeZorgvraag(plek, actor, grond, 'zorgvraag getypeerd', async (beeld, kast) => {
    const { datum, door } = opdracht
    if (datum > (await vandaagVan(kast, plek))) throw LATER
    if ((await readDocuments(kast, 'zorgverlener', [door])).length === 0) throw GEEN_ZORGVERLENER
    const typering = await make(plek, kast, beeld, opdracht)
    const { document } = beeld
    const codelijst = typelijstVan(document.soort)
    const vermelding = { codelijst, code: typering.type, datum }
    const { zorgtraject } = beeld
    if (zorgtraject !== null && typeOp(beeld, datum) !== typering.type) {
      const handeling = 'zorgvraagtype op zorgtraject'
      await changeDiagnoses(plek, actor, kast, zorgtraject.nummer, handeling, vermelding, (al) =>
        putVermelding(al, vermelding),
      )
    }
    return {
      document: { ...document, typeringen: [...document.typeringen, typering] },
      details: { type: typering.type, methode: typering.methode ?? 'met de hand' },
      uitkomst: { id: typering.id, opZorgtraject: zorgtraject !== null },
    }
  })

async function make(
  plek: Werkplek,
  kast: Kast,
  { document }: Zorgvraagbeeld,
  { datum, antwoorden, type, door, waarom }: Typeeropdracht,
): Promise<Typering> {
  const reden = waarom.trim() === '' ? null : waarom.trim()
  const id = plek.nieuwId()
  if (antwoorden === null) {
    if (reden === null) throw HAND_ZONDER_REDEN
    const typen = typenVan(plek.gereedschap.referentie, document.soort)
    const bestaat = typen === null ? /^\S{1,20}$/.test(type) : typen.includes(type)
    if (!bestaat) throw onbekendType(type)
    return { id, datum, type, door, reden, methode: null, antwoorden: {}, kansen: [] }
  }
  const stand = await methodeOp(kast, document.soort, datum)
  if ('reden' in stand) throw new Werkfout('belemmerd', { wat: stand.reden, doe: MET_DE_HAND, waar: 'antwoorden' })
  const vastlegging = recordTypering(document.zorgvraag, datum, antwoorden, stand.methode)
  if (vastlegging.soort === 'onbekend') {
    throw new Werkfout('invoer', { wat: vastlegging.reden, doe: ANTWOORD, waar: 'antwoorden' })
  }
  const keuze = chooseType(vastlegging.typering, { type, door, reden })
  if (keuze.soort === 'weigering') throw new Werkfout('invoer', { wat: keuze.reden, doe: KIES, waar: 'type' })
  const { methode, kansen } = keuze.typering
  return { id, datum, type, door, reden, methode, antwoorden: { ...antwoorden }, kansen }
}

const MET_DE_HAND: Tekst = {
  nl: 'Typeer met de hand en leg vast waarom, of laat een beheerder de methode aannemen.',
  en: 'Type by hand and record why, or have an administrator accept the method.',
}
const ANTWOORD: Tekst = { nl: 'Verbeter de antwoorden.', en: 'Mend the answers.' }
const KIES: Tekst = {
  nl: 'Kies een type uit de lijst, met de reden.',
  en: 'Choose a type of the list, with the reason.',
}

const onbekendType = (type: string): Werkfout =>
  onjuist(
    'type',
    [`Zorgvraagtype ${type} bestaat niet.`, `Zorgvraagtype ${type} does not exist.`],
    ['ggz: 1 tot en met 8 of 10 tot en met 21.', 'ggz: 1 to 8 or 10 to 21.'],
    ['Kies een type uit de lijst.', 'Choose a type of the list.'],
  )

const LATER = onjuist(
  'datum',
  ['De typering ligt in de toekomst.', 'The typing lies in the future.'],
  ['Vandaag of eerder.', 'Today or before.'],
  ['Kies de dag waarop is getypeerd.', 'Choose the day on which the typing was done.'],
)

const GEEN_ZORGVERLENER = onjuist(
  'door',
  ['Deze zorgverlener staat niet in het register.', 'This professional is not in the register.'],
  ['De regiebehandelaar die het type koos.', 'The regiebehandelaar who chose the type.'],
  ['Kies een zorgverlener uit het register.', 'Choose a professional of the register.'],
)

const HAND_ZONDER_REDEN = onjuist(
  'waarom',
  ['Met de hand getypeerd zonder reden.', 'Typed by hand without a reason.'],
  ['Waarom dit type past.', 'Why this type fits.'],
  ['Vul in waarom dit type past.', 'Fill in why this type fits.'],
)
