import type { Tekst } from '@zorgketen/values'
import { meldingVan } from '../../api/fout.ts'
import type { Bevinding } from '../../kit/bevinding.ts'
import { formatGeld } from '../../kit/geld-schrijven.ts'
import type { Inname } from './api.ts'

/** What became of a file, in words: `goed`, or findings with the reason and what to do. */
export type Inleesuitslag = { readonly goed: Tekst } | { readonly bevindingen: readonly Bevinding[] }

const EERDER: Bevinding = {
  code: 'betaling.eerder',
  ernst: 'info',
  wat: {
    nl: 'Dit bestand was al ingelezen; er is niets gewijzigd.',
    en: 'This file was taken in before; nothing changed.',
  },
}

const aantal = (n: number, een: Tekst, meer: Tekst): Tekst =>
  n === 1 ? { nl: `1 ${een.nl}`, en: `1 ${een.en}` } : { nl: `${n} ${meer.nl}`, en: `${n} ${meer.en}` }

/** Says what became of a file that was taken in. */
export function zegInname({ soort, verwerkt, geboekt, gekoppeld, bedrag, wacht, fouten }: Inname): Inleesuitslag {
  if (verwerkt === 'eerder') return { bevindingen: [EERDER] }
  if (verwerkt === 'geweigerd') return { bevindingen: fouten.map((fout) => ({ ...fout, ernst: 'fout' as const })) }
  const gelezen =
    soort === 'afschrift'
      ? aantal(geboekt, { nl: 'boeking', en: 'booking' }, { nl: 'boekingen', en: 'bookings' })
      : aantal(geboekt, { nl: 'rij', en: 'row' }, { nl: 'rijen', en: 'rows' })
  return {
    goed: {
      nl: `${gelezen.nl} gelezen; ${gekoppeld} zeker gekoppeld (${formatGeld(bedrag, 'nl')}), ${wacht} te verwerken.`,
      en: `${gelezen.en} read; ${gekoppeld} matched for certain (${formatGeld(bedrag, 'en')}), ${wacht} to be dealt with.`,
    },
  }
}

/** Says why a file was not taken in. */
export function zegFout(fout: unknown): Inleesuitslag {
  const { code, wat, waar, verwacht, doe } = meldingVan(fout)
  const meer = { ...(waar ? { waar } : {}), ...(verwacht ? { verwacht } : {}) }
  return { bevindingen: [{ code, ernst: 'fout', wat, doe, ...meer }] }
}
