import type { Referentie } from '@zorgketen/reference'
import { formatAgb, formatUzovi } from '@zorgketen/values'
import type { Kast } from '../opslag/opslag.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import { AANBIEDER_REGISTERS, BETALER_REGISTERS, type RegisterNaam } from '../stam/registers.ts'
import type { Leeskolom } from './open-kolommen.ts'

/** What is recorded already, by which cells of a file are recognised. */
export interface Bekend {
  /** Keys by register; a register that this organisation does not keep is not there. */
  readonly sleutels: Partial<Record<RegisterNaam, ReadonlySet<string>>>
  readonly kent: (kolom: Leeskolom) => ((code: string) => boolean) | null
}

/** Reads the registers that these columns name, and the codes that may lack their zeros. */
export async function readBekend(kast: Kast, referentie: Referentie, kolommen: readonly Leeskolom[]): Promise<Bekend> {
  const { soort, agb, uzovi } = await kast.organisaties.eigen()
  const eigen: readonly RegisterNaam[] = soort === 'aanbieder' ? AANBIEDER_REGISTERS : BETALER_REGISTERS
  const genoemd = new Set(kolommen.flatMap(({ verwijst }) => verwijst ?? []))
  const sleutels: Partial<Record<RegisterNaam, ReadonlySet<string>>> = {}
  for (const register of eigen.filter((naam) => genoemd.has(naam))) {
    sleutels[register] = new Set((await kast.registers.actueel(register)).map(({ id }) => id))
  }
  const soorten = new Set(kolommen.map((kolom) => kolom.soort))
  const agbs = new Set(agb.map(formatAgb))
  if (soorten.has('agb')) for (const code of await agbsOf(kast, eigen)) agbs.add(code)
  const uzovis = new Set(uzovi === null ? [] : [formatUzovi(uzovi)])
  if (soorten.has('uzovi') && eigen.includes('betaler')) {
    for (const betaler of await readRegister(kast, 'betaler')) uzovis.add(formatUzovi(betaler.uzovi))
  }
  const lijst = referentie.codelijst('UZOVI')
  const kentUzovi = (code: string): boolean => uzovis.has(code) || lijst.zoek(code, null) === 'geldig'
  return {
    sleutels,
    kent: ({ soort: cel, verwijst }) => {
      if (cel === 'uzovi') return kentUzovi
      if (cel === 'agb') return (code) => agbs.has(code)
      const bekend = verwijst === null ? undefined : sleutels[verwijst]
      return bekend === undefined ? null : (code) => bekend.has(code)
    },
  }
}

/** AGB codes of people and organisations that are recorded. */
async function agbsOf(kast: Kast, eigen: readonly RegisterNaam[]): Promise<readonly string[]> {
  const codes: string[] = []
  if (eigen.includes('zorgverlener')) {
    for (const { agb } of await readRegister(kast, 'zorgverlener')) if (agb !== null) codes.push(formatAgb(agb))
  }
  if (eigen.includes('patient')) {
    for (const { zorgvragen } of await readRegister(kast, 'patient')) {
      for (const { verwijzingen } of zorgvragen) {
        for (const { verwijzer } of verwijzingen) if (verwijzer !== null) codes.push(formatAgb(verwijzer))
      }
    }
  }
  if (eigen.includes('aanbieder')) {
    for (const { aanbieder } of await readRegister(kast, 'aanbieder')) codes.push(formatAgb(aanbieder))
  }
  return codes
}
