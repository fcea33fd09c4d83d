import { voorbeelden } from '@zorgketen/rules'
import { type Geval, grenzenZonder } from '../proef/basis.ts'
import { dag } from '../proef/geldig.ts'
import { verblijfZonderConsult } from './verblijf-zonder-consult.ts'

const BRON = 'normenkader N2844: meer dan 30 dagen verblijf zonder behandelconsult'
const VOORAF = 'eigen keuze: signaal vanaf zeven dagen vooraf'
const verblijf = (ontslag: string | null, consulten: readonly string[], vandaag: string) => (geval: Geval) => {
  geval.verblijf.opname = dag('2022-03-01')
  geval.verblijf.ontslag = ontslag === null ? null : dag(ontslag)
  geval.verblijf.behandelconsulten = consulten.map(dag)
  geval.vandaag = dag(vandaag)
}

export const verblijfZonderConsultVoorbeelden = voorbeelden<Geval>(verblijfZonderConsult(grenzenZonder()), {
  goed: [
    { geval: 'ontslag na dertig dagen', bron: BRON, bewerk: verblijf('2022-03-31', [], '2022-06-01') },
    {
      geval: 'na elke dertig dagen een consult',
      bron: BRON,
      bewerk: verblijf('2022-05-30', ['2022-03-31', '2022-04-30'], '2022-06-01'),
    },
    { geval: 'nog acht dagen te gaan', bron: VOORAF, bewerk: verblijf(null, [], '2022-03-23') },
  ],
  fout: [
    { geval: 'nog zeven dagen te gaan', bron: VOORAF, bewerk: verblijf(null, [], '2022-03-24'), variant: 'signaal' },
    { geval: 'ontslag na 31 dagen', bron: BRON, bewerk: verblijf('2022-04-01', [], '2022-06-01'), variant: 'breuk' },
    {
      geval: 'een vroeg consult en daarna niets meer',
      bron: 'zpm.md §3: verblijf over 30 dagen zonder consult',
      bewerk: verblijf(null, ['2022-03-02'], '2022-06-01'),
      variant: 'breuk',
    },
    {
      geval: 'een consult buiten het verblijf helpt niet',
      bron: BRON,
      bewerk: verblijf('2022-04-10', ['2022-02-28', '2022-04-12'], '2022-06-01'),
      variant: 'breuk',
    },
  ],
})
