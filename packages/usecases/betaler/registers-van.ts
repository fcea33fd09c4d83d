import type { Registers } from '../formaten/registers.ts'
import type { Kast } from '../opslag/opslag.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import { composeRegisters } from '../stam/documenten/betalersdocumenten.ts'
import type { DocumentVan, RegisterNaam } from '../stam/registers.ts'
import { notFound } from '../werk/werkfout.ts'
import { betalerDocument, EIGEN } from './betaler-document.ts'

/** What a payer knows, as its desk judges by it. */
export async function registersVan(kast: Kast): Promise<Registers> {
  const eigen = await kast.registers.vind('organisatie', EIGEN)
  if (eigen === null) throw notFound({ nl: 'De eigen organisatie', en: 'The own organisation' }, '')
  const { volledig, betaler, fictief } = betalerDocument.parse(eigen.inhoud)
  const bestand = async <N extends RegisterNaam>(
    register: N,
    heel: boolean | null,
  ): Promise<{ readonly volledig: boolean; readonly rijen: readonly DocumentVan<N>[] } | null> =>
    heel === null ? null : { volledig: heel, rijen: await readRegister(kast, register) }
  return composeRegisters({
    betaler,
    fictief,
    plaatsingen: await bestand('plaatsing', volledig.plaatsingen),
    contracten: await bestand('contract', volledig.contracten),
    aanbieders: await bestand('aanbieder', volledig.aanbieders),
    skns: await bestand('skn', volledig.skns),
    indicaties: await bestand('indicatie', volledig.indicaties),
  })
}
