import type { EpochDay } from '@zorgketen/values'
import { dayOfRegistratie, patientenVan, zorgverlenersVan } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import type { Kast } from '../opslag/opslag.ts'
import { plaatsingenVan } from '../settings/plaatsingen-van.ts'
import { composeStamgegevens, type Stamdocumenten } from '../stam/documenten/stamdocumenten.ts'
import { readLoop } from '../trajecten/loop/lees-loop.ts'
import { notFound } from '../werk/werkfout.ts'
import { readDocuments, readRegister } from './register-documenten.ts'

type Eigen = Pick<Stamdocumenten, 'organisatie' | 'contracten' | 'betalers' | 'settinglijst'>

async function eigenOf(kast: Kast): Promise<Eigen> {
  const [organisatie] = await readRegister(kast, 'organisatie')
  if (organisatie === undefined) throw notFound({ nl: 'De eigen organisatie', en: 'The own organisation' }, '')
  const [settinglijst] = await readRegister(kast, 'settinglijst')
  return {
    organisatie,
    contracten: await readRegister(kast, 'contract'),
    betalers: await readRegister(kast, 'betaler'),
    ...(settinglijst === undefined ? {} : { settinglijst }),
  }
}

/**
 * The whole master data of a provider, as the steps of the chain read it. `peildag`: see `composeStamgegevens`. The start
 * of a number is what was kept of it; `withStartdata` gives what all care says.
 */
export async function stamVan(kast: Kast, peildag: EpochDay | null): Promise<Stamgegevens> {
  const documenten = {
    ...(await eigenOf(kast)),
    zorgverleners: await readRegister(kast, 'zorgverlener'),
    eenheden: await readRegister(kast, 'eenheid'),
    patienten: await readRegister(kast, 'patient'),
    zorgtrajecten: await readRegister(kast, 'zorgtraject'),
    plaatsingen: await readRegister(kast, 'plaatsing'),
  }
  return composeStamgegevens(documenten, peildag)
}

/** As much of the master data as one registration touches: a form asks for it at every key stroke. */
export const stamVoor = (kast: Kast, registratie: Registratie): Promise<Stamgegevens> =>
  stamRond(
    kast,
    {
      patienten: patientenVan(registratie),
      zorgverleners: zorgverlenersVan(registratie),
      eenheden: [registratie.eenheid],
    },
    dayOfRegistratie(registratie),
  )

/** What some care of some patients touches. */
interface Betrokken {
  readonly patienten: readonly string[]
  readonly zorgverleners: readonly string[]
  readonly eenheden: readonly string[]
}

/** As much of the master data as some care touches, with numbers that start as all care says. */
export async function stamRond(
  kast: Kast,
  { patienten, zorgverleners, eenheden }: Betrokken,
  peildag: EpochDay | null,
): Promise<Stamgegevens> {
  const zorgtrajecten = (await readLoop(kast, patienten)).map(({ document }) => document)
  const regie = zorgtrajecten.flatMap(({ regiebehandelaar }) => regiebehandelaar ?? [])
  const documenten = {
    ...(await eigenOf(kast)),
    zorgverleners: await readDocuments(kast, 'zorgverlener', [...zorgverleners, ...regie]),
    eenheden: await readDocuments(kast, 'eenheid', eenheden),
    patienten: await readDocuments(kast, 'patient', patienten),
    zorgtrajecten,
    plaatsingen: await plaatsingenVan(kast, zorgtrajecten),
  }
  return composeStamgegevens(documenten, peildag)
}
