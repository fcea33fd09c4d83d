import { contains, type EpochDay, formatUzovi, type Maand, type Tekst, type Uzovi } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import type { Kast } from '../../opslag/opslag.ts'
import { maandVan } from '../../registreren/maand-van.ts'
import { readRegister } from '../../registreren/register-documenten.ts'
import { beschrijvingVan, type DocumentVan, type RegisterNaam } from '../../stam/registers.ts'
import { type Gebruik, gebruik } from './gebruik.ts'

type Zoeker<N extends RegisterNaam> = (kast: Kast, document: DocumentVan<N>) => Promise<readonly Gebruik[]>

/** Everything that uses a record of this organisation; empty when it can be withdrawn. */
export async function findGebruik<N extends RegisterNaam>(
  kast: Kast,
  register: N,
  document: DocumentVan<N>,
): Promise<readonly Gebruik[]> {
  const zoeker = ZOEKERS[register] as Zoeker<N> | undefined
  const gevonden = zoeker === undefined ? [] : await zoeker(kast, document)
  return gevonden.filter(({ aantal }) => aantal > 0)
}

/** How each register ends a record from a day on, in the words of its form. */
export const EINDES: Readonly<Partial<Record<RegisterNaam, Tekst>>> = {
  zorgverlener: {
    nl: 'Gaat iemand weg, vul dan bij beroep en in dienst de laatste dag in bij ‘Tot en met’.',
    en: 'If somebody leaves, fill in the last day of the profession and the service at ‘Up to and including’.',
  },
  eenheid: {
    nl: 'Sluit de eenheid, vul dan bij de laatste setting de laatste dag in bij ‘Tot en met’.',
    en: 'If the unit closes, fill in the last day of its last setting at ‘Up to and including’.',
  },
  contract: {
    nl: 'Loopt het contract af, vul dan de laatste dag in bij ‘Tot en met’.',
    en: 'If the contract ends, fill in its last day at ‘Up to and including’.',
  },
  betaler: {
    nl: 'Beëindig eerst de verzekeringen en contracten per een dag; een betaler die iets ontving blijft staan.',
    en: 'First end the insurances and contracts on a day; a payer that received something stays.',
  },
  zorgtraject: {
    nl: 'Houdt het zorgtraject op, vul dan de laatste dag in bij ‘Gesloten’.',
    en: 'If the zorgtraject ends, fill in its last day at ‘Closed’.',
  },
  patient: {
    nl: 'Een patiënt met zorg blijft staan. Is het een dubbele, voeg haar dan samen met de andere.',
    en: 'A patient with care stays. If it is a double, merge it with the other one.',
  },
  aanbieder: {
    nl: 'Houdt de inkoop op, vul dan de laatste dag in bij ‘Tot en met’.',
    en: 'If the buying ends, fill in the last day at ‘Up to and including’.',
  },
}

const ZOEKERS: { readonly [N in RegisterNaam]?: Zoeker<N> } = {
  patient: async (kast, { id }) => [
    registered(await registratiesWith(kast, { patient: id })),
    await trajectenWith(kast, ({ patient }) => patient === id),
    await sentLines(kast, id),
    gebruik(
      'Facturen aan deze patiënt',
      'Invoices to this patient',
      (await kast.betalingen.facturen(id)).map(({ factuurnummer }) => factuurnummer),
    ),
  ],
  zorgverlener: async (kast, { id }) => [
    registered(await registratiesWith(kast, { zorgverlener: id })),
    await trajectenWith(kast, ({ regiebehandelaar }) => regiebehandelaar === id),
    await takenOver(kast, ({ zorgverlener }) => zorgverlener === id),
  ],
  eenheid: async (kast, { id }) => {
    const maanden: Maand[] = []
    for (const { maand } of await kast.maanden.maanden()) {
      const eigen = (await kast.registraties.vanMaand(maand)).filter(({ eenheid }) => eenheid === id)
      maanden.push(...eigen.map(() => maand))
    }
    return [registered({ maanden, aantal: maanden.length }), await takenOver(kast, ({ eenheid }) => eenheid === id)]
  },
  betaler: async (kast, { uzovi }) => [
    labelled('Patiënten die hier verzekerd zijn of waren', 'Patients that are or were insured here', 'patient', {
      documenten: (await readRegister(kast, 'patient')).filter(({ verzekeringen }) =>
        verzekeringen.some(({ betaler }) => betaler === uzovi),
      ),
    }),
    labelled('Contracten', 'Contracts', 'contract', {
      documenten: (await readRegister(kast, 'contract')).filter(({ betaler }) => betaler === uzovi),
    }),
    gebruik(
      'Declaraties',
      'Claims',
      (await kast.dossiers.declaraties(null)).flatMap(({ kop }) =>
        kop.betaler.uzovi === uzovi ? [kop.factuurnummer] : [],
      ),
    ),
  ],
  contract: async (kast, { nummer, betaler, declarant, geldig }) => {
    if ((await kast.organisaties.eigen()).soort !== 'aanbieder') return []
    // A line to an insurer does not name its contract: then the payer, the declarant and the day say which it was.
    const rests = (regel: Genoemd): boolean =>
      regel.declarant === declarant && contains(geldig, regel.datum) && (regel.contract ?? nummer) === nummer
    return [gebruik('Verzonden regels', 'Sent lines', await monthsOfLines(kast, betaler, rests))]
  },
  zorgtraject: async (kast, { nummer }) => [
    gebruik(
      'Verzonden regels',
      'Sent lines',
      await monthsOfLines(kast, null, ({ zorgtraject }) => zorgtraject === nummer),
    ),
    labelled('Patiënten met een zorgvraag bij dit traject', 'Patients with a care need of this traject', 'patient', {
      documenten: (await readRegister(kast, 'patient')).filter(({ zorgvragen }) =>
        zorgvragen.some(({ zorgtraject }) => zorgtraject === nummer),
      ),
    }),
  ],
  plaatsing: async (kast, { nummer }) => [
    await trajectenWith(kast, ({ plaatsing }) => plaatsing === nummer),
    labelled('Indicaties', 'Indications', 'indicatie', {
      documenten: (await readRegister(kast, 'indicatie')).filter(({ plaatsing }) => plaatsing === nummer),
    }),
  ],
  skn: async (kast, { skn }) => [
    labelled('Plaatsingen', 'Placements', 'plaatsing', {
      documenten: (await readRegister(kast, 'plaatsing')).filter((een) => een.skn === skn),
    }),
  ],
}

