import type { Betrokkene } from './gebreken.ts'
import type { Onderweg } from './onderweg.ts'
import type { Betreft } from './oorzaak.ts'

/** What to open for a cause; the registration itself when the care did not get that far. */
export function betrokkene(betreft: Betreft, { registratie, item, betaler, contract }: Onderweg): Betrokkene {
  const zelf: Betrokkene = { register: 'registratie', id: registratie.id }
  switch (betreft) {
    case 'patient':
      return 'patient' in registratie ? { register: 'patient', id: registratie.patient } : zelf
    case 'zorgverlener':
      return 'zorgverlener' in registratie && registratie.zorgverlener !== null
        ? { register: 'zorgverlener', id: registratie.zorgverlener }
        : zelf
    case 'eenheid':
      return { register: 'eenheid', id: registratie.eenheid }
    case 'regiebehandelaar': {
      const regie = item?.zorgtraject.regiebehandelaar ?? null
      return regie === null ? zelf : { register: 'zorgverlener', id: regie }
    }
    case 'zorgtraject':
      return item === null ? zelf : { register: 'zorgtraject', id: item.zorgtraject.nummer }
    case 'plaatsing': {
      const plaatsing = item?.plaatsing ?? null
      return plaatsing === null ? zelf : { register: 'plaatsing', id: plaatsing.nummer }
    }
    case 'contract':
      if (contract !== null) return { register: 'contract', id: contract }
      return betaler === null ? zelf : { register: 'betaler', id: betaler }
    case 'betaler':
      return betaler === null ? zelf : { register: 'betaler', id: betaler }
    case 'registratie':
      return zelf
  }
}
