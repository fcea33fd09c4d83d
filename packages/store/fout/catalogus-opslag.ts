import type { Bericht } from './bericht.ts'

/** Faults of working with the data. */
export const opslagBerichten = {
  'opslag.wie': {
    wat: {
      nl: 'De {veld} is geen geldige aanduiding: verwacht 1 tot 64 kleine letters, cijfers of streepjes.',
      en: 'The {veld} is not a valid name: expected 1 to 64 lower case letters, digits or hyphens.',
    },
    doe: {
      nl: 'Kies een bestaande organisatie en rol.',
      en: 'Choose an existing organisation and role.',
    },
  },
  'opslag.naam': {
    wat: {
      nl: 'Een tabel- of kolomnaam van de laadopdracht heeft niet de verwachte vorm (kleine letters, cijfers, _).',
      en: 'A table or column name of the load has not the expected form (lower case letters, digits, _).',
    },
    doe: { nl: 'Meld dit als programmafout.', en: 'Report this as a fault of the program.' },
  },
  'opslag.genest': {
    wat: {
      nl: 'Binnen een lopende bewerking van de opslag is een tweede begonnen.',
      en: 'A second operation on the store was begun inside a running one.',
    },
    doe: { nl: 'Meld dit als programmafout.', en: 'Report this as a fault of the program.' },
  },
  'opslag.gesloten': {
    wat: { nl: 'De opslag is gesloten.', en: 'The store is closed.' },
    doe: { nl: 'Start het programma opnieuw.', en: 'Start the program again.' },
  },
  'opslag.dubbel': {
    wat: {
      nl: 'Dit gegeven bestaat al (tabel {tabel}, sleutel {regel}).',
      en: 'This record exists already (table {tabel}, key {regel}).',
    },
    doe: {
      nl: 'Er is niets gewijzigd. Open het bestaande gegeven.',
      en: 'Nothing was changed. Open the existing record.',
    },
  },
  'opslag.verwijzing': {
    wat: {
      nl: 'Er wordt verwezen naar een gegeven dat niet bestaat, of het is nog in gebruik (tabel {tabel}, {regel}).',
      en: 'A record is referred to that does not exist, or that is still in use (table {tabel}, {regel}).',
    },
    doe: {
      nl: 'Er is niets gewijzigd. Leg eerst het andere gegeven vast.',
      en: 'Nothing was changed. Enter the other record first.',
    },
  },
  'opslag.leeg': {
    wat: {
      nl: 'Een verplicht gegeven ontbreekt ({tabel}.{kolom}).',
      en: 'A required value is missing ({tabel}.{kolom}).',
    },
    doe: { nl: 'Er is niets gewijzigd. Vul het gegeven in.', en: 'Nothing was changed. Fill in the value.' },
  },
  'opslag.controle': {
    wat: {
      nl: 'Een gegeven valt buiten wat de opslag toelaat (tabel {tabel}, {regel}).',
      en: 'A value is outside what the store allows (table {tabel}, {regel}).',
    },
    doe: { nl: 'Er is niets gewijzigd. Controleer de invoer.', en: 'Nothing was changed. Check the input.' },
  },
  'opslag.invoer': {
    wat: {
      nl: 'Een gegeven heeft niet de vorm die de opslag verwacht (SQLSTATE {sqlstate}).',
      en: 'A value has not the form the store expects (SQLSTATE {sqlstate}).',
    },
    doe: { nl: 'Er is niets gewijzigd. Controleer de invoer.', en: 'Nothing was changed. Check the input.' },
  },
  'opslag.verboden': {
    wat: {
      nl: 'Deze organisatie en rol mogen dit gegeven niet zien of wijzigen (tabel {tabel}).',
      en: 'This organisation and role may not see or change this record (table {tabel}).',
    },
    doe: {
      nl: 'Er is niets gewijzigd. Kies de juiste organisatie of rol.',
      en: 'Nothing was changed. Choose the right organisation or role.',
    },
  },
  'opslag.botsing': {
    wat: {
      nl: 'Een ander was tegelijk met dezelfde gegevens bezig.',
      en: 'Someone else was working on the same records at the same time.',
    },
    doe: { nl: 'Er is niets gewijzigd. Probeer het opnieuw.', en: 'Nothing was changed. Try again.' },
  },
  'opslag.afgebroken': {
    wat: {
      nl: 'Een onderdeel van de bewerking mislukte, daarom is de hele bewerking teruggedraaid.',
      en: 'A part of the operation failed, so the whole operation was undone.',
    },
    doe: {
      nl: 'Er is niets gewijzigd. Probeer het opnieuw; blijft het, meld dit als programmafout.',
      en: 'Nothing was changed. Try again; if it stays, report this as a fault of the program.',
    },
  },
  'opslag.getal': {
    wat: {
      nl: 'Een getal in de opslag is te groot om exact mee te rekenen.',
      en: 'A number in the store is too large to compute with exactly.',
    },
    doe: { nl: 'Meld dit als programmafout.', en: 'Report this as a fault of the program.' },
  },
  'opslag.sql': {
    wat: {
      nl: 'De opslag kon een opdracht niet uitvoeren (SQLSTATE {sqlstate}).',
      en: 'The store could not carry out a command (SQLSTATE {sqlstate}).',
    },
    doe: {
      nl: 'Er is niets gewijzigd. Meld dit als programmafout.',
      en: 'Nothing was changed. Report this as a fault of the program.',
    },
  },
} as const satisfies Record<string, Bericht>
