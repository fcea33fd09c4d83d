import { type EpochDay, formatDay, type Tekst } from '@zorgketen/values'
import type { PatientDocument } from '../documenten/patient.ts'
import { similarNames } from './naamgelijkenis.ts'

export type Dubbelreden = 'bsn' | 'skn' | 'naam-en-geboortedatum' | 'naam-en-verwisselde-datum'

/** Two patients that may be one person; ids in the order of the input. */
export interface Dubbelvermoeden {
  readonly a: string
  readonly b: string
  readonly redenen: readonly { readonly code: Dubbelreden; readonly tekst: Tekst }[]
}

const TEKST: Readonly<Record<Dubbelreden, Tekst>> = {
  bsn: { nl: 'Hetzelfde BSN, nu of eerder.', en: 'The same BSN, now or before.' },
  skn: { nl: 'Hetzelfde SKN.', en: 'The same SKN.' },
  'naam-en-geboortedatum': {
    nl: 'Dezelfde geboortedatum en een gelijkende naam.',
    en: 'The same birth date and a similar name.',
  },
  'naam-en-verwisselde-datum': {
    nl: 'Een gelijkende naam, en een geboortedatum waarin twee cijfers of dag en maand verwisseld zijn.',
    en: 'A similar name, and a birth date with two digits or day and month swapped.',
  },
}

/** Likely doubles, with the reasons. Merged doubles are left out. */
export function findDoubles(patienten: readonly PatientDocument[]): readonly Dubbelvermoeden[] {
  const eigen = patienten.filter(({ opgegaanIn }) => opgegaanIn === null)
  const paren = new Map<string, { a: string; b: string; codes: Set<Dubbelreden> }>()
  const plaats = new Map(eigen.map(({ id }, i) => [id, i]))
  const add = (een: PatientDocument, ander: PatientDocument, code: Dubbelreden): void => {
    if (een.id === ander.id) return
    const [a, b] = (plaats.get(een.id) ?? 0) < (plaats.get(ander.id) ?? 0) ? [een.id, ander.id] : [ander.id, een.id]
    const sleutel = JSON.stringify([a, b])
    const paar = paren.get(sleutel) ?? { a, b, codes: new Set() }
    paren.set(sleutel, paar)
    paar.codes.add(code)
  }

  pairUp(
    eigen,
    ({ bsn, bsnGeschiedenis }) => [...(bsn === null ? [] : [bsn]), ...bsnGeschiedenis.map((een) => een.bsn)],
    (a, b) => add(a, b, 'bsn'),
  )
  pairUp(
    eigen,
    ({ skn }) => (skn === null ? [] : [skn]),
    (a, b) => add(a, b, 'skn'),
  )
  const opDatum = Map.groupBy(
    eigen.filter(({ geboortedatum }) => geboortedatum !== null),
    ({ geboortedatum }) => formatDay(geboortedatum as EpochDay),
  )
  for (const [datum, groep] of opDatum) {
    groep.forEach((een, i) => {
      for (const ander of groep.slice(i + 1))
        if (similarNames(een.naam, ander.naam)) add(een, ander, 'naam-en-geboortedatum')
    })
    for (const verwisseld of swapped(datum)) {
      for (const een of groep) {
        for (const ander of opDatum.get(verwisseld) ?? []) {
          if (similarNames(een.naam, ander.naam)) add(een, ander, 'naam-en-verwisselde-datum')
        }
      }
    }
  }
  return [...paren.values()].map(({ a, b, codes }) => ({
    a,
    b,
    redenen: [...codes].map((code) => ({ code, tekst: TEKST[code] })),
  }))
}

function pairUp(
  patienten: readonly PatientDocument[],
  sleutels: (patient: PatientDocument) => readonly string[],
  pair: (a: PatientDocument, b: PatientDocument) => void,
): void {
  const perSleutel = new Map<string, PatientDocument[]>()
  for (const patient of patienten) {
    for (const sleutel of new Set(sleutels(patient))) {
      const eerder = perSleutel.get(sleutel)
      if (eerder === undefined) perSleutel.set(sleutel, [patient])
      else {
        for (const een of eerder) pair(een, patient)
        eerder.push(patient)
      }
    }
  }
}

/** The dates that differ by a swap of two neighbouring digits, or of day and month. Impossible dates find nobody. */
function swapped(datum: string): readonly string[] {
  const [jaar = '', maand = '', dag = ''] = datum.split('-')
  const cijfers = jaar + maand + dag
  const met = new Set([`${jaar}-${dag}-${maand}`])
  for (let i = 0; i < cijfers.length - 1; i += 1) {
    const c = `${cijfers.slice(0, i)}${cijfers.charAt(i + 1)}${cijfers.charAt(i)}${cijfers.slice(i + 2)}`
    met.add(`${c.slice(0, 4)}-${c.slice(4, 6)}-${c.slice(6)}`)
  }
  met.delete(datum)
  return [...met]
}
