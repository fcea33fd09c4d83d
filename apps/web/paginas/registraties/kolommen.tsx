import { Geld } from '../../kit/Geld.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import type { Taal } from '../../taal/taal.ts'
import type { Registratie, Registratierij } from './api.ts'
import { dagVan, minutenVan, tijdVan } from './gedeeld/dag-van.ts'
import { Maanddag } from './gedeeld/Maanddag.tsx'
import { SOORTNAMEN, ZORGSOORTEN } from './paneel/veld-teksten.ts'
import { StandCel } from './StandCel.tsx'
import { TijdCel } from './TijdCel.tsx'
import { UitkomstCel } from './UitkomstCel.tsx'
import { WieCel } from './WieCel.tsx'

const teksten = {
  dag: { nl: 'Dag', en: 'Day' },
  tijd: { nl: 'Tijd', en: 'Time' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  zorgverlener: { nl: 'Zorgverlener', en: 'Professional' },
  eenheid: { nl: 'Eenheid', en: 'Unit' },
  soort: { nl: 'Soort', en: 'Kind' },
  minuten: { nl: 'Min.', en: 'Min.' },
  uitkomst: { nl: 'Geeft', en: 'Gives' },
  tarief: { nl: 'Tarief', en: 'Tariff' },
  stand: { nl: 'Declaratie', en: 'Claim' },
} as const

export type Kolomsleutel = keyof typeof teksten

/**
 * The columns of a list of registrations, in the language of the reader; `welke` in their order. When the list is
 * narrow, who, what and the outcome stay.
 */
export function kolommenVan(taal: Taal, welke: readonly Kolomsleutel[]): readonly Kolom<Registratierij>[] {
  const t = kiesTeksten(teksten, taal)
  const metSoort = welke.includes('soort')
  const alle: Readonly<Record<Kolomsleutel, Omit<Kolom<Registratierij>, 'sleutel'>>> = {
    dag: {
      kop: t.dag,
      breedte: '4.25rem',
      sorteerbaar: true,
      smal: 'bij',
      cel: ({ registratie }) => <Maanddag dag={dagVan(registratie)} />,
    },
    tijd: {
      kop: t.tijd,
      breedte: '3.75rem',
      smal: 'weg',
      wijkt: 3,
      cel: ({ registratie }) => tijdVan(registratie) ?? '–',
    },
    patient: {
      kop: t.patient,
      breedte: 'minmax(10.5rem, 1.5fr)',
      smal: 'titel',
      cel: (rij) => <WieCel rij={rij} />,
    },
    zorgverlener: {
      kop: t.zorgverlener,
      breedte: 'minmax(7rem, 1.2fr)',
      smal: 'weg',
      wijkt: 5,
      cel: ({ namen }) => <span title={namen.zorgverlener}>{namen.zorgverlener || '–'}</span>,
    },
    eenheid: {
      kop: t.eenheid,
      breedte: 'minmax(5rem, 0.8fr)',
      smal: 'weg',
      wijkt: 1,
      cel: ({ namen }) => namen.eenheid,
    },
    soort: {
      kop: t.soort,
      breedte: '6.25rem',
      smal: 'weg',
      wijkt: 4,
      cel: ({ registratie }) => soortTekst(registratie, taal),
    },
    minuten: {
      kop: t.minuten,
      breedte: '3.5rem',
      uitlijning: 'eind',
      smal: 'weg',
      wijkt: 2,
      cel: ({ registratie }) =>
        registratie.soort === 'verblijf' ? <TijdCel registratie={registratie} /> : (minutenVan(registratie) ?? '–'),
    },
    uitkomst: {
      kop: t.uitkomst,
      breedte: 'minmax(14rem, 2.4fr)',
      smal: 'bij',
      cel: (rij) => (
        <UitkomstCel uitkomst={rij.uitkomst} meer={rij.meer} zonderSoort={metSoort} soort={rij.registratie.soort} />
      ),
    },
    tarief: {
      kop: t.tarief,
      breedte: '5.75rem',
      uitlijning: 'eind',
      smal: 'eind',
      cel: ({ meer, uitkomst }) =>
        meer.tarief > 0 || uitkomst?.soort === 'prestatie' ? <Geld cents={meer.tarief} /> : null,
    },
    stand: { kop: t.stand, breedte: '8rem', smal: 'weg', wijkt: 6, cel: ({ regel }) => <StandCel regel={regel} /> },
  }
  return welke.map((sleutel) => ({ sleutel, ...alle[sleutel] }))
}

/** Of a contact its kind of care, which tells contacts apart; of the rest what it is. */
const soortTekst = (registratie: Registratie, taal: Taal): string =>
  registratie.soort === 'consult' ? ZORGSOORTEN[registratie.zorgsoort][taal] : SOORTNAMEN[registratie.soort][taal]