const registered = ({ maanden, aantal }: { maanden: readonly string[]; aantal: number }): Gebruik =>
  gebruik('Registraties', 'Registrations', maanden, aantal)

/** How many registrations name a person, and the months of the first of them. */
async function registratiesWith(
  kast: Kast,
  wie: { readonly patient: string } | { readonly zorgverlener: string },
): Promise<{ readonly maanden: readonly Maand[]; readonly aantal: number }> {
  const filter = { maand: null, patient: null, zorgverlener: null, uitkomst: null, ...wie }
  const { rijen, totaal } = await kast.registraties.lijst(filter, 'datum', { vanaf: 0, aantal: 500 })
  return { maanden: rijen.map(({ registratie }) => maandVan(registratie)), aantal: totaal }
}

/** Prestaties of a take-over, that no registration stands behind. */
async function takenOver(kast: Kast, uses: (prestatie: Prestatie) => boolean): Promise<Gebruik> {
  const maanden: Maand[] = []
  for (const { maand } of await kast.maanden.maanden()) {
    const eigen = (await kast.prestaties.vanMaand(maand)).filter((een) => een.id.startsWith('overname-') && uses(een))
    maanden.push(...eigen.map(() => maand))
  }
  return gebruik('Overgenomen prestaties', 'Prestaties taken over', maanden)
}

async function trajectenWith(kast: Kast, uses: (traject: DocumentVan<'zorgtraject'>) => boolean): Promise<Gebruik> {
  const labels = (await readRegister(kast, 'zorgtraject')).filter(uses).map(beschrijvingVan('zorgtraject').label)
  return gebruik('Zorgtrajecten', 'Zorgtrajecten', labels)
}

async function sentLines({ dossiers }: Kast, patient: string): Promise<Gebruik> {
  const filter = { maand: null, betaler: null, standen: null, factuurnummer: null, patient, prestatie: null }
  const { rijen, totaal } = await dossiers.regels(filter, { vanaf: 0, aantal: 100 })
  return gebruik(
    'Verzonden regels',
    'Sent lines',
    rijen.map(({ maand }) => maand),
    totaal,
  )
}

interface Genoemd {
  readonly zorgtraject: DocumentVan<'zorgtraject'>['nummer'] | null
  readonly contract: string | null
  readonly declarant: string
  readonly datum: EpochDay
}

/** The month of every line that was sent, once for each line that fits. */
async function monthsOfLines(
  kast: Kast,
  betaler: Uzovi | null,
  fits: (regel: Genoemd) => boolean,
): Promise<readonly Maand[]> {
  const maanden: Maand[] = []
  for (const [uzovi, { declaraties }] of await kast.dossiers.dossiers(null)) {
    if (betaler !== null && formatUzovi(uzovi) !== formatUzovi(betaler)) continue
    for (const { maand, declarant, regels } of declaraties) {
      for (const regel of regels) {
        if (regel.soort !== 'debet') continue
        const { zorgtraject, contract, datum } = regel
        if (fits({ zorgtraject, contract, datum, declarant: declarant.agb })) maanden.push(maand)
      }
    }
  }
  return maanden
}

const labelled = <N extends RegisterNaam>(
  nl: string,
  en: string,
  register: N,
  { documenten }: { readonly documenten: readonly DocumentVan<N>[] },
): Gebruik => gebruik(nl, en, documenten.map(beschrijvingVan(register).id))
