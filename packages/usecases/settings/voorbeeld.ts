import type { EpochDay, Maand, Tekst } from '@zorgketen/values'
import {
  type Afleiding,
  describeWeigering,
  type Gevolg,
  previewWijziging,
  type Settingregel,
  type Stam,
  type Vergeleken,
  type Verschuiving,
  WEIGERINGEN,
  type Zorgomgeving,
  type Zorgregistratie,
} from '@zorgketen/zorgprestatie'
import { lees } from '../beheren/lees.ts'
import type { Registratie } from '../formaten/registratie.ts'
import type { Actor } from '../opslag/actor.ts'
import { afleiderVan, type Dagen, dagenVan } from '../registreren/afleider.ts'
import { readMaand } from '../registreren/lees-maand.ts'
import { stamVan } from '../registreren/stam-van.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { listOf } from './lees-settings.ts'
import { listAfter, type Settingvoorstel, settingvoorstel } from './voorstel.ts'

/** What is proposed, for which month it is looked at. */
export interface Voorbeeldvraag {
  readonly voorstel: Settingvoorstel
  readonly maand: Maand
}

/** An outcome with the words for it: the name of a prestatie, or why there is none. */
interface Benoemd extends Pick<Gevolg, 'soort' | 'code'> {
  readonly naam: Tekst
}

export interface Voorbeeldgroep {
  readonly van: Benoemd | null
  readonly naar: Benoemd | null
  readonly verschuivingen: readonly Verschuiving[]
  /** Cents. */
  readonly verschil: number
}

/** What a proposal would do to the prestaties of a month, as if it had held from the first day of that month. */
export interface Settingvoorbeeld {
  readonly maand: Maand
  readonly bekeken: number
  readonly gewijzigd: number
  /** Cents, new less old. */
  readonly verschil: number
  readonly groepen: readonly Voorbeeldgroep[]
  /** What was registered, of the registrations in the groups. */
  readonly registraties: ReadonlyMap<string, Registratie>
}

/** How many registrations are looked at between two moments of telling how far it is. */
const STUK = 5000
const VERGELIJKEN: Tekst = { nl: 'settings vergelijken', en: 'comparing settings' }

/**
 * Derives the registrations of a month whose setting would change with the list that holds and with the one that is
 * proposed. Keeps nothing, and says nothing of what the month was declared as.
 */
export const previewVoorstel = (
  plek: Werkplek,
  actor: Actor,
  { voorstel: ruw, maand }: Voorbeeldvraag,
): Promise<Settingvoorbeeld> =>
  plek.opslag.readLoosely(actor, async (kast) => {
    const dagen = dagenVan(maand)
    const voorstel = { ...lees(settingvoorstel, ruw), vanaf: dagen.van }
    const { regels } = await listOf(kast)
    const straks = listAfter(regels, voorstel, { op: await vandaagVan(kast, plek), reden: 'wijziging' })
    const stam = await stamVan(kast, dagen.tot)
    const oud = await afleiderVan(kast, plek, stam, dagen, { patienten: null })
    const nieuw = await afleiderVan(kast, plek, met(stam, straks), dagen, { patienten: null })
    const registraties = await readMaand(kast, maand)
    const vergeleken: Vergeleken[] = []
    const namen = new Map<string, Tekst>()
    const perId = new Map<string, Registratie>()
    for (let van = 0; van < registraties.length; van += STUK) {
      await plek.voortgang(VERGELIJKEN, van, registraties.length)
      const stuk = registraties.slice(van, van + STUK)
      const anders = stuk.filter((een) => changes(een, dagen, oud.omgeving, nieuw.omgeving))
      for (const een of anders) perId.set(een.id, een)
      vergeleken.push(...sideBySide(anders, oud.derive(anders), nieuw.derive(anders), namen))
    }
    const { gewijzigd, verschil, groepen } = previewWijziging(vergeleken)
    const noem = (gevolg: Voorbeeldgroep['van'] | Pick<Gevolg, 'soort' | 'code'> | null): Benoemd | null =>
      gevolg === null ? null : { ...gevolg, naam: namen.get(gevolg.code) ?? { nl: '', en: '' } }
    return {
      maand,
      bekeken: registraties.length,
      gewijzigd,
      verschil,
      groepen: groepen.map((groep) => ({ ...groep, van: noem(groep.van), naar: noem(groep.naar) })),
      registraties: perId,
    }
  })

const met = <S extends object>(stam: S, settinglijst: readonly Settingregel[]) => ({ ...stam, settinglijst })

/** Whether the setting is another one, or is chosen on one side only, on some day of the month. */
function changes(registratie: Zorgregistratie, dagen: Dagen, oud: Zorgomgeving, nieuw: Zorgomgeving): boolean {
  if (registratie.soort === 'groepssessie') return false
  const [toen, straks] = [oud.stamVoor(registratie), nieuw.stamVoor(registratie)]
  if ('weigering' in toen || 'weigering' in straks) return true
  return daysOf(registratie, dagen).some(
    (dag) => settingOn(toen, registratie.eenheid, dag) !== settingOn(straks, registratie.eenheid, dag),
  )
}

function daysOf(registratie: Exclude<Zorgregistratie, { soort: 'groepssessie' }>, { van, tot }: Dagen): EpochDay[] {
  if (registratie.soort !== 'verblijf') return [registratie.datum]
  const eerste = Math.max(van, registratie.opname.dag)
  const laatste = Math.min(tot, registratie.ontslag?.dag ?? tot)
  return Array.from({ length: Math.max(0, laatste - eerste + 1) }, (_, n) => (eerste + n) as EpochDay)
}

function settingOn(stam: Stam, eenheid: string, dag: EpochDay): string {
  const besluit = stam.settingOp(eenheid, dag)
  if (typeof besluit === 'string') return besluit
  return 'weigering' in besluit ? besluit.weigering.code : besluit.setting
}

function sideBySide(
  registraties: readonly Registratie[],
  oud: readonly Afleiding[],
  nieuw: readonly Afleiding[],
  namen: Map<string, Tekst>,
): readonly Vergeleken[] {
  for (const een of [...oud, ...nieuw]) name(een, namen)
  const [toen, straks] = [Map.groupBy(oud, registratieOf), Map.groupBy(nieuw, registratieOf)]
  return registraties.map(({ id }) => ({ registratie: id, oud: toen.get(id) ?? [], nieuw: straks.get(id) ?? [] }))
}

const registratieOf = (een: Afleiding): string =>
  een.soort === 'prestatie' ? een.prestatie.registratie : een.registratie

/** How an outcome is called: the first one with a code speaks for all. */
function name(een: Afleiding, namen: Map<string, Tekst>): void {
  const code = een.soort === 'prestatie' ? een.prestatie.code : een.weigering.code
  if (namen.has(code)) return
  const naam =
    een.soort === 'prestatie'
      ? { nl: een.prestatie.naam, en: een.prestatie.naam }
      : describeWeigering(WEIGERINGEN, een.weigering).wat
  namen.set(code, naam)
}
