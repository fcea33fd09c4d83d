import { onjuist } from '../beheren/weiger.ts'

/** The SKN is of nobody here: who is it? */
export const WIE = onjuist(
  'patient',
  ['Geen patiënt heeft het SKN van dit bericht.', 'No patient has the SKN of this message.'],
  ['De patiënt om wie het gaat.', 'The patient it is about.'],
  [
    'Kies de patiënt; het SKN komt dan bij de patiënt te staan. Is het een nieuwe patiënt, voer die dan eerst in bij Patiënten.',
    'Choose the patient; the SKN is then kept with the patient. If it is a new patient, enter it first under Patients.',
  ],
)

export const ANDER_SKN = onjuist(
  'patient',
  ['Deze patiënt heeft al een ander SKN.', 'This patient has another SKN already.'],
  ['Een patiënt zonder SKN, of met dat van het bericht.', 'A patient without an SKN, or with that of the message.'],
  [
    'Kies een andere patiënt. Klopt het SKN van de patiënt niet, verbeter het dan eerst bij de patiënt.',
    'Choose another patient. If the SKN of the patient is wrong, correct it with the patient first.',
  ],
)

export const NIET_BEKEND = onjuist(
  'zorgtraject',
  ['Het nummer dat DJI sloot, is hier niet ingenomen.', 'The number that DJI closed was not taken in here.'],
  ['Een nummer dat met een plaatsing kwam.', 'A number that came with a plaatsing.'],
  [
    'Neem eerst het plaatsingsbericht met dit nummer in, of vraag DJI erom.',
    'First take in the plaatsingsbericht with this number, or ask DJI for it.',
  ],
)
