import type { EpochDay } from '@zorgketen/values'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import type { Kast } from '../opslag/opslag.ts'
import { composeStamgegevens, type Stamdocumenten } from '../stam/documenten/stamdocumenten.ts'
import { foldTekst } from '../stam/registers/zoektekst.ts'
import { notFound } from '../werk/werkfout.ts'
import { readDocuments, readRegister } from './register-documenten.ts'

type Eigen = Pick<Stamdocumenten, 'organisatie' | 'contracten' | 'betalers'>

async function eigenOf(kast: Kast): Promise<Eigen> {
  const [organisatie] = await readRegister(kast, 'organisatie')
  if (organisatie === undefined) throw notFound({ nl: 'De eigen organisatie', en: 'The own organisation' }, '')
  return {
    organisatie,
    contracten: await readRegister(kast, 'contract'),
    betalers: await readRegister(kast, 'betaler'),
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

/** As much of the master data as one contact touches: a form asks for it at every key stroke. */
export async function stamVoor(
  kast: Kast,
  contact: {
    readonly patient: string
    readonly zorgverlener: string
    readonly eenheid: string
    readonly datum: EpochDay
  },
): Promise<Stamgegevens> {
  const gevonden = await kast.registers.zoek(
    'zorgtraject',
    { woorden: foldTekst(contact.patient).split(' '), geboortedatum: null },
    { vanaf: 0, aantal: 100 },
  )
  const zorgtrajecten = await readDocuments(
    kast,
    'zorgtraject',
    gevonden.rijen.map(({ id }) => id),
  )
  const eigen = zorgtrajecten.filter(({ patient }) => patient === contact.patient)
  const documenten = {
    ...(await eigenOf(kast)),
    zorgverleners: await readDocuments(kast, 'zorgverlener', [
      contact.zorgverlener,
      ...eigen.flatMap(({ regiebehandelaar }) => regiebehandelaar ?? []),
    ]),
    eenheden: await readDocuments(kast, 'eenheid', [contact.eenheid]),
    patienten: await readDocuments(kast, 'patient', [contact.patient]),
    zorgtrajecten: eigen,
    plaatsingen: await readDocuments(
      kast,
      'plaatsing',
      eigen.flatMap(({ plaatsing }) => plaatsing ?? []),
    ),
  }
  return composeStamgegevens(documenten, contact.datum)
}
