import type { Tekst } from '@zorgketen/values'
import type { Toestand } from '../../kit/toestand.ts'

/** How much of a month is still open, by point of its check list. */
export type Open = {
  readonly afgeleid: number
  readonly gedeclareerd: number
  readonly verzonden: number
  readonly beantwoord: number
  readonly afgekeurd: number
  readonly terzijde: number
}

export type Werkpunt = {
  readonly sleutel: keyof Open | 'trajecten' | 'plaatsingen'
  readonly aantal: number
  readonly toestand: Toestand
  readonly een: Tekst
  readonly meer: Tekst
  /** What to do there. */
  readonly doe: Tekst
  readonly naar: string
  readonly zoek: Readonly<Record<string, string>>
}

/**
 * What waits for a person in a month, the most pressing first; what is zero is left out. `bestaat` says whether a page
 * is there: without the page of returns the lines are in the declarations.
 */
export function werkVan(open: Open, maand: string, bestaat: (pad: string) => boolean): readonly Werkpunt[] {
  const retour = bestaat('/retour') ? '/retour' : '/declaraties'
  const punten: readonly Werkpunt[] = [
    {
      sleutel: 'afgekeurd',
      aantal: open.afgekeurd,
      toestand: 'fout',
      een: { nl: 'afgekeurde regel', en: 'rejected line' },
      meer: { nl: 'afgekeurde regels', en: 'rejected lines' },
      doe: { nl: 'Lees waarom, herstel en stuur de correctie.', en: 'Read why, mend and send the correction.' },
      naar: retour,
      zoek: { maand },
    },
    {
      sleutel: 'terzijde',
      aantal: open.terzijde,
      toestand: 'fout',
      een: { nl: 'retourbericht terzijde gelegd', en: 'return message set apart' },
      meer: { nl: 'retourberichten terzijde gelegd', en: 'return messages set apart' },
      doe: {
        nl: 'Het klopt niet met wat verzonden is; bekijk de reden.',
        en: 'It does not fit what was sent; see why.',
      },
      naar: retour,
      zoek: { maand },
    },
    {
      sleutel: 'afgeleid',
      aantal: open.afgeleid,
      toestand: 'fout',
      een: { nl: 'registratie geeft geen prestatie', en: 'registration gives no service' },
      meer: { nl: 'registraties geven geen prestatie', en: 'registrations give no service' },
      doe: { nl: 'Open ze: er staat bij wat eraan schort.', en: 'Open them: each says what is wrong.' },
      naar: '/registraties',
      zoek: { maand, uitkomst: 'weigering' },
    },
    {
      sleutel: 'verzonden',
      aantal: open.verzonden,
      toestand: 'letop',
      een: { nl: 'bericht staat klaar om te bezorgen', en: 'message is ready to be delivered' },
      meer: { nl: 'berichten staan klaar om te bezorgen', en: 'messages are ready to be delivered' },
      doe: { nl: 'Haal ze op en lever ze aan bij de betaler.', en: 'Download them and hand them in at the payer.' },
      naar: '/declaraties',
      zoek: { maand },
    },
    {
      sleutel: 'gedeclareerd',
      aantal: open.gedeclareerd,
      toestand: 'info',
      een: { nl: 'prestatie nog niet gedeclareerd', en: 'service not declared yet' },
      meer: { nl: 'prestaties nog niet gedeclareerd', en: 'services not declared yet' },
      doe: { nl: 'Bekijk de bevindingen en declareer de maand.', en: 'See the findings and declare the month.' },
      naar: '/declaraties',
      zoek: { maand },
    },
    {
      sleutel: 'beantwoord',
      aantal: open.beantwoord,
      toestand: 'wacht',
      een: { nl: 'regel wacht op de betaler', en: 'line waits for the payer' },
      meer: { nl: 'regels wachten op de betaler', en: 'lines wait for the payer' },
      doe: { nl: 'Hier hoeft u niets te doen.', en: 'Nothing for you to do here.' },
      naar: '/declaraties',
      zoek: { maand },
    },
  ]
  return punten.filter(({ aantal }) => aantal > 0)
}

/** The open points of a check list; a point that is not in it is zero. */
export function openVan(punten: readonly { readonly punt: string; readonly aantal: number }[]): Open {
  const n = (punt: keyof Open) => punten.find((p) => p.punt === punt)?.aantal ?? 0
  return {
    afgeleid: n('afgeleid'),
    gedeclareerd: n('gedeclareerd'),
    verzonden: n('verzonden'),
    beantwoord: n('beantwoord'),
    afgekeurd: n('afgekeurd'),
    terzijde: n('terzijde'),
  }
}

/** What waits about zorgtrajecten, whatever the month. */
export const trajectpunten = (aantal: number): readonly Werkpunt[] =>
  aantal === 0
    ? []
    : [
        {
          sleutel: 'trajecten',
          aantal,
          toestand: 'letop',
          een: { nl: 'zorgtraject vraagt iets van u', en: 'zorgtraject asks something of you' },
          meer: { nl: 'zorgtrajecten vragen iets van u', en: 'zorgtrajecten ask something of you' },
          doe: {
            nl: 'Wie terugkomt, welke titel afloopt en wat binnenkort sluit.',
            en: 'Who comes back, which titel ends and what closes soon.',
          },
          naar: '/trajecten',
          zoek: {},
        },
      ]

/** Plaatsingsberichten of DJI that wait, whatever the month. */
export const plaatsingpunten = (aantal: number): readonly Werkpunt[] =>
  aantal === 0
    ? []
    : [
        {
          sleutel: 'plaatsingen',
          aantal,
          toestand: 'letop',
          een: { nl: 'plaatsingsbericht van DJI wacht', en: 'plaatsingsbericht of DJI waits' },
          meer: { nl: 'plaatsingsberichten van DJI wachten', en: 'plaatsingsberichten of DJI wait' },
          doe: {
            nl: 'Neem ze in: zonder nummer is fz-zorg niet te declareren.',
            en: 'Take them in: without a number fz care cannot be declared.',
          },
          naar: '/plaatsingen',
          zoek: {},
        },
      ]
