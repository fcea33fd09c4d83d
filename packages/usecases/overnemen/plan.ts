import type { Dossier } from '@zorgketen/declaratie'
import type { Maand, Uzovi } from '@zorgketen/values'
import type { Kast } from '../opslag/opslag.ts'
import type { Overname } from '../overname/overname.ts'
import { takeOver } from '../overname/take-over.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import type { Stamdocumenten } from '../stam/documenten/stamdocumenten.ts'
import { type DocumentVan, type RegisterNaam, readDocument } from '../stam/registers.ts'
import { gereedschapVan } from '../tarieven/referentie-van.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { compareRegisters, type Registeruitkomst } from './documenten.ts'
import { readEerder } from './eerder.ts'
import { renamePeople } from './hernoem.ts'
import type { Overnameinvoer } from './invoer.ts'
import { choosePrestaties, type Maandprestaties } from './kies-prestaties.ts'
import { matchPeople } from './koppel.ts'
import { type Gegevenbestand, gatherFiles } from './lees-bestanden.ts'
import type { Overnamepunt } from './overnamepunt.ts'
import { STAPPEN } from './stappen.ts'
import { addToDossier } from './voeg-dossier-bij.ts'
import { foreseeCorrecties, type Voorziencorrectie } from './voorzie-correcties.ts'
import { type Botsing, findBotsingen } from './zoek-botsing.ts'

/** Everything a take-over would do, worked out against what is kept; nothing is stored yet. */
export interface Overnameplan {
  readonly bestanden: readonly Gegevenbestand[]
  readonly overname: Overname
  readonly registers: readonly Registeruitkomst[]
  /** What is kept of each payer now. */
  readonly voor: ReadonlyMap<Uzovi, Dossier>
  /** And what will be, for the payers the files name. */
  readonly na: ReadonlyMap<Uzovi, Dossier>
  readonly maanden: readonly Maandprestaties[]
  readonly correcties: readonly Voorziencorrectie[]
  readonly punten: readonly Overnamepunt[]
  /** When there are any, nothing can be taken over. */
  readonly botsingen: readonly Botsing[]
}

/** Works a take-over out: the files that are given together with those taken over before. */
export async function planOvername(
  plek: Werkplek,
  kast: Kast,
  invoer: readonly Overnameinvoer[],
): Promise<Overnameplan> {
  if ((await kast.organisaties.eigen()).soort !== 'aanbieder') throw GEEN_AANBIEDER
  const eigen = await ownDocuments(kast)
  const vandaag = await vandaagVan(kast, plek)
  const eerder = await readEerder(kast)
  const { bestanden, punten } = await gatherFiles(plek, kast, invoer, eerder)
  await plek.voortgang(STAPPEN.opbouwen, 0, null)
  const { declarant, fictief } = eigen.organisatie
  const opdracht = { bestanden, declarant: declarant.agb, milieu: plek.opslag.milieu, vandaag, fictief }
  const gebouwd = takeOver(opdracht, await gereedschapVan(kast, plek.gereedschap))
  const overname = renamePeople(gebouwd, matchPeople(gebouwd, eigen))
  await plek.voortgang(STAPPEN.vergelijken, 0, null)
  const registers = await compareRegisters(kast, overname)
  const voor = await kast.dossiers.dossiers(null)
  const na = new Map([...overname.dossiers].map(([uzovi, een]) => [uzovi, addToDossier(voor.get(uzovi), een)]))
  const declaratiemaanden = [...na.values()].flatMap(({ declaraties }) => declaraties.map(({ maand }): Maand => maand))
  const maanden = await choosePrestaties(kast, overname.prestaties, {
    maanden: [...new Set(declaratiemaanden)],
    eerste: eerder.overgenomen.length === 0,
  })
  await plek.voortgang(STAPPEN.vooruitzien, 0, null)
  const documenten = withNew(eigen, registers)
  return {
    ...{ bestanden, overname, registers, voor, na, maanden },
    correcties: foreseeCorrecties(plek, documenten, maanden, new Map([...voor, ...na]), vandaag),
    punten: [...punten, ...overname.bevindingen],
    botsingen: findBotsingen(voor, overname.dossiers),
  }
}

async function ownDocuments(kast: Kast): Promise<Stamdocumenten> {
  const [organisatie] = await readRegister(kast, 'organisatie')
  if (organisatie === undefined) throw GEEN_AANBIEDER
  return {
    organisatie,
    patienten: await readRegister(kast, 'patient'),
    zorgverleners: await readRegister(kast, 'zorgverlener'),
    eenheden: await readRegister(kast, 'eenheid'),
    zorgtrajecten: await readRegister(kast, 'zorgtraject'),
    plaatsingen: await readRegister(kast, 'plaatsing'),
    contracten: await readRegister(kast, 'contract'),
    betalers: await readRegister(kast, 'betaler'),
  }
}

/** The administration as it will be: what is kept, and what the take-over adds. */
function withNew(eigen: Stamdocumenten, uitkomsten: readonly Registeruitkomst[]): Stamdocumenten {
  const added = <N extends RegisterNaam>(register: N): readonly DocumentVan<N>[] =>
    uitkomsten
      .filter((een) => een.register === (register as string))
      .flatMap(({ nieuw }) =>
        nieuw.flatMap(({ inhoud }) => {
          const gelezen = readDocument(register, inhoud)
          return gelezen.ok ? [gelezen.waarde] : []
        }),
      )
  return {
    ...eigen,
    patienten: [...eigen.patienten, ...added('patient')],
    zorgverleners: [...eigen.zorgverleners, ...added('zorgverlener')],
    zorgtrajecten: [...eigen.zorgtrajecten, ...added('zorgtraject')],
    plaatsingen: [...eigen.plaatsingen, ...added('plaatsing')],
    contracten: [...eigen.contracten, ...added('contract')],
    betalers: [...eigen.betalers, ...added('betaler')],
  }
}

const GEEN_AANBIEDER = new Werkfout('geen-toegang', {
  wat: {
    nl: 'Alleen een zorgaanbieder neemt verzonden declaraties over.',
    en: 'Only a care provider takes over sent claims.',
  },
  doe: { nl: 'Ga naar binnen bij de aanbieder die ze verzond.', en: 'Enter at the provider that sent them.' },
})
