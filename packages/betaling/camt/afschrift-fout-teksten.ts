import { t } from '../fout/tekst.ts'
import type { Uitleg } from '../fout/uitleg.ts'
import { MAX_BYTES, MAX_POSTEN } from './grenzen.ts'

type Zinnen = Omit<Uitleg, 'waar'>

const camt = t(
  'Een bankafschrift in CAMT.053, versie 02 of 08 (ISO 20022).',
  'A bank statement in CAMT.053, version 02 or 08 (ISO 20022).',
)
const opnieuw = t(
  'Download het afschrift opnieuw bij de bank, als CAMT.053 en ongewijzigd.',
  'Download the statement from the bank again, as CAMT.053 and unchanged.',
)

/** Every reason why a bank statement is not taken in. */
export const afschriftFoutTeksten = {
  leeg: (): Zinnen => ({ wat: t('Het bestand is leeg.', 'The file is empty.'), verwacht: camt, doe: opnieuw }),
  'te-groot': (): Zinnen => ({
    wat: t('Het bestand is te groot.', 'The file is too large.'),
    verwacht: t(
      `Hoogstens ${MAX_BYTES / 1048576} MB en ${MAX_POSTEN} boekingen.`,
      `At most ${MAX_BYTES / 1048576} MB and ${MAX_POSTEN} entries.`,
    ),
    doe: t('Download een kortere periode.', 'Download a shorter period.'),
  }),
  codering: (): Zinnen => ({
    wat: t('De tekens in het bestand zijn niet te lezen.', 'The characters in the file cannot be read.'),
    verwacht: t('XML in UTF-8.', 'XML in UTF-8.'),
    doe: opnieuw,
  }),
  mt940: (): Zinnen => ({
    wat: t('Dit is een afschrift in MT940.', 'This is a statement in MT940.'),
    verwacht: camt,
    doe: t('Kies bij de bank het formaat CAMT.053 (XML).', 'Choose the format CAMT.053 (XML) at the bank.'),
  }),
  'geen-camt053': (gevonden: string): Zinnen => ({
    wat: t(`Dit is geen CAMT.053, maar ${gevonden}.`, `This is not CAMT.053 but ${gevonden}.`),
    verwacht: camt,
    doe: t('Kies bij de bank het formaat CAMT.053 (XML).', 'Choose the format CAMT.053 (XML) at the bank.'),
  }),
  versie: (gevonden: string): Zinnen => ({
    wat: t(`Dit is CAMT.053 in versie ${gevonden}.`, `This is CAMT.053 in version ${gevonden}.`),
    verwacht: camt,
    doe: t('Kies bij de bank versie 02 of 08.', 'Choose version 02 or 08 at the bank.'),
  }),
  dtd: (): Zinnen => ({
    wat: t(
      'Het bestand bevat een DTD of eigen entiteiten; die worden om veiligheid niet gelezen.',
      'The file holds a DTD or entities of its own; for safety these are not read.',
    ),
    verwacht: t('XML zonder DOCTYPE.', 'XML without a DOCTYPE.'),
    doe: opnieuw,
  }),
  xml: (): Zinnen => ({
    wat: t('Het bestand is geen goed gevormde XML.', 'The file is not well-formed XML.'),
    verwacht: camt,
    doe: opnieuw,
  }),
  'geen-afschrift': (): Zinnen => ({
    wat: t('Er staat geen afschrift in het bestand.', 'There is no statement in the file.'),
    verwacht: t('Minstens één afschrift (Stmt).', 'At least one statement (Stmt).'),
    doe: opnieuw,
  }),
  ontbreekt: (gevonden: string): Zinnen => ({
    wat: t(`Het element ${gevonden} ontbreekt of is leeg.`, `The element ${gevonden} is missing or empty.`),
    verwacht: t('Een volledig afschrift.', 'A complete statement.'),
    doe: opnieuw,
  }),
  iban: (): Zinnen => ({
    wat: t('Het rekeningnummer is geen geldig IBAN.', 'The account number is not a valid IBAN.'),
    verwacht: t('Een IBAN waarvan het controlegetal klopt.', 'An IBAN with a right check number.'),
    doe: opnieuw,
  }),
  bedrag: (gevonden: string): Zinnen => ({
    wat: t(`Het bedrag in ${gevonden} is niet te lezen.`, `The amount in ${gevonden} cannot be read.`),
    verwacht: t(
      'Een bedrag van nul of meer met hoogstens twee decimalen.',
      'An amount of zero or more with at most two decimals.',
    ),
    doe: opnieuw,
  }),
  munt: (): Zinnen => ({
    wat: t('Het bedrag is niet in euro.', 'The amount is not in euro.'),
    verwacht: t('Een rekening in euro (EUR).', 'An account in euro (EUR).'),
    doe: t('Lees alleen afschriften van een rekening in euro in.', 'Take in statements of an account in euro only.'),
  }),
  richting: (): Zinnen => ({
    wat: t('Of het geld erbij of eraf ging is niet te lezen.', 'Whether money came in or left cannot be read.'),
    verwacht: t('CdtDbtInd met CRDT of DBIT.', 'CdtDbtInd with CRDT or DBIT.'),
    doe: opnieuw,
  }),
  dag: (gevonden: string): Zinnen => ({
    wat: t(`De dag in ${gevonden} is niet te lezen.`, `The day in ${gevonden} cannot be read.`),
    verwacht: t('Een bestaande dag als jjjj-mm-dd.', 'An existing day as yyyy-mm-dd.'),
    doe: opnieuw,
  }),
  saldo: (): Zinnen => ({
    wat: t(
      'Beginsaldo plus boekingen is niet het eindsaldo; er ontbreken boekingen of er staan er te veel in.',
      'Opening balance plus entries is not the closing balance; entries are missing or too many.',
    ),
    verwacht: t('Een afschrift dat op de cent sluit.', 'A statement that reconciles to the cent.'),
    doe: opnieuw,
  }),
} satisfies Record<string, (gevonden: string) => Zinnen>

export type AfschriftFoutcode = keyof typeof afschriftFoutTeksten
