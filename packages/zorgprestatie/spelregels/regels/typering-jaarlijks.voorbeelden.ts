import { voorbeelden } from '@zorgketen/rules'
import { type Geval, grenzenZonder } from '../proef/basis.ts'
import { dag } from '../proef/geldig.ts'
import { typeringJaarlijks } from './typering-jaarlijks.ts'

const BRON = 'Technische specificaties, pagina 808910865: ten minste jaarlijks'
const getypeerd = (dagen: readonly string[], gesloten: string | null, vandaag: string) => (geval: Geval) => {
  geval.zorgvraag.typeringen = dagen.map(dag)
  geval.zorgvraag.gesloten = gesloten === null ? null : dag(gesloten)
  geval.vandaag = dag(vandaag)
}

export const typeringJaarlijksVoorbeelden = voorbeelden<Geval>(typeringJaarlijks(grenzenZonder()), {
  goed: [
    {
      geval: 'na precies een jaar herhaald',
      bron: BRON,
      bewerk: getypeerd(['2023-01-24', '2022-01-24'], null, '2023-06-01'),
    },
    { geval: 'gesloten binnen het jaar', bron: BRON, bewerk: getypeerd(['2022-01-24'], '2022-12-31', '2024-01-01') },
    { geval: 'nooit getypeerd: dat meldt deze regel niet', bron: BRON, bewerk: getypeerd([], null, '2024-01-01') },
    {
      geval: 'nog 31 dagen',
      bron: 'eigen keuze: signaal vanaf dertig dagen vooraf',
      bewerk: getypeerd(['2022-01-24'], null, '2022-12-24'),
    },
  ],
  fout: [
    {
      geval: 'nog dertig dagen',
      bron: 'eigen keuze: signaal vanaf dertig dagen vooraf',
      bewerk: getypeerd(['2022-01-24'], null, '2022-12-25'),
      variant: 'signaal',
    },
    {
      geval: 'een dag na het jaar herhaald',
      bron: BRON,
      bewerk: getypeerd(['2022-01-24', '2023-01-25'], null, '2023-06-01'),
      variant: 'breuk',
    },
  ],
})
