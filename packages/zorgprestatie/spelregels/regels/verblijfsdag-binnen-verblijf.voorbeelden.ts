import { voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../proef/basis.ts'
import { dag } from '../proef/geldig.ts'
import { verblijfsdagBinnenVerblijf } from './verblijfsdag-binnen-verblijf.ts'

const BRON = 'Technische specificaties, pagina 116129835: een dag met de nacht erna'
const op = (datum: string, ontslag: string | null) => (geval: Geval) => {
  geval.verblijf.ontslag = ontslag === null ? null : dag(ontslag)
  geval.verblijf.dagen = [{ id: 'd', datum: dag(datum) }]
}

export const verblijfsdagBinnenVerblijfVoorbeelden = voorbeelden<Geval>(verblijfsdagBinnenVerblijf, {
  goed: [
    { geval: 'de dag van opname', bron: BRON, bewerk: op('2022-03-01', '2022-03-03') },
    { geval: 'de dag voor ontslag', bron: BRON, bewerk: op('2022-03-02', '2022-03-03') },
    { geval: 'nog niet ontslagen', bron: BRON, bewerk: op('2022-03-09', null) },
  ],
  fout: [
    { geval: 'de dag van ontslag', bron: BRON, bewerk: op('2022-03-03', '2022-03-03'), variant: 'ontslagdag' },
    { geval: 'de dag voor opname', bron: BRON, bewerk: op('2022-02-28', '2022-03-03'), variant: 'voor-opname' },
  ],
})
