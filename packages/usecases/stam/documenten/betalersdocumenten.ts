import type { Betaler } from '@zorgketen/values'
import type { Registers } from '../../formaten/registers.ts'
import type { AanbiederDocument, IndicatieDocument, SknDocument } from './betalerskant.ts'
import type { ContractDocument, PlaatsingDocument } from './overeenkomst.ts'

/** A register of a payer as it stands; null when the payer does not keep it. `volledig`: these are all there are. */
interface Bestand<T> {
  readonly volledig: boolean
  readonly rijen: readonly T[]
}

/** All registers of a payer as they stand at one moment. */
export interface Betalersdocumenten {
  readonly betaler: Betaler
  readonly fictief: boolean
  readonly plaatsingen: Bestand<PlaatsingDocument> | null
  readonly contracten: Bestand<ContractDocument> | null
  readonly aanbieders: Bestand<AanbiederDocument> | null
  readonly skns: Bestand<SknDocument> | null
  readonly indicaties: Bestand<IndicatieDocument> | null
}

/** The registers that the judgement works on. */
export function composeRegisters(documenten: Betalersdocumenten): Registers {
  const { aanbieders, skns, ...rest } = documenten
  return {
    formaat: 'zorgketen/registers@1',
    ...rest,
    aanbieders: aanbieders && {
      volledig: aanbieders.volledig,
      rijen: aanbieders.rijen.flatMap(({ aanbieder, perioden }) => perioden.map((geldig) => ({ aanbieder, geldig }))),
    },
    skns: skns && { volledig: skns.volledig, rijen: skns.rijen.map(({ skn }) => skn) },
  }
}

/** The registers that a payer's file fills. `nieuwId` gives the keys of SKN documents, by place in the file. */
export function splitRegisters(registers: Registers, nieuwId: (plaats: number) => string): Betalersdocumenten {
  const { formaat: _, aanbieders, skns, ...rest } = registers
  return {
    ...rest,
    aanbieders: aanbieders && {
      volledig: aanbieders.volledig,
      rijen: [...Map.groupBy(aanbieders.rijen, ({ aanbieder }) => aanbieder)].map(([aanbieder, rijen]) => ({
        aanbieder,
        naam: null,
        perioden: rijen.map(({ geldig }) => geldig),
      })),
    },
    skns: skns && {
      volledig: skns.volledig,
      rijen: skns.rijen.map((skn, plaats) => ({ id: nieuwId(plaats), skn, bekendSinds: null })),
    },
  }
}
