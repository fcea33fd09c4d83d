import type { Waarheen } from './api.ts'

type Adres = { readonly naar: string; readonly zoek: Readonly<Record<string, string>> }

/** The page on which a thing of a patient can be opened. */
export function adresVan(waarheen: Waarheen, patient: { readonly id: string; readonly naam: string }): Adres {
  switch (waarheen.soort) {
    case 'zorgtraject':
    case 'plaatsing':
      return { naar: '/stamgegevens', zoek: { register: waarheen.soort, open: waarheen.id } }
    case 'zorgvraag':
      return { naar: `/patienten/${encodeURIComponent(patient.id)}`, zoek: { blad: 'zorgvraag' } }
    case 'factuur':
      return { naar: '/betalingen', zoek: {} }
    case 'registratie':
      return { naar: '/registraties', zoek: { maand: waarheen.maand, open: waarheen.id } }
    case 'registraties':
      return { naar: '/registraties', zoek: { maand: waarheen.maand, patient: `${patient.id} ${patient.naam}` } }
    case 'afspraak':
      return { naar: '/agenda', zoek: { dag: waarheen.dag, afspraak: waarheen.id } }
    case 'declaratie':
      return { naar: `/declaraties/${encodeURIComponent(waarheen.id)}`, zoek: {} }
    case 'regel':
      return { naar: `/declaraties/regel/${encodeURIComponent(waarheen.id)}`, zoek: {} }
  }
}
