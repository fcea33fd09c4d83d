import { catalogus } from './catalogus.ts'
import type { FoutParams, Invoerfout } from './invoerfout.ts'
import type { Sjabloon } from './sjabloon.ts'
import type { Tekst } from './tekst.ts'

const onbekendeCode: Omit<Sjabloon, 'graad'> = {
  wat: { nl: 'De invoer is geweigerd met code {code}.', en: 'The input was refused with code {code}.' },
  verwacht: { nl: 'Bij deze code is geen uitleg bekend.', en: 'No explanation is known for this code.' },
  doe: { nl: 'Geef de code door aan de beheerder.', en: 'Report the code to your administrator.' },
}

/** Says in both languages what is wrong, what was expected and what to do. The caller adds where. */
export function describeFout(fout: Invoerfout): { wat: Tekst; verwacht: Tekst; doe: Tekst } {
  const rijen: Readonly<Record<string, Sjabloon>> = catalogus
  const rij = Object.hasOwn(rijen, fout.code) ? rijen[fout.code] : undefined
  const params = rij === undefined ? { code: fout.code } : fout.params
  const { wat, verwacht, doe } = rij ?? onbekendeCode
  return { wat: fill(wat, params), verwacht: fill(verwacht, params), doe: fill(doe, params) }
}

function fill(tekst: Tekst, params: FoutParams): Tekst {
  const put = (sjabloon: string): string =>
    sjabloon.replace(/\{(\w+)\}/g, (plek, naam: string) => String(params[naam] ?? plek))
  return { nl: put(tekst.nl), en: put(tekst.en) }
}
