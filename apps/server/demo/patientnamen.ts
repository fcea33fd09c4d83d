import type { PatientDocument } from '@zorgketen/usecases'

const ACHTERNAMEN = [
  'Appelhof',
  'Berkenveld',
  'Cramerdam',
  'Duinzicht',
  'Eikenrode',
  'Fluitenberg',
  'Gansewinkel',
  'Heideblom',
  'IJsselhof',
  'Jongerius',
  'Kastanjeveld',
  'Lindelaar',
  'Molenschot',
  'Nachtegaal',
  'Oeverland',
  'Populierstra',
  'Querido-Proef',
  'Roggeveen',
  'Sterrenburg',
  'Tulpenaar',
  'Uilenhoek',
  'Vlierbes',
  'Wilgenkamp',
  'Zandloper',
] as const
const INITIALEN = 'ABCDEFGHJKLMNPRSTVWZ'
const ROEPNAMEN = [
  'Anouk',
  'Bram',
  'Carmen',
  'Daan',
  'Esma',
  'Finn',
  'Guus',
  'Hanna',
  'Ilse',
  'Joris',
  'Karim',
  'Lotte',
] as const

/** An invented name for the n-th patient of the demonstration; every name occurs once in 24 × 20 × 12 patients. */
export function demoNaam(n: number): PatientDocument['naam'] {
  const initiaal = INITIALEN[Math.floor(n / ACHTERNAMEN.length) % INITIALEN.length] ?? 'A'
  return {
    initialen: `${initiaal}.`,
    roepnaam: ROEPNAMEN[n % ROEPNAMEN.length] ?? null,
    voorvoegsels: n % 5 === 0 ? 'van' : null,
    achternaam: ACHTERNAMEN[n % ACHTERNAMEN.length] ?? 'Appelhof',
  }
}
