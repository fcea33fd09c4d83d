import { parseMinutes } from '@zorgketen/values'
import { celfout } from '../cel-fout-teksten.ts'
import { fromParser } from '../from-parser.ts'
import { type GelezenCel, mis } from '../gelezen-cel.ts'
import { herstel } from '../herstel-teksten.ts'
import { leesGeheel } from './geheel.ts'

/** A duration in whole minutes. Clock notation is refused with a suggestion: 1:30 can be 90 minutes or 90 seconds. */
export function leesMinuten(tekst: string): GelezenCel {
  const klok = /^(\d{1,4}):(\d{2})(:00)?$/.exec(tekst)
  if (klok !== null) return mis(celfout('minuten-klok', [String(Number(klok[1]) * 60 + Number(klok[2]))]))
  const zonder = tekst.replace(/\s*(min\.?|minuten|minutes|minuut)$/i, '')
  const getal = leesGeheel(zonder)
  if (getal.waarde === null)
    return mis(getal.fout?.code === 'getal-vorm' ? celfout('minuten-vorm') : (getal.fout ?? celfout('minuten-vorm')))
  const hersteld = zonder === tekst ? getal.hersteld : herstel('eenheid')
  return fromParser(getal.waarde, parseMinutes(getal.waarde), hersteld)
}
