import type { Maand } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { readMaand } from '../registreren/lees-maand.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import type { Stamdocumenten } from '../stam/documenten/stamdocumenten.ts'
import { kaartVan, type RegisterNaam } from '../stam/registers.ts'
import { completeness, type Volledigheid } from '../stam/volledigheid/completeness.ts'
import type { Betrokkene, Gebrek } from '../stam/volledigheid/gebreken.ts'
import { gereedschapVan } from '../tarieven/referentie-van.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** Something to open, with the name people know it by. */
interface Genoemde extends Betrokkene {
  readonly naam: string
}

interface Gebrekbeeld extends Omit<Gebrek, 'betrokken'> {
  readonly betrokken: readonly Genoemde[]
}

/** What still blocks declaring a month, with names. */
export interface Volledigheidsbeeld extends Omit<Volledigheid, 'gebreken'> {
  readonly gebreken: readonly Gebrekbeeld[]
}

const LEZEN = { nl: 'de administratie lezen', en: 'reading the administration' }
const NAKIJKEN = { nl: 'de maand op proef declareren', en: 'declaring the month on trial' }

/** How many registrations a month has: whether someone can wait for the answer. */
export const countRegistraties = (plek: Werkplek, actor: Actor, maand: Maand): Promise<number> =>
  plek.opslag.read(actor, async (kast) => {
    const gevonden = (await kast.maanden.maanden()).find((een) => een.maand === maand)
    return gevonden?.registraties ?? 0
  })

/** Declares a month on trial and tells what stands in its way. Nothing is kept. */
export async function readVolledigheid(plek: Werkplek, actor: Actor, maand: Maand): Promise<Volledigheidsbeeld> {
  await plek.voortgang(LEZEN, 0, null)
  const { opslag } = plek
  const gelezen = await opslag.readLoosely(actor, async (kast) => ({
    documenten: await documentsOf(kast),
    zonderVerwijzing: new Set(
      (await readRegister(kast, 'zorgvraag')).flatMap((een) => (een.zonderVerwijzing === null ? [] : [een.patient])),
    ),
    registraties: await readMaand(kast, maand),
    dossiers: await kast.dossiers.dossiers(await kast.dossiers.maandenRond(maand)),
    vandaag: await vandaagVan(kast, plek),
    gereedschap: await gereedschapVan(kast, plek.gereedschap),
  }))
  await plek.voortgang(NAKIJKEN, 0, gelezen.registraties.length)
  const { referentie } = gelezen.gereedschap
  const beeld = completeness({ ...gelezen, maand, berichtsoort: opslag.milieu, referentie })
  const naamVan = namesOf(gelezen.documenten)
  const gebreken = beeld.gebreken.map((gebrek) => ({
    ...gebrek,
    betrokken: gebrek.betrokken.map((een) => ({ ...een, naam: naamVan(een) })),
  }))
  return { ...beeld, gebreken }
}

async function documentsOf(kast: Kast): Promise<Stamdocumenten> {
  const [organisatie] = await readRegister(kast, 'organisatie')
  if (organisatie === undefined) throw notFound({ nl: 'De eigen organisatie', en: 'The own organisation' }, '')
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

function namesOf(documenten: Stamdocumenten): (een: Betrokkene) => string {
  const labels = new Map<string, string>()
  const add = <N extends RegisterNaam>(register: N, rijen: readonly Parameters<typeof kaartVan<N>>[1][]): void => {
    for (const rij of rijen) {
      const { id, label } = kaartVan(register, rij)
      labels.set(`${register} ${id}`, label)
    }
  }
  add('patient', documenten.patienten)
  add('zorgverlener', documenten.zorgverleners)
  add('eenheid', documenten.eenheden)
  add('zorgtraject', documenten.zorgtrajecten)
  add('plaatsing', documenten.plaatsingen)
  add('contract', documenten.contracten)
  add('betaler', documenten.betalers)
  return ({ register, id }) => labels.get(`${register} ${id}`) ?? id
}
