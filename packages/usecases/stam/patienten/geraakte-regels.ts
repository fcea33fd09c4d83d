import type { Regelstaat, Regelstand } from '@zorgketen/declaratie'
import type { Tekst } from '@zorgketen/values'

/** A line that was sent and that a change of master data touches, with what is to be done about it. */
export interface GeraakteRegel {
  readonly referentie: string
  readonly factuurnummer: string
  readonly prestatie: string | null
  readonly stand: Regelstand
  readonly doe: Tekst
}

const DOE: Readonly<Record<Exclude<Regelstand, 'gecrediteerd'>, Tekst>> = {
  verzonden: {
    nl: 'Wacht op het retourbericht; maak daarna een correctie.',
    en: 'Wait for the return; make a correction after that.',
  },
  toegekend: {
    nl: 'Maak een correctie: de regel wordt gecrediteerd en opnieuw gedeclareerd.',
    en: 'Make a correction: the line is credited and declared again.',
  },
  afgekeurd: { nl: 'Declareer opnieuw via een correctie.', en: 'Declare again through a correction.' },
  geweigerd: { nl: 'Declareer opnieuw via een correctie.', en: 'Declare again through a correction.' },
}

/** The debit lines among the sent ones that a test picks and that still stand; a credited line asks for nothing. */
export function touchedLines(
  verzonden: Iterable<Regelstaat>,
  raakt: (regel: Regelstaat['regel']) => boolean,
): readonly GeraakteRegel[] {
  const geraakt: GeraakteRegel[] = []
  for (const { regel, factuurnummer, stand } of verzonden) {
    if (regel.soort !== 'debet' || stand === 'gecrediteerd' || !raakt(regel)) continue
    const { referentie, prestatie } = regel
    geraakt.push({ referentie, factuurnummer, prestatie, stand, doe: DOE[stand] })
  }
  return geraakt
}
