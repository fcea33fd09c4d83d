import type { Bericht } from './bericht.ts'

/** Faults of opening, migrating, saving and restoring. */
export const beheerBerichten = {
  'slot.bezet': {
    wat: {
      nl: 'De gegevensmap is in gebruik door een ander programma: proces {pid}, sinds {sinds}, adres {adres}.',
      en: 'The data folder is in use by another program: process {pid}, since {sinds}, address {adres}.',
    },
    doe: {
      nl: 'Werk in dat programma verder (open het adres), of stop het en probeer het opnieuw.',
      en: 'Go on in that program (open its address), or stop it and try again.',
    },
  },
  'slot.elders': {
    wat: {
      nl: 'De gegevensmap is in gebruik op een andere computer: {host}, proces {pid}, sinds {sinds}, adres {adres}.',
      en: 'The data folder is in use on another computer: {host}, process {pid}, since {sinds}, address {adres}.',
    },
    doe: {
      nl: 'Stop het programma daar. Is het daar zeker gestopt, verwijder dan het bestand {bestand}.',
      en: 'Stop the program there. If it certainly runs no more, delete the file {bestand}.',
    },
  },
  'slot.onleesbaar': {
    wat: {
      nl: 'Het slot van de gegevensmap is niet te lezen: {bestand}.',
      en: 'The lock of the data folder cannot be read: {bestand}.',
    },
    doe: {
      nl: 'Controleer dat geen ander programma de map gebruikt en verwijder dan dit bestand.',
      en: 'Check that no other program uses the folder, then delete this file.',
    },
  },
  'migratie.naam': {
    wat: {
      nl: 'Migratiebestand {naam} heeft niet de vorm NNNN-naam.sql, of het nummer sluit niet aan.',
      en: 'Migration file {naam} has not the form NNNN-name.sql, or its number does not follow on.',
    },
    doe: { nl: 'Meld dit als programmafout.', en: 'Report this as a fault of the program.' },
  },
  'migratie.gewijzigd': {
    wat: {
      nl: 'Migratie {naam} is al toegepast op deze opslag, maar het bestand is sindsdien gewijzigd.',
      en: 'Migration {naam} was already applied to this store, but the file was changed since.',
    },
    doe: {
      nl: 'Gebruik het oorspronkelijke programma; een wijziging van het schema is een nieuw bestand.',
      en: 'Use the original program; a change of the schema is a new file.',
    },
  },
  'migratie.nieuwer': {
    wat: {
      nl: 'Deze opslag is van een nieuwere versie van het programma (schema {opslag}; dit programma kent {programma}).',
      en: 'This store belongs to a newer version of the program (schema {opslag}; this program knows {programma}).',
    },
    doe: {
      nl: 'Start de nieuwere versie. Er is niets gewijzigd.',
      en: 'Start the newer version. Nothing was changed.',
    },
  },
  'migratie.mislukt': {
    wat: {
      nl: 'Migratie {naam} is mislukt (SQLSTATE {sqlstate}); de opslag is gebleven zoals zij was.',
      en: 'Migration {naam} failed (SQLSTATE {sqlstate}); the store stayed as it was.',
    },
    doe: {
      nl: 'Gebruik de vorige versie van het programma en meld dit.',
      en: 'Use the previous version of the program and report this.',
    },
  },
  'backup.bestaat': {
    wat: { nl: 'Het bestand {bestand} bestaat al.', en: 'The file {bestand} exists already.' },
    doe: {
      nl: 'Kies een andere naam; een reservekopie wordt nooit overschreven.',
      en: 'Choose another name; a backup is never overwritten.',
    },
  },
  'backup.schrijven': {
    wat: {
      nl: 'De reservekopie {bestand} kan niet worden geschreven ({code}).',
      en: 'The backup {bestand} cannot be written ({code}).',
    },
    doe: {
      nl: 'Controleer pad, rechten en vrije ruimte. Er is geen half bestand achtergebleven.',
      en: 'Check path, permissions and free space. No half file was left.',
    },
  },
  'backup.lezen': {
    wat: {
      nl: 'De reservekopie {bestand} kan niet worden gelezen ({code}).',
      en: 'The backup {bestand} cannot be read ({code}).',
    },
    doe: { nl: 'Controleer het pad en de rechten.', en: 'Check the path and the permissions.' },
  },
  'backup.rechten': {
    wat: {
      nl: 'De databasegebruiker mag niet alle regels lezen; een reservekopie zou onvolledig zijn en is daarom niet gemaakt.',
      en: 'The database user may not read every row; a backup would be incomplete and was therefore not made.',
    },
    doe: {
      nl: 'Maak de kopie met een gebruiker met BYPASSRLS (ALTER ROLE <gebruiker> BYPASSRLS), of met pg_dump als beheerder.',
      en: 'Make the backup as a user with BYPASSRLS (ALTER ROLE <user> BYPASSRLS), or with pg_dump as administrator.',
    },
  },
  'backup.vorm': {
    wat: { nl: '{bestand} is geen reservekopie van Zorgketen.', en: '{bestand} is not a backup of Zorgketen.' },
    doe: {
      nl: 'Kies een bestand dat met zorgketen backup is gemaakt.',
      en: 'Choose a file made with zorgketen backup.',
    },
  },
  'backup.beschadigd': {
    wat: {
      nl: 'De reservekopie {bestand} is beschadigd of onvolledig ({plaats}). Er is niets teruggezet.',
      en: 'The backup {bestand} is damaged or incomplete ({plaats}). Nothing was restored.',
    },
    doe: { nl: 'Gebruik een andere reservekopie.', en: 'Use another backup.' },
  },
  'backup.nieuwer': {
    wat: {
      nl: 'De reservekopie is gemaakt met een nieuwere versie (schema {kopie}; dit programma kent {programma}).',
      en: 'The backup was made with a newer version (schema {kopie}; this program knows {programma}).',
    },
    doe: { nl: 'Zet haar terug met de nieuwere versie.', en: 'Restore it with the newer version.' },
  },
  'backup.ander-schema': {
    wat: {
      nl: 'Het doel heeft al schema {doel} en de reservekopie schema {kopie}.',
      en: 'The target has schema {doel} already and the backup schema {kopie}.',
    },
    doe: {
      nl: 'Zet terug in een nieuwe map of database; die wordt daarna bijgewerkt.',
      en: 'Restore into a new folder or database; it is brought up to date afterwards.',
    },
  },
  'backup.doel-niet-leeg': {
    wat: {
      nl: 'In het doel staan al gegevens (tabel {tabel}). Er is niets teruggezet.',
      en: 'The target holds data already (table {tabel}). Nothing was restored.',
    },
    doe: { nl: 'Kies een lege map of database.', en: 'Choose an empty folder or database.' },
  },
  'backup.milieu': {
    wat: {
      nl: 'De reservekopie is van het milieu {kopie}, het doel is {doel}.',
      en: 'The backup belongs to the environment {kopie}, the target is {doel}.',
    },
    doe: {
      nl: 'Test en productie worden niet gemengd; kies het juiste doel.',
      en: 'Test and production are not mixed; choose the right target.',
    },
  },
} as const satisfies Record<string, Bericht>
