import type { WaaromStap } from '../../../../kit/Waarom.tsx'
import type { Taal } from '../../../../taal/taal.ts'
import type { Typeerblad } from './api.ts'

type Uitleg = NonNullable<Typeerblad['uitleg']>
type Paar = { readonly vraag: string; readonly antwoord: number }

/** A number of the method as people of a country write it. */
const getal = (waarde: number, taal: Taal): string =>
  new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 4 }).format(waarde)

const metTeken = (waarde: number, taal: Taal): string => `${waarde > 0 ? '+' : ''}${getal(waarde, taal)}`

const paren = (lijst: readonly Paar[]): string =>
  lijst.map(({ vraag, antwoord }) => `${vraag} = ${antwoord}`).join(', ')

const VRAGEN = { nl: 'Vragen', en: 'Questions' }

/** Why a type came out as it did, step by step: constant, what each answer adds, exclusion, share of the whole. */
export function stappenVan(
  uitleg: Uitleg,
  kansen: Typeerblad['kansen'],
  taal: Taal,
  tekstVan: (vraag: string, antwoord: number) => string | null,
): readonly WaaromStap[] {
  const { type, constante, bijdragen, uitgesloten, score, relevant, onbeantwoord, methode } = uitleg
  const kans = kansen.find((een) => een.type === type)?.percentage ?? null
  const zwaarste = bijdragen.toSorted((a, b) => Math.abs(b.coefficient) - Math.abs(a.coefficient))
  return [
    {
      wat: { nl: `Constante van type ${type}`, en: `Constant of type ${type}` },
      uitkomst: getal(constante, taal),
      bron: methode,
    },
    {
      wat: { nl: 'Wat de antwoorden eraan toevoegen', en: 'What the answers add' },
      uitkomst: metTeken(
        bijdragen.reduce((som, { coefficient }) => som + coefficient, 0),
        taal,
      ),
      feiten: zwaarste.map(({ vraag, antwoord, coefficient }) => {
        const tekst = tekstVan(vraag, antwoord)
        return {
          naam: `${vraag}: ${antwoord}${tekst === null ? '' : ` ${tekst}`}`,
          waarde: metTeken(coefficient, taal),
        }
      }),
    },
    uitgesloten === null
      ? {
          wat: { nl: 'Score van het type', en: 'Score of the type' },
          uitkomst: score === null ? '–' : getal(score, taal),
        }
      : {
          wat: { nl: 'Een rode regel sluit dit type uit', en: 'An exclusion rule leaves this type out' },
          uitkomst: paren(uitgesloten),
        },
    {
      wat: {
        nl: 'Aandeel van het type in alle typen samen (softmax)',
        en: 'Share of the type in all types together (softmax)',
      },
      uitkomst: kans === null ? '–' : `${getal(kans, taal)}%`,
    },
    {
      wat: {
        nl: 'Vragen waarvan een ander antwoord iets anders had gegeven',
        en: 'Questions of which another answer would have given something else',
      },
      feiten: [{ naam: VRAGEN, waarde: relevant.length === 0 ? '–' : relevant.join(', ') }],
    },
    ...(onbeantwoord.length === 0
      ? []
      : [
          {
            wat: { nl: 'Niet beantwoord: voegt niets toe', en: 'Not answered: adds nothing' },
            feiten: [{ naam: VRAGEN, waarde: onbeantwoord.join(', ') }],
            onbekend: true,
          },
        ]),
  ]
}
