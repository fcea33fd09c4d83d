import { describeFout, type EpochDay, formatEuro, type Period, parseBetaler } from '@zorgketen/values'
import { agreementOf } from '../../check-contract.ts'
import type { AanbiederDocument, SknDocument } from '../../documenten/betalerskant.ts'
import type { BetalerDocument, ContractDocument } from '../../documenten/overeenkomst.ts'
import { contractId } from '../../registers/inkoop.ts'
import { toonDag, toonPeriode } from '../../registers/toon.ts'
import type { Contractoordeel } from '../contractoordeel.ts'
import type { Rijlezer } from '../rijlezer.ts'
import { eisEen, type Invoervorm, nooit, sleutellijst, veld } from '../vorm.ts'
import { AANBIEDER_KOLOMMEN, BETALER_KOLOMMEN, CONTRACT_KOLOMMEN, SKN_KOLOMMEN } from './inkoop-kolommen.ts'

type C = ContractDocument
type Product = C['producten'][number]
type B = BetalerDocument

/** Contracts: every row may bring a product and an agreement. `oordeel`: what is wrong with an agreed tariff. */
export const contractVorm = (bestaand: readonly C[], oordeel: Contractoordeel): Invoervorm<C> => ({
  kolommen: CONTRACT_KOLOMMEN,
  id: (rij) => {
    const nummer = rij.eis('contractnummer', rij.tekst('contractnummer'))
    const betaler = rij.eis('betaler', rij.uzovi('betaler'))
    const declarant = rij.eis('declarant', rij.agb('declarant'))
    return nummer === null || betaler === null || declarant === null ? null : contractId({ nummer, betaler, declarant })
  },
  begin: (_id, rijen) => {
    const nummer = eisEen(rijen, 'contractnummer', (rij) => rij.tekst('contractnummer'))
    const betaler = eisEen(rijen, 'betaler', (rij) => rij.uzovi('betaler'))
    const declarant = eisEen(rijen, 'declarant', (rij) => rij.agb('declarant'))
    const geldig = eisEen(rijen, 'contractVanaf', (rij) => rij.periode('contractVanaf', 'contractTot'))
    if (nummer === null || betaler === null || declarant === null || geldig === null) return null
    return { nummer, declarant, betaler, geldig, producten: [] }
  },
  velden: [
    veld<C, Period>({
      kolom: 'contractVanaf',
      naam: { nl: 'geldig', en: 'valid' },
      lees: (rij) => rij.periode('contractVanaf', 'contractTot'),
      haal: ({ geldig }) => geldig,
      zet: (contract, geldig) => ({ ...contract, geldig }),
      toon: ({ geldig }) => toonPeriode(geldig),
    }),
  ],
  lijsten: [
    sleutellijst<C, Productregel>({
      kolom: 'prestatiecode',
      naam: { nl: 'producten', en: 'products' },
      lees: (rij) => readProduct(rij, oordeel, periodeVan(bestaand)),
      van: ({ producten }) => producten,
      zet: (contract, regels) => ({
        ...contract,
        producten: regels.map((regel) => ({ ...regel, geldig: regel.geldig ?? contract.geldig })),
      }),
      vul: (contract, regel) => ({ ...regel, geldig: regel.geldig ?? contract.geldig }),
      sleutel: ({ prestatiecode, geldig }) => `${prestatiecode} ${geldig?.van ?? ''}`,
      toon: ({ prestatiecode, tarief, geldig }) =>
        `${prestatiecode} ${formatEuro(tarief)} ${geldig === null ? '' : toonPeriode(geldig)}`.trim(),
    }),
    sleutellijst<C, Afspraakregel>({
      kolom: 'afspraak',
      naam: { nl: 'afspraken', en: 'agreements' },
      lees: readAfspraak,
      van: ({ afspraken = [] }) => afspraken,
      zet: (contract, regels) => ({
        ...contract,
        afspraken: regels.map((regel) => ({ ...regel, geldig: regel.geldig ?? contract.geldig })),
      }),
      vul: (contract, regel) => ({ ...regel, geldig: regel.geldig ?? contract.geldig }),
      sleutel: ({ wat, geldig }) => `${wat} ${geldig?.van ?? ''}`,
      toon: ({ wat, geldig }) => `${wat} ${geldig === null ? '' : toonPeriode(geldig)}`.trim(),
    }),
  ],
  controleer: ({ geldig }, rijen) => {
    // A row that leaves its days to the contract can be judged only when the contract is whole.
    for (const rij of rijen) if (rij.dag('tariefVanaf') === null) readProduct(rij, oordeel, () => geldig)
  },
  weiger: nooit,
  uniek: null,
})

