import { voorbeelden } from '@zorgketen/rules'
import { consult, type Geval, grenzenZonder, regie } from '../proef/basis.ts'
import { dag } from '../proef/geldig.ts'
import { verwijzingOud } from './verwijzing-oud.ts'

const BRON = 'normenkader N2971: verwijsbrief ouder dan 9 maanden'
const VOORAF = 'eigen keuze: signaal vanaf dertig dagen vooraf'
const verwezen =
  (datum: string | null, eerste: string | null, vandaag = '2022-03-10') =>
  (geval: Geval) => {
    geval.zorgvraag.verwijzing = datum === null ? null : dag(datum)
    geval.zorgvraag.consulten = eerste === null ? [] : [regie(eerste), consult('2022-03-01')]
    geval.vandaag = dag(vandaag)
  }

export const verwijzingOudVoorbeelden = voorbeelden<Geval>(verwijzingOud(grenzenZonder()), {
  goed: [
    { geval: 'precies negen maanden oud', bron: BRON, bewerk: verwezen('2021-04-10', '2022-01-10') },
    { geval: 'geen verwijzing: dat meldt een andere regel', bron: 'ZPM-26', bewerk: verwezen(null, '2022-01-10') },
    { geval: 'wacht, nog 31 dagen', bron: VOORAF, bewerk: verwezen('2021-07-10', null, '2022-03-10') },
    {
      geval: 'forensische zorg heeft geen verwijsbrief',
      bron: 'zpm.md §3.3: c3 verwijzer; fz komt met een plaatsingsbesluit',
      bewerk: (geval) => {
        verwezen('2020-01-10', '2022-01-10')(geval)
        geval.zorgvraag.stroom = 'fz'
      },
    },
  ],
  fout: [
    {
      geval: 'een dag ouder dan negen maanden',
      bron: BRON,
      bewerk: verwezen('2021-04-09', '2022-01-10'),
      variant: 'breuk',
    },
    {
      geval: 'wacht, nog 30 dagen',
      bron: VOORAF,
      bewerk: verwezen('2021-07-10', null, '2022-03-11'),
      variant: 'signaal',
    },
    { geval: 'wacht langer dan negen maanden', bron: BRON, bewerk: verwezen('2021-06-09', null), variant: 'breuk' },
  ],
})
