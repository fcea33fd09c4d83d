import type { EpochDay, Tekst } from '@zorgketen/values'
import {
  explainSetting,
  KENMERKEN,
  KENMERKNAAM,
  type Kenmerk,
  LOCATIESOORTEN,
  type Locatiesoort,
  makeStam,
  readKenmerk,
  SETTINGS,
  type Settingcontact,
  type Settinguitleg,
} from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { lees } from '../beheren/lees.ts'
import { dag, tekst } from '../formaten/velden.ts'
import type { Actor } from '../opslag/actor.ts'
import { stamVoor } from '../registreren/stam-van.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { listOf } from './lees-settings.ts'
import { LOCATIENAMEN } from './noem-waarden.ts'
import { settingcontactVan } from './settingcontact-van.ts'
import { settinglijstVan } from './settinglijst-van.ts'
import { listAfter, type Settingvoorstel, settingvoorstel } from './voorstel.ts'

/**
 * A contact to try the list with. What is null is taken from where a registration takes it: the location of the unit, the
 * titles and the contract of the patient.
 */
const proefcontact = z.strictObject({
  datum: dag,
  stroom: z.enum(['ggz', 'fz']),
  eenheid: tekst,
  zorgverlener: tekst.nullable(),
  patient: tekst.nullable(),
  locatiesoort: z.enum([...LOCATIESOORTEN, 'onbekend']).nullable(),
  titel: z.enum(['ja', 'nee', 'onbekend']).nullable(),
})

type Proefcontact = z.input<typeof proefcontact>

/** One feature with its value in words, and where it comes from. */
interface Getoond {
  readonly kenmerk: Kenmerk
  readonly naam: Tekst
  readonly waarde: Tekst
  readonly herkomst: Tekst
}

export interface Settingproef extends Settinguitleg {
  readonly kenmerken: readonly Getoond[]
}

/** Which rule decides for a contact, step by step: of the list as it is, or as it is proposed. Keeps nothing. */
export const tryContact = (
  plek: Werkplek,
  actor: Actor,
  ruw: { readonly contact: Proefcontact; readonly voorstel: Settingvoorstel | null },
): Promise<Settingproef> =>
  plek.opslag.read(actor, async (kast) => {
    const gekozen = lees(proefcontact, ruw.contact)
    const { regels } = await listOf(kast)
    const op = await vandaagVan(kast, plek)
    const lijst =
      ruw.voorstel === null
        ? regels
        : // a proposal is tried as if it held on the day of the contact
          listAfter(regels, { ...lees(settingvoorstel, ruw.voorstel), vanaf: gekozen.datum }, { op, reden: 'voorstel' })
    const registratie = registratieOf(gekozen)
    const gegevens = { ...(await stamVoor(kast, registratie)), settinglijst: lijst }
    const gelezen = settingcontactVan(gegevens, [...settinglijstVan(gegevens), ...ALLES_GEVRAAGD])(
      registratie,
      gekozen.eenheid,
      gekozen.datum,
    )
    const contact = asTried(gelezen, gekozen)
    const stam = makeStam(gegevens)
    const uitleg = explainSetting(lijst, stam, contact)
    // what a list was on other days is not what is tried
    const stappen = uitleg.stappen.filter(({ uitkomst }) => uitkomst !== 'geldt niet')
    const namen = {
      eenheid: await kast.registers.labels('eenheid', [gekozen.eenheid]),
      zorgverlener: await kast.registers.labels('zorgverlener', [gekozen.zorgverlener ?? '']),
    }
    const noem = (kenmerk: Kenmerk, waarde: string): string =>
      kenmerk === 'eenheid' || kenmerk === 'zorgverlener' ? (namen[kenmerk].get(waarde) ?? waarde) : waarde
    return { ...uitleg, stappen, kenmerken: show(contact, gekozen, stam, noem) }
  })

type Gekozen = z.output<typeof proefcontact>

