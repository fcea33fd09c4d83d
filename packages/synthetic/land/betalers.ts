import { DJI_UZOVI } from '@zorgketen/values'
import type { Bouw } from '../aanbieder/bouw.ts'
import type { Registers } from './registers.ts'

/** UZOVI of the invented insurers. */
export const VERZEKERAARS = ['9011', '9012'] as const

/** What every payer knows, from all providers together. It is the truth: mistakes are on the provider's side. */
export function maakRegisters(bouwen: readonly Bouw[], sinds: string): ReadonlyMap<string, Registers> {
  // copies: round 1 of a provider is edited afterwards, and what a payer knows is not
  const alle = structuredClone(bouwen.map((bouw) => bouw.bijBetaler))
  const contracten = (uzovi: string) => ({
    volledig: true,
    rijen: alle.flatMap((deel) => deel.contracten.filter((contract) => contract.betaler === uzovi)),
  })
  const plaatsingen = alle.flatMap((deel) => deel.plaatsingen)
  const ingekocht = bouwen.filter((bouw) => bouw.bijBetaler.ingekocht).map((bouw) => bouw.stam.declarant.agb)
  const dji: Registers = {
    formaat: 'zorgketen/registers@1',
    fictief: true,
    betaler: { uzovi: DJI_UZOVI, rol: 'dji' },
    plaatsingen: { volledig: true, rijen: plaatsingen },
    contracten: contracten(DJI_UZOVI),
    aanbieders: {
      volledig: true,
      rijen: ingekocht.map((aanbieder) => ({ aanbieder, geldig: { van: sinds, tot: null } })),
    },
    skns: { volledig: true, rijen: plaatsingen.map((plaatsing) => plaatsing.skn) },
    indicaties: { volledig: true, rijen: alle.flatMap((deel) => [...deel.indicaties]) },
  }
  const zorg = VERZEKERAARS.map((uzovi): [string, Registers] => [
    uzovi,
    {
      formaat: 'zorgketen/registers@1',
      fictief: true,
      betaler: { uzovi, rol: 'zorgverzekeraar' },
      plaatsingen: null,
      contracten: contracten(uzovi),
      aanbieders: null,
      skns: null,
      indicaties: null,
    },
  ])
  return new Map([[DJI_UZOVI, dji], ...zorg])
}
