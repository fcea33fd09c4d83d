import { celfout } from '../cel-fout-teksten.ts'
import { type GelezenCel, goed, mis } from '../gelezen-cel.ts'

const JA = new Set(['ja', 'j', 'yes', 'y', 'waar', 'true', '1', '-1', 'x'])
const NEE = new Set(['nee', 'n', 'no', 'onwaar', 'false', '0'])

/** Yes or no, in the words of Dutch and English Excel and of Access (-1). */
export function leesJanee(tekst: string): GelezenCel {
  const klein = tekst.toLowerCase().replace(/[.,]0+$/, '')
  if (JA.has(klein)) return goed('ja')
  return NEE.has(klein) ? goed('nee') : mis(celfout('janee-vorm'))
}
