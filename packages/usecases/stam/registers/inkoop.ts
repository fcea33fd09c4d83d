import { contains, type EpochDay } from '@zorgketen/values'
import {
  type AanbiederDocument,
  aanbiederDocument,
  type IndicatieDocument,
  indicatieDocument,
  type SknDocument,
  sknDocument,
} from '../documenten/betalerskant.ts'
import {
  type BetalerDocument,
  betalerDocument,
  type ContractDocument,
  contractDocument,
} from '../documenten/overeenkomst.ts'
import { type Beschrijving, geen, kolom, noem } from './beschrijving.ts'
import { toonDag, toonPeriode } from './toon.ts'
import { zoektekst } from './zoektekst.ts'

/** Two payers may use the same contract number, so the number alone is no key. */
export const contractId = ({
  nummer,
  declarant,
  betaler,
}: Pick<ContractDocument, 'nummer' | 'declarant' | 'betaler'>): string => `${betaler}-${declarant}-${nummer}`

/** The agreements that hold on the day. */
function showAfspraken({ afspraken = [] }: ContractDocument, dag: EpochDay): string | null {
  const nu = afspraken.filter(({ geldig }) => contains(geldig, dag)).map(({ wat }) => wat)
  return nu.length === 0 ? null : [...new Set(nu)].sort().join(', ')
}

export const contractRegister: Beschrijving<ContractDocument> = {
  naam: noem('contract', 'contract', 'contracten', 'contracts'),
  schema: contractDocument,
  id: contractId,
  label: ({ nummer, betaler, geldig }) => `${betaler} ${nummer} (${toonPeriode(geldig)})`,
  zoek: ({ nummer, declarant, betaler }) => zoektekst(nummer, betaler, declarant),
  geboortedatum: geen,
  kolommen: [
    kolom('nummer', 'Contractnummer', 'Contract number', ({ nummer }) => nummer),
    kolom('betaler', 'Betaler', 'Payer', ({ betaler }) => betaler),
    kolom('declarant', 'Declarant', 'Declarant', ({ declarant }) => declarant),
    kolom('geldig', 'Geldig', 'Valid', ({ geldig }) => toonPeriode(geldig)),
    kolom('producten', 'Producten', 'Products', ({ producten }) => String(producten.length)),
    kolom('afspraken', 'Afspraken', 'Agreements', showAfspraken),
  ],
}

export const betalerRegister: Beschrijving<BetalerDocument> = {
  naam: noem('betaler', 'payer', 'betalers', 'payers'),
  schema: betalerDocument,
  id: ({ uzovi }) => uzovi,
  label: ({ uzovi, naam }) => (naam === null ? uzovi : `${naam} (${uzovi})`),
  zoek: ({ uzovi, naam, rol }) => zoektekst(naam, uzovi, rol),
  geboortedatum: geen,
  kolommen: [
    kolom('naam', 'Naam', 'Name', ({ naam }) => naam),
    kolom('uzovi', 'UZOVI', 'UZOVI', ({ uzovi }) => uzovi),
    kolom('rol', 'Rol', 'Role', ({ rol }) => rol),
  ],
}

export const aanbiederRegister: Beschrijving<AanbiederDocument> = {
  naam: noem('aanbieder', 'provider', 'aanbieders', 'providers'),
  schema: aanbiederDocument,
  id: ({ aanbieder }) => aanbieder,
  label: ({ aanbieder, naam }) => (naam === null ? aanbieder : `${naam} (${aanbieder})`),
  zoek: ({ aanbieder, naam }) => zoektekst(naam, aanbieder),
  geboortedatum: geen,
  kolommen: [
    kolom('naam', 'Naam', 'Name', ({ naam }) => naam),
    kolom('aanbieder', 'AGB-code', 'AGB code', ({ aanbieder }) => aanbieder),
    kolom('perioden', 'Ingekocht', 'Bought', ({ perioden }) => perioden.map(toonPeriode).join('; ')),
  ],
}

export const sknRegister: Beschrijving<SknDocument> = {
  naam: noem('SKN', 'SKN', 'SKN’s', 'SKNs'),
  schema: sknDocument,
  id: ({ id }) => id,
  label: ({ id }) => id,
  zoek: ({ id }) => zoektekst(id),
  geboortedatum: geen,
  kolommen: [
    kolom('skn', 'SKN', 'SKN', ({ skn }) => skn),
    kolom('bekendSinds', 'Bekend sinds', 'Known since', ({ bekendSinds }) => toonDag(bekendSinds)),
  ],
}

export const indicatieRegister: Beschrijving<IndicatieDocument> = {
  naam: noem('indicatie', 'indication', 'indicaties', 'indications'),
  schema: indicatieDocument,
  id: ({ plaatsing }) => plaatsing,
  label: ({ plaatsing }) => plaatsing,
  zoek: ({ plaatsing }) => zoektekst(plaatsing),
  geboortedatum: geen,
  kolommen: [
    kolom('plaatsing', 'Plaatsingsbesluit', 'Plaatsingsbesluit', ({ plaatsing }) => plaatsing),
    kolom('settings', 'Settings', 'Settings', ({ settings }) => settings.join(', ')),
  ],
}
