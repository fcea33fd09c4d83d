import { isIban } from '@zorgketen/betaling'
import type { OrganisatieDocument } from './documenten/organisatie.ts'
import { type Stamweigering, weigering } from './weigering.ts'

/** What keeps the organisation's own details from being saved. An empty field is fine: the invoice leaves it out. */
export function checkOrganisatie({ contact }: OrganisatieDocument): readonly Stamweigering[] {
  const { postcode, iban, kvk } = contact
  return [
    ...(postcode === null || /^[1-9]\d{3}[A-Z]{2}$/.test(postcode) ? [] : [POSTCODE]),
    ...(iban === null || (isIban(iban) && hasLength(iban)) ? [] : [IBAN]),
    ...(kvk === null || /^\d{8}$/.test(kvk) ? [] : [KVK]),
  ]
}

/** A Dutch account number is eighteen characters; of other countries the check digits are all that is looked at. */
const hasLength = (iban: string): boolean => !iban.startsWith('NL') || /^NL\d{2}[A-Z]{4}\d{10}$/.test(iban)

const POSTCODE = weigering(
  'organisatie.postcode',
  ['Dit is geen postcode.', 'This is no postal code.'],
  ['Vier cijfers en twee letters: 1234 AB.', 'Four digits and two letters: 1234 AB.'],
  ['Verbeter de postcode.', 'Mend the postal code.'],
)

const IBAN = weigering(
  'organisatie.iban',
  [
    'Dit IBAN klopt niet: de controlecijfers passen niet bij het nummer.',
    'This IBAN is wrong: its check digits do not fit.',
  ],
  ['Een IBAN als NL91 ABNA 0417 1643 00.', 'An IBAN such as NL91 ABNA 0417 1643 00.'],
  ['Neem het nummer over van een bankafschrift.', 'Take the number from a bank statement.'],
)

const KVK = weigering(
  'organisatie.kvk',
  ['Dit is geen KvK-nummer.', 'This is no KvK number.'],
  ['Acht cijfers.', 'Eight digits.'],
  ['Verbeter het KvK-nummer.', 'Mend the KvK number.'],
)
