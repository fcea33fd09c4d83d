import { contains, type EpochDay, formatDay, formatZtn, type Tekst } from '@zorgketen/values'
import { type Fztraject, place } from '@zorgketen/zorgtraject'
import { beheer, herkomstVan } from '../beheren/beheer.ts'
import { lees } from '../beheren/lees.ts'
import { putDocument } from '../beheren/put-document.ts'
import { onjuist } from '../beheren/weiger.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { readDocuments } from '../registreren/register-documenten.ts'
import { foldTekst } from '../stam/registers/zoektekst.ts'
import { randomBytes } from '../trajecten/levensloop/random-bytes.ts'
import { trajectfout } from '../trajecten/levensloop/weiger-traject.ts'
import { audit } from '../werk/audit.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { assertDji } from './assert-dji.ts'
import { NIEUWE_PERSONEN, putFztraject, putUitgaand, readBeurt, takeBeurt } from './bewaar.ts'
import { readFzregister, readPersonen } from './lees-register.ts'
import { type Plaatsopdracht, plaatsopdracht } from './opdracht.ts'

/** What a plaatsing gives: a new number, or the one that goes on. `nummer` null: it is drawn when placing. */
export interface Fzplaatsvoorbeeld {
  readonly nummer: string | null
  readonly nieuw: boolean
  readonly heropend: boolean
  readonly startdatum: EpochDay
  /** What stands in the way later and not now. */
  readonly opmerkingen: readonly Tekst[]
}

interface Besluit {
  readonly vraag: Plaatsopdracht
  readonly traject: Fztraject
  readonly nieuw: boolean
  readonly heropend: boolean
  readonly versie: number
  readonly nieuwePersoon: boolean
  /** Turns as they stood before anything was read. */
  readonly beurten: { readonly nieuwen: number; readonly eigen: number }
  readonly vandaag: EpochDay
}

/** Under which number this plaatsing would go. Keeps nothing; throws `Werkfout` with the field at fault. */
export const previewFz = (plek: Werkplek, actor: Actor, opdracht: unknown): Promise<Fzplaatsvoorbeeld> =>
  plek.opslag.read(actor, async (kast) => {
    await assertDji(kast)
    const { traject, nieuw, heropend, vraag } = await decide(plek, kast, opdracht)
    return {
      nummer: nieuw ? null : formatZtn(traject.nummer),
      nieuw,
      heropend,
      startdatum: traject.startdatum,
      opmerkingen: await notBought(kast, vraag),
    }
  })

/** Places a person with one provider or several at once (ZTN-06, ZTN-12); each gets a message. Gives the number. */
export const placeFz = (plek: Werkplek, actor: Actor, opdracht: unknown): Promise<{ readonly nummer: string }> =>
  beheer(plek, actor, async (kast) => {
    const { fictief, betaler } = await assertDji(kast)
    const { vraag, traject, versie, nieuw, heropend, nieuwePersoon, vandaag, beurten } = await decide(
      plek,
      kast,
      opdracht,
    )
    const herkomst = herkomstVan(plek, actor, vraag.reden.trim() || 'geplaatst')
    const { skn, titel, zorgvraag, bij } = vraag
    if (nieuwePersoon) {
      await takeBeurt(kast, NIEUWE_PERSONEN, traject.nummer, beurten.nieuwen, herkomst)
      await putDocument(kast, 'skn', { id: traject.persoon, skn, bekendSinds: vandaag }, 0, herkomst)
    }
    await putFztraject(kast, { traject, versie }, beurten.eigen, herkomst)
    const { nummer: zorgtraject, startdatum } = traject
    const berichten = []
    for (const { besluit: nummer, declarant, settings } of bij) {
      const plaatsing = { nummer, skn, declarant, titel: titel.geldig, zorgtraject, startdatum }
      await putDocument(kast, 'plaatsing', plaatsing, 0, herkomst)
      await putDocument(kast, 'indicatie', { plaatsing: nummer, settings }, 0, herkomst)
      berichten.push({
        formaat: 'zorgketen/plaatsingsbericht@1' as const,
        milieu: plek.opslag.milieu,
        fictief,
        opgesteld: vandaag,
        betaler: betaler.uzovi,
        declarant,
        plaatsing,
        titelkenmerk: titel.kenmerk,
        zorgvraag: zorgvraag.omschrijving,
        indicatiedatum: vraag.indicatiedatum,
        settings,
        sluiting: null,
      })
    }
    await putUitgaand(kast, berichten, herkomst)
    const nummer = formatZtn(zorgtraject)
    await audit(kast, plek, actor, {
      handeling: nieuw ? 'fz-nummer bepaald' : heropend ? 'fz-nummer heropend' : 'verder geplaatst',
      onderwerp: `fz-nummer ${nummer}`,
      details: { aanbieders: bij.length, startdatum: formatDay(startdatum) },
    })
    return { nummer }
  })

