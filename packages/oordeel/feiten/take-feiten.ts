import type { Contract } from '@zorgketen/contract'
import { makeRegister, takeSnapshot } from '@zorgketen/rules'
import type { Agb, Skn } from '@zorgketen/values'
import type { Plaatsing } from '@zorgketen/zorgtraject'
import { contractSleutel } from './contract-sleutel.ts'
import { type EerdereFactuur, type EerdereRegel, eigenSleutel } from './eerdere-regel.ts'
import { makeHistorie } from './historie.ts'
import type { Indicatie } from './indicatie.ts'
import type { Inkooprelatie } from './inkooprelatie.ts'
import type { EerderePrestaties, GebruikteReferenties, OordeelFeiten, OordeelRegisters } from './oordeel-feiten.ts'
import { PrestatieIndex } from './prestatie-index.ts'
import type { Prestatieboek } from './prestatieboek.ts'

/** Rows of a register, and whether they are all there are. */
export interface Bestand<T> {
  readonly volledig: boolean
  readonly rijen: readonly T[]
}

/** What a desk brings along; a register that is left out makes the rules that need it "not judged". */
export interface OordeelInvoer {
  readonly plaatsingen?: Bestand<Plaatsing>
  readonly skns?: Bestand<Skn>
  readonly contracten?: Bestand<Contract>
  readonly aanbieders?: Bestand<Inkooprelatie>
  readonly indicaties?: Bestand<Indicatie>
  /** In order of receipt. */
  readonly facturen?: Bestand<EerdereFactuur>
  /** Lines of every stand, also rejected ones: their references stay used. In order of receipt. */
  readonly regels?: Bestand<EerdereRegel>
  readonly prestatiecodes?: Prestatieboek
}

/**
 * Takes the snapshot against which declarations are judged. `vingerafdruk`: hash of the content of the input, made
 * by the caller (this floor has no hash function); it stands in the receipt.
 */
export function takeFeiten(invoer: OordeelInvoer, vingerafdruk: string): OordeelFeiten {
  const registers: { -readonly [K in keyof OordeelRegisters]?: OordeelRegisters[K] } = {}
  const { plaatsingen, skns, contracten, aanbieders, indicaties, facturen, regels, prestatiecodes } = invoer
  if (plaatsingen) {
    registers.plaatsingen = makeRegister(
      { naam: 'plaatsingen', volledig: plaatsingen.volledig, sleutel: (p: Plaatsing) => p.nummer },
      plaatsingen.rijen,
    )
  }
  if (skns) registers.skns = makeRegister({ naam: 'skns', volledig: skns.volledig, sleutel: (s: Skn) => s }, skns.rijen)
  if (contracten) {
    registers.contracten = makeRegister(
      {
        naam: 'contracten',
        volledig: contracten.volledig,
        sleutel: (contract: Contract) => contractSleutel(contract.declarant, contract.betaler),
        geldig: (contract) => contract.geldig,
      },
      contracten.rijen,
    )
  }
  if (aanbieders) {
    registers.aanbieders = makeRegister(
      { naam: 'aanbieders', volledig: aanbieders.volledig, sleutel: (rij: Inkooprelatie) => rij.aanbieder },
      aanbieders.rijen,
    )
  }
  if (indicaties) {
    registers.indicaties = makeRegister(
      { naam: 'indicaties', volledig: indicaties.volledig, sleutel: (rij: Indicatie) => rij.plaatsing },
      indicaties.rijen,
    )
  }
  if (facturen) {
    const item = { nummer: null, volledig: facturen.volledig }
    registers.facturen = makeHistorie(
      facturen.volledig,
      facturen.rijen.map((rij) => [
        eigenSleutel(rij.declarant, rij.factuurnummer),
        Object.freeze({ dag: rij.ontvangen, item }),
      ]),
    )
  }
  if (regels) Object.assign(registers, takeRegels(regels))
  if (prestatiecodes) registers.prestatiecodes = prestatiecodes
  return takeSnapshot(registers, vingerafdruk) as OordeelFeiten
}

/** Earlier lines serve three registers: line references, prestaties, and the debit lines that can be credited. */
function takeRegels(
  regels: Bestand<EerdereRegel>,
): Pick<OordeelRegisters, 'referenties' | 'prestaties' | 'eerdereRegels'> {
  const { volledig, rijen } = regels
  const debet = rijen.filter((rij) => rij.regel.soort === 'debet')
  return {
    referenties: indexReferenties(regels),
    prestaties: indexPrestaties(regels),
    eerdereRegels: makeRegister(
      {
        naam: 'eerdereRegels',
        volledig,
        sleutel: (rij: EerdereRegel) => eigenSleutel(rij.declarant, rij.regel.referentie),
      },
      debet,
    ),
  }
}

/** Per declarant, so that asking for a line's reference makes no new string. */
function indexReferenties({ volledig, rijen }: Bestand<EerdereRegel>): GebruikteReferenties {
  const perDeclarant = new Map<Agb, Set<string>>()
  for (const { declarant, regel } of rijen) {
    const gebruikt = perDeclarant.get(declarant)
    if (gebruikt === undefined) perDeclarant.set(declarant, new Set([regel.referentie]))
    else gebruikt.add(regel.referentie)
  }
  return { volledig, has: (declarant, referentie) => perDeclarant.get(declarant)?.has(referentie) === true }
}

function indexPrestaties({ volledig, rijen }: Bestand<EerdereRegel>): EerderePrestaties {
  const perDeclarant = new Map<Agb, PrestatieIndex<EerdereRegel>>()
  for (const rij of rijen) {
    if (rij.regel.soort !== 'debet') continue
    const index = perDeclarant.get(rij.declarant) ?? new PrestatieIndex<EerdereRegel>()
    perDeclarant.set(rij.declarant, index)
    index.add(rij.regel, rij)
  }
  return { volledig, alle: (declarant, regel) => perDeclarant.get(declarant)?.alle(regel) ?? [] }
}