/** A product whose period is that of the contract when it has none of its own. */
interface Productregel extends Omit<Product, 'geldig'> {
  readonly geldig: Period | null
}

/** An agreement whose period is that of the contract when it has none of its own. */
interface Afspraakregel extends Omit<NonNullable<C['afspraken']>[number], 'geldig'> {
  readonly geldig: Period | null
}

function readAfspraak(rij: Rijlezer): Afspraakregel | null {
  const wat = rij.tekst('afspraak')
  if (wat === null) return null
  const toelichting = rij.tekst('afspraakToelichting')
  return { wat: agreementOf(wat), toelichting, geldig: rij.periode('afspraakVanaf', 'afspraakTot') }
}

/** The days of the contract that a row is about: of the row, or of the contract that is there already. */
const periodeVan =
  (bestaand: readonly C[]) =>
  (rij: Rijlezer): Period | null => {
    const eigen = rij.periode('contractVanaf', 'contractTot')
    const [nummer, betaler, declarant] = [rij.tekst('contractnummer'), rij.uzovi('betaler'), rij.agb('declarant')]
    const zelfde = (een: C) => een.nummer === nummer && een.betaler === betaler && een.declarant === declarant
    return eigen ?? bestaand.find(zelfde)?.geldig ?? null
  }

function readProduct(
  rij: Rijlezer,
  oordeel: Contractoordeel,
  contractdagen: (rij: Rijlezer) => Period | null,
): Productregel | null {
  const prestatiecode = rij.tekst('prestatiecode')
  const tarief = rij.bedrag('tarief')
  const geldig = rij.periode('tariefVanaf', 'tariefTot')
  if (prestatiecode === null && tarief === null) return null
  rij.eis('prestatiecode', prestatiecode)
  rij.eis('tarief', tarief)
  if (prestatiecode === null || tarief === null) return null
  const dagen = geldig ?? contractdagen(rij)
  const gebrek = dagen === null ? null : oordeel({ prestatiecode, tarief, geldig: dagen })
  if (gebrek !== null) rij.meld('tarief', gebrek)
  return { prestatiecode, tarief, geldig }
}

const ROLLEN = new Map([
  ['zorgverzekeraar', 'zorgverzekeraar'],
  ['verzekeraar', 'zorgverzekeraar'],
  ['dji', 'dji'],
  ['zorgkantoor', 'zorgkantoor'],
] as const)

/** Payers: one row each. */
export const betalerVorm: Invoervorm<B> = {
  kolommen: BETALER_KOLOMMEN,
  id: (rij) => rij.eis('uzovi', rij.uzovi('uzovi')),
  begin: (_id, rijen) => {
    const uzovi = eisEen(rijen, 'uzovi', (rij) => rij.uzovi('uzovi'))
    const rol = eisEen(rijen, 'rol', (rij) => rij.keuze('rol', ROLLEN))
    return uzovi === null || rol === null ? null : { uzovi, rol, naam: null }
  },
  velden: [
    veld<B, B['rol']>({
      kolom: 'rol',
      naam: { nl: 'rol', en: 'role' },
      lees: readRol,
      haal: ({ rol }) => rol,
      zet: (betaler, rol) => ({ ...betaler, rol }),
      toon: ({ rol }) => rol,
    }),
    veld<B, string>({
      kolom: 'naam',
      naam: { nl: 'naam', en: 'name' },
      lees: (rij) => rij.tekst('naam'),
      haal: ({ naam }) => naam,
      zet: (betaler, naam) => ({ ...betaler, naam }),
      toon: ({ naam }) => naam,
    }),
  ],
  lijsten: [],
  controleer: nooit,
  weiger: nooit,
  uniek: null,
}