async function decide(plek: Werkplek, kast: Kast, opdracht: unknown): Promise<Besluit> {
  const vraag = lees(plaatsopdracht, opdracht)
  const vandaag = await vandaagVan(kast, plek)
  if (vraag.indicatiedatum > vandaag) throw INDICATIE_LATER
  const zonder = vraag.bij.findIndex(({ settings }) => settings.length === 0)
  if (zonder >= 0) throw zonderSetting(zonder)
  const nieuwen = await readBeurt(kast, NIEUWE_PERSONEN)
  const bekend = (await readPersonen(kast)).get(vraag.skn)
  const persoon = bekend ?? plek.nieuwId()
  const beurten = { nieuwen, eigen: await readBeurt(kast, persoon) }
  const register = await readFzregister(kast)
  const eigen = register.filter(({ traject }) => traject.persoon === persoon).map(({ traject }) => traject)
  const uitkomst = place({
    ...vraag,
    persoon,
    zorgvraag: { ...vraag.zorgvraag, id: vraag.zorgvraag.id ?? zorgvraagId(plek, eigen, vraag) },
    bij: vraag.bij.map(({ besluit, declarant }) => ({ besluit, declarant })),
    bewijs: randomBytes(plek),
    register: register.map(({ traject }) => traject),
    besluiten: new Set((await kast.registers.actueel('plaatsing')).map(({ id }) => id)),
  })
  if (uitkomst.soort === 'weigering') throw trajectfout(uitkomst, VELDEN[uitkomst.weigering.code] ?? 'zorgtraject')
  const { traject, nieuw, heropend } = uitkomst
  const versie = register.find((een) => een.traject.nummer === traject.nummer)?.versie ?? 0
  return { vraag, traject, nieuw, heropend, versie, nieuwePersoon: bekend === undefined, vandaag, beurten }
}

/** The key of the same words at this person, or a new one. */
const zorgvraagId = (plek: Werkplek, eigen: readonly Fztraject[], { zorgvraag: { omschrijving } }: Plaatsopdracht) =>
  eigen.find(({ zorgvraag }) => zorgvraag !== null && foldTekst(zorgvraag.omschrijving) === foldTekst(omschrijving))
    ?.zorgvraag?.id ?? plek.nieuwId()

/** Providers from which nothing is bought on the first day of the titel: their claims will be refused (DFZ-04). */
async function notBought(kast: Kast, { bij, titel }: Plaatsopdracht): Promise<readonly Tekst[]> {
  const agbs = bij.map(({ declarant }) => declarant)
  const bekend = new Map((await readDocuments(kast, 'aanbieder', agbs)).map((een) => [een.aanbieder, een.perioden]))
  return agbs
    .filter((agb) => !bekend.get(agb)?.some((periode) => contains(periode, titel.geldig.van)))
    .map((agb) => ({
      nl: `Bij aanbieder ${agb} is op de eerste dag van de titel geen zorg ingekocht; declaraties worden dan afgekeurd. Vul het register van aanbieders aan.`,
      en: `No care is bought from provider ${agb} on the first day of the titel; claims are refused then. Complete the register of providers.`,
    }))
}

const VELDEN: Readonly<Record<string, string>> = {
  'plaatsing.nummer': 'bij',
  'dji.besluit-in-gebruik': 'bij',
  'dji.geen-aanbieder': 'bij',
  'dji.aanbieder-dubbel': 'bij',
  'dji.titel-begin': 'titel.geldig',
  'dji.titel-korter': 'titel.geldig',
  'dji.indicatie-eerder': 'indicatiedatum',
  'dji.zelfde-onbekend': 'zelfdeAls',
  'dji.niet-zelfde': 'zelfdeAls',
}

const INDICATIE_LATER = onjuist(
  'indicatiedatum',
  ['De dag van de indicatie ligt na vandaag.', 'The day of the indicatie is after today.'],
  ['De dag waarop de indicatie is vastgesteld.', 'The day on which the indicatie was established.'],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
)

const zonderSetting = (plaats: number) =>
  onjuist(
    `bij.${plaats}.settings`,
    ['Er is geen setting gekozen.', 'No setting was chosen.'],
    ['De geïndiceerde setting: daarop wordt de zorg beoordeeld.', 'The indicated setting: care is judged by it.'],
    ['Kies een setting.', 'Choose a setting.'],
  )
