import { voorbeelden } from '@zorgketen/rules'
import { minutes } from '@zorgketen/values'
import type { Consultfeit } from '../feiten.ts'
import { consult, type Geval } from '../proef/basis.ts'
import { reisBinnenInstelling } from './reis-binnen-instelling.ts'

const BRON = 'zpm-cases reis-binnen-locatie; normenkader N2700'
const reis = (minuten: number | null, locatie: Consultfeit['locatie']) => (geval: Geval) => {
  const reisminuten = minuten === null ? null : minutes(minuten)
  geval.zorgvraag.consulten = [consult('2022-01-10', { reisminuten, locatie })]
}

export const reisBinnenInstellingVoorbeelden = voorbeelden<Geval>(reisBinnenInstelling, {
  goed: [
    { geval: 'twintig minuten naar de patiënt thuis', bron: BRON, bewerk: reis(20, 'elders') },
    { geval: 'op de eigen locatie, zonder reis', bron: BRON, bewerk: reis(null, 'eigen') },
    { geval: 'op de eigen locatie, nul minuten', bron: BRON, bewerk: reis(0, 'eigen') },
  ],
  fout: [{ geval: 'op de eigen locatie, een minuut', bron: BRON, bewerk: reis(1, 'eigen') }],
})
