import type { Bericht } from './bericht.ts'

/** Faults of the engine and of the machine below it. */
export const motorBerichten = {
  'opslag.weg': {
    wat: {
      nl: 'De database is niet bereikbaar. Deze bewerking is niet opgeslagen.',
      en: 'The database cannot be reached. This operation was not saved.',
    },
    doe: {
      nl: 'Wacht tot de database terug is en doe de bewerking opnieuw; het programma maakt zelf weer verbinding.',
      en: 'Wait until the database is back and repeat the operation; the program reconnects by itself.',
    },
  },
  'opslag.onbekend': {
    wat: {
      nl: 'De database viel weg tijdens het vastleggen. Het is niet bekend of de bewerking is opgeslagen.',
      en: 'The database was lost during the commit. It is not known whether the operation was saved.',
    },
    doe: {
      nl: 'Laad de gegevens opnieuw en kijk of de bewerking er staat; zo niet, doe haar opnieuw. Opnieuw inlezen van een bestand verdubbelt niets.',
      en: 'Reload the data and see whether the operation is there; if not, repeat it. Importing a file again doubles nothing.',
    },
  },
  'opslag.vol': {
    wat: {
      nl: 'De schijf van de database is vol. Deze bewerking is niet opgeslagen; wat eerder is opgeslagen, staat er nog.',
      en: 'The disk of the database is full. This operation was not saved; what was saved before is still there.',
    },
    doe: {
      nl: 'Maak ruimte op de schijf, of verruim de grens die aan deze gebruiker of aan bestanden is gesteld, en doe de bewerking opnieuw.',
      en: 'Free space on the disk, or widen the limit that is set on this user or on files, and repeat the operation.',
    },
  },
  'opslag.stuk': {
    wat: {
      nl: 'De databasemotor is gestopt of de bestanden zijn beschadigd (SQLSTATE {sqlstate}).',
      en: 'The database engine stopped or its files are damaged (SQLSTATE {sqlstate}).',
    },
    doe: {
      nl: 'Start het programma opnieuw. Blijft het, zet dan de laatste reservekopie terug in een lege map (zorgketen restore).',
      en: 'Start the program again. If it stays, restore the last backup into an empty folder (zorgketen restore).',
    },
  },
  'opslag.inloggen': {
    wat: {
      nl: 'De database weigert de toegang (SQLSTATE {sqlstate}).',
      en: 'The database refuses access (SQLSTATE {sqlstate}).',
    },
    doe: {
      nl: 'Controleer gebruiker, wachtwoord en databasenaam in DATABASE_URL.',
      en: 'Check user, password and database name in DATABASE_URL.',
    },
  },
  'opslag.url': {
    wat: {
      nl: 'Het adres van de database heeft niet de vorm postgres://gebruiker@server:poort/database.',
      en: 'The address of the database has not the form postgres://user@server:port/database.',
    },
    doe: { nl: 'Verbeter DATABASE_URL.', en: 'Correct DATABASE_URL.' },
  },
  'opslag.server': {
    wat: {
      nl: 'De databaseserver is PostgreSQL {versie}; nodig is 15 of hoger.',
      en: 'The database server is PostgreSQL {versie}; 15 or higher is needed.',
    },
    doe: { nl: 'Werk de databaseserver bij.', en: 'Upgrade the database server.' },
  },
  'opslag.rechten': {
    wat: {
      nl: 'De databasegebruiker mag de rol zorgketen_app niet maken of gebruiken.',
      en: 'The database user may not create or use the role zorgketen_app.',
    },
    doe: {
      nl: 'Laat de databasebeheerder uitvoeren: CREATE ROLE zorgketen_app NOLOGIN NOBYPASSRLS; GRANT zorgketen_app TO <gebruiker>;',
      en: 'Have the database administrator run: CREATE ROLE zorgketen_app NOLOGIN NOBYPASSRLS; GRANT zorgketen_app TO <user>;',
    },
  },
  'opslag.rol': {
    wat: {
      nl: 'De rol zorgketen_app mag regelbeveiliging omzeilen of is beheerder; zo zijn organisaties niet gescheiden.',
      en: 'The role zorgketen_app may bypass row security or is a superuser; organisations would not be kept apart.',
    },
    doe: {
      nl: 'Laat de databasebeheerder uitvoeren: ALTER ROLE zorgketen_app NOSUPERUSER NOBYPASSRLS NOLOGIN;',
      en: 'Have the database administrator run: ALTER ROLE zorgketen_app NOSUPERUSER NOBYPASSRLS NOLOGIN;',
    },
  },
  'opslag.map': {
    wat: {
      nl: 'De gegevensmap {map} kan niet worden gemaakt of gelezen ({code}).',
      en: 'The data folder {map} cannot be made or read ({code}).',
    },
    doe: { nl: 'Controleer het pad en de rechten.', en: 'Check the path and the permissions.' },
  },
  'milieu.anders': {
    wat: {
      nl: 'Deze opslag is van het milieu {bestaand}, gevraagd is {gevraagd}.',
      en: 'This store belongs to the environment {bestaand}, asked for is {gevraagd}.',
    },
    doe: {
      nl: 'Gebruik voor test en productie een eigen map of database.',
      en: 'Use a folder or database of its own for test and for production.',
    },
  },
} as const satisfies Record<string, Bericht>