/** The role, which DJI and nobody else has with 9992. */
function readRol(rij: Rijlezer): B['rol'] | null {
  const uzovi = rij.uzovi('uzovi')
  const rol = rij.keuze('rol', ROLLEN)
  if (uzovi === null || rol === null) return rol
  const betaler = parseBetaler({ uzovi, rol })
  if (betaler.ok) return rol
  rij.meld('rol', describeFout(betaler.fout))
  return null
}

/** Providers of a payer: every row brings a period in which care is bought. */
export const aanbiederVorm: Invoervorm<AanbiederDocument> = {
  kolommen: AANBIEDER_KOLOMMEN,
  id: (rij) => rij.eis('agb', rij.agb('agb')),
  begin: (_id, rijen) => {
    const aanbieder = eisEen(rijen, 'agb', (rij) => rij.agb('agb'))
    return aanbieder === null ? null : { aanbieder, naam: null, perioden: [] }
  },
  velden: [
    veld<AanbiederDocument, string>({
      kolom: 'naam',
      naam: { nl: 'naam', en: 'name' },
      lees: (rij) => rij.tekst('naam'),
      haal: ({ naam }) => naam,
      zet: (aanbieder, naam) => ({ ...aanbieder, naam }),
      toon: ({ naam }) => naam,
    }),
  ],
  lijsten: [
    sleutellijst<AanbiederDocument, Period>({
      kolom: 'ingekochtVanaf',
      naam: { nl: 'ingekocht', en: 'bought' },
      lees: (rij) => rij.eisPeriode('ingekochtVanaf', 'ingekochtTot'),
      van: ({ perioden }) => perioden,
      zet: (aanbieder, perioden) => ({ ...aanbieder, perioden }),
      sleutel: ({ van }) => String(van),
      toon: toonPeriode,
    }),
  ],
  controleer: nooit,
  weiger: nooit,
  uniek: null,
}

/** Known SKNs. A new one gets the first free key: an SKN is no key itself. */
export function sknVorm(bestaand: readonly SknDocument[]): Invoervorm<SknDocument> {
  const perSkn = new Map<string, string>(bestaand.map(({ skn, id }) => [skn, id]))
  const bezet = new Set(bestaand.map(({ id }) => id))
  const keyOf = (skn: string): string => {
    let nummer = bezet.size + 1
    while (bezet.has(`S${String(nummer).padStart(6, '0')}`)) nummer += 1
    const id = `S${String(nummer).padStart(6, '0')}`
    bezet.add(id)
    perSkn.set(skn, id)
    return id
  }
  return {
    kolommen: SKN_KOLOMMEN,
    id: (rij) => {
      const skn = rij.eis('skn', rij.skn('skn'))
      return skn === null ? null : (perSkn.get(skn) ?? keyOf(skn))
    },
    begin: (id, rijen) => {
      const skn = eisEen(rijen, 'skn', (rij) => rij.skn('skn'))
      return skn === null ? null : { id, skn, bekendSinds: null }
    },
    velden: [
      veld<SknDocument, EpochDay>({
        kolom: 'bekendSinds',
        naam: { nl: 'bekend sinds', en: 'known since' },
        lees: (rij) => rij.dag('bekendSinds'),
        haal: ({ bekendSinds }) => bekendSinds,
        zet: (document, bekendSinds) => ({ ...document, bekendSinds }),
        toon: ({ bekendSinds }) => toonDag(bekendSinds),
      }),
    ],
    lijsten: [],
    controleer: nooit,
    weiger: nooit,
    uniek: null,
  }
}
