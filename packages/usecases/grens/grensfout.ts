import { describeFout, type Tekst } from '@zorgketen/values'
import type { z } from 'zod'
import type { InvoerfoutParams } from '../formaten/velden.ts'

/** What is wrong with one field of a file: where, what, what was expected, what to do. `regel` counts from 1. */
export interface Grensfout {
  readonly bestand: string
  readonly regel: number
  readonly veld: string
  readonly wat: Tekst
  readonly verwacht: Tekst
  readonly doe: Tekst
}

type Issue = z.core.$ZodIssue
type Uitleg = Pick<Grensfout, 'wat' | 'verwacht' | 'doe'>

const HERSTEL: Tekst = {
  nl: 'Herstel dit veld in het bestand, of maak het bestand opnieuw.',
  en: 'Mend this field in the file, or make the file again.',
}

const SOORTEN: Readonly<Record<string, Tekst>> = {
  string: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een object', en: 'an object' },
}

const both = (nl: string, en: string): Tekst => ({ nl, en })

function invoerfoutOf(issue: Issue): InvoerfoutParams | null {
  const params = issue.code === 'custom' ? (issue.params as Partial<InvoerfoutParams> | undefined) : undefined
  return params?.invoerfout === undefined ? null : { invoerfout: params.invoerfout }
}

/** Says a zod issue in our own words; the value itself is never repeated, it may be a BSN. */
function tell(issue: Issue): Uitleg {
  const own = invoerfoutOf(issue)
  if (own !== null) return describeFout(own.invoerfout)
  switch (issue.code) {
    case 'invalid_type': {
      const soort = SOORTEN[issue.expected] ?? both(issue.expected, issue.expected)
      if (issue.input === undefined)
        return { wat: both('Het veld ontbreekt.', 'The field is missing.'), verwacht: soort, doe: HERSTEL }
      return {
        wat: both('Het veld heeft een ander soort waarde.', 'The field has another kind of value.'),
        verwacht: soort,
        doe: HERSTEL,
      }
    }
    case 'invalid_value': {
      const keuze = issue.values.map(String).join(', ')
      return {
        wat: both('De waarde komt niet voor in de lijst.', 'The value is not one of the list.'),
        verwacht: both(`een van: ${keuze}`, `one of: ${keuze}`),
        doe: HERSTEL,
      }
    }
    case 'unrecognized_keys': {
      const namen = issue.keys.join(', ')
      return {
        wat: both(`Onbekend veld: ${namen}.`, `Unknown field: ${namen}.`),
        verwacht: both('alleen de velden van docs/formats', 'only the fields of docs/formats'),
        doe: both('Haal het veld weg of verbeter de naam.', 'Remove the field or mend its name.'),
      }
    }
    default:
      return {
        wat: both('De waarde past niet.', 'The value does not fit.'),
        verwacht: both(issue.message, issue.message),
        doe: HERSTEL,
      }
  }
}

export function toGrensfout(bestand: string, regel: number, issue: Issue): Grensfout {
  const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  return { bestand, regel, veld: keys.map(String).join('.'), ...tell(issue) }
}
