import type { EpochDay } from '@zorgketen/values'
import { dayOfRegistratie, patientenVan, zorgverlenersVan } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import type { Kast } from '../opslag/opslag.ts'
import { plaatsingenVan } from '../settings/plaatsingen-van.ts'
import { composeStamgegevens, type Stamdocumenten } from '../stam/documenten/stamdocumenten.ts'
import { foldTekst } from '../stam/registers/zoektekst.ts'
import type { DocumentVan } from '../stam/registers.ts'
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

/** The whole master data of a provider, as the steps of the chain read it. `peildag`: see `composeStamgegevens`. */
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
export async function stamVoor(kast: Kast, registratie: Registratie): Promise<Stamgegevens> {
  const patienten = patientenVan(registratie)
  const eigen = await trajectenVan(kast, patienten)
  const documenten = {
    ...(await eigenOf(kast)),
    zorgverleners: await readDocuments(kast, 'zorgverlener', [
      ...zorgverlenersVan(registratie),
      ...eigen.flatMap(({ regiebehandelaar }) => regiebehandelaar ?? []),
    ]),
    eenheden: await readDocuments(kast, 'eenheid', [registratie.eenheid]),
    patienten: await readDocuments(kast, 'patient', patienten),
    zorgtrajecten: eigen,
    plaatsingen: await plaatsingenVan(kast, eigen),
  }
  return composeStamgegevens(documenten, dayOfRegistratie(registratie))
}

/** The zorgtrajecten of some patients. */
async function trajectenVan(kast: Kast, patienten: readonly string[]): Promise<readonly DocumentVan<'zorgtraject'>[]> {
  const eigen: DocumentVan<'zorgtraject'>[] = []
  for (const wie of patienten) {
    const gevonden = await kast.registers.zoek(
      'zorgtraject',
      { woorden: foldTekst(wie).split(' '), geboortedatum: null },
      { vanaf: 0, aantal: 100 },
    )
    const ids = gevonden.rijen.map(({ id }) => id)
    eigen.push(...(await readDocuments(kast, 'zorgtraject', ids)).filter(({ patient }) => patient === wie))
  }
  return eigen
}