/** Rules that ask for everything, so that every feature is looked up and can be shown. */
const ALLES_GEVRAAGD = SETTINGS.map((dan) => ({
  id: '',
  naam: '',
  als: { strafrechtelijkeTitel: true },
  dan,
  geldig: { van: 0 as EpochDay, tot: null },
  besloten: 0 as EpochDay,
  reden: '',
}))

const registratieOf = ({ datum, stroom, eenheid, zorgverlener, patient }: Gekozen) => ({
  soort: 'consult' as const,
  id: 'proef',
  patient: patient ?? '',
  stroom,
  datum,
  begintijd: null,
  zorgsoort: 'behandeling' as const,
  eenheid,
  zorgverlener: zorgverlener ?? '',
  geplandeMinuten: null,
  directeMinuten: 0 as never,
  indirecteMinuten: null,
})

function asTried(
  contact: Settingcontact,
  { datum, zorgverlener, patient, locatiesoort, titel }: Gekozen,
): Settingcontact {
  const titels = {
    ja: [{ van: datum, tot: datum }],
    nee: [],
    onbekend: null,
    register: patient === null ? null : contact.strafrechtelijkeTitels,
  }[titel ?? 'register']
  return {
    ...contact,
    zorgverlener,
    locatiesoort: locatiesoort === null ? contact.locatiesoort : locatiesoort === 'onbekend' ? null : locatiesoort,
    strafrechtelijkeTitels: titels,
    hoogspecialistischAfgesproken: patient === null ? null : contact.hoogspecialistischAfgesproken,
  }
}

const EENHEID: Tekst = { nl: 'kenmerken van de eenheid op de dag', en: 'features of the unit on the day' }
const INGEVULD: Tekst = { nl: 'hier ingevuld', en: 'filled in here' }
const REGISTRATIE: Tekst = { nl: 'de registratie', en: 'the registration' }

const HERKOMST: Readonly<Record<Kenmerk, Tekst>> = {
  eenheid: REGISTRATIE,
  team: EENHEID,
  teamsoort: EENHEID,
  strafrechtelijkeTitel: { nl: 'plaatsingen van de patiënt', en: 'placements of the patient' },
  locatiesoort: EENHEID,
  zorgverlener: REGISTRATIE,
  beroep: { nl: 'beroep van de zorgverlener op de dag', en: 'profession of the professional on the day' },
  zorgprogramma: EENHEID,
  stroom: REGISTRATIE,
}

const NIET_VASTGELEGD: Tekst = { nl: 'niet vastgelegd', en: 'not recorded' }
const GEEN: Tekst = { nl: 'geen', en: 'none' }

type Noem = (kenmerk: Kenmerk, waarde: string) => string

function show(
  contact: Settingcontact,
  gekozen: Gekozen,
  stam: ReturnType<typeof makeStam>,
  noem: Noem,
): readonly Getoond[] {
  return KENMERKEN.map((kenmerk) => {
    const waarde = readKenmerk(kenmerk, contact, stam)
    const zelf =
      (kenmerk === 'strafrechtelijkeTitel' && gekozen.titel !== null) ||
      (kenmerk === 'locatiesoort' && gekozen.locatiesoort !== null)
    return {
      kenmerk,
      naam: KENMERKNAAM[kenmerk],
      waarde: tellWaarde(kenmerk, typeof waarde === 'string' ? noem(kenmerk, waarde) : waarde),
      herkomst: zelf ? INGEVULD : HERKOMST[kenmerk],
    }
  })
}

function tellWaarde(kenmerk: Kenmerk, waarde: ReturnType<typeof readKenmerk>): Tekst {
  if (waarde === undefined) return NIET_VASTGELEGD
  if (waarde === null) return GEEN
  if (typeof waarde === 'boolean') return waarde ? { nl: 'ja', en: 'yes' } : { nl: 'nee', en: 'no' }
  return kenmerk === 'locatiesoort' ? LOCATIENAMEN[waarde as Locatiesoort] : { nl: waarde, en: waarde }
}
