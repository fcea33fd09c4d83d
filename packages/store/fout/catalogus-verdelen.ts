import type { Bericht } from './bericht.ts'

const HERHAAL: Bericht['doe'] = {
  nl: 'Verhelp dit en geef de opdracht opnieuw; wat al verdeeld is, wordt overgeslagen.',
  en: 'Mend this and give the command again; what is distributed already is skipped.',
}

/** Faults of spreading a database over a cluster. */
export const verdeelBerichten = {
  'verdeel.motor': {
    wat: {
      nl: 'Alleen een PostgreSQL-server met de uitbreiding Citus kan worden verdeeld; dit is de ingebouwde database.',
      en: 'Only a PostgreSQL server with the extension Citus can be distributed; this is the embedded database.',
    },
    doe: {
      nl: 'Noem de server met DATABASE_URL of --database. Van ingebouwd naar server gaat met zorgketen backup en restore.',
      en: 'Name the server with DATABASE_URL or --database. From embedded to server goes with zorgketen backup and restore.',
    },
  },
  'verdeel.citus': {
    wat: {
      nl: 'In deze database staat de uitbreiding Citus niet. Er is niets gewijzigd.',
      en: 'The extension Citus is not in this database. Nothing was changed.',
    },
    doe: {
      nl: 'Installeer Citus op elke machine en voeg de machines samen (docs/beheer/verdelen.md), en geef de opdracht opnieuw. Zonder Citus werkt alles op één server. Wat er gedaan zou worden, zegt --plan.',
      en: 'Install Citus on every machine and join the machines (docs/beheer/verdelen.md), and give the command again. Without Citus everything works on one server. What would be done is told by --plan.',
    },
  },
  'verdeel.rechten': {
    wat: {
      nl: 'De databasegebruiker valt onder de regelbeveiliging, en kan de delen van een tabel dan niet vullen. Er is niets gewijzigd.',
      en: 'The database user is subject to row security, and then cannot fill the parts of a table. Nothing was changed.',
    },
    doe: {
      nl: 'Verdeel met een beheerder, of een gebruiker met BYPASSRLS (ALTER ROLE <gebruiker> BYPASSRLS).',
      en: 'Distribute as an administrator, or as a user with BYPASSRLS (ALTER ROLE <user> BYPASSRLS).',
    },
  },
  'verdeel.in-gebruik': {
    wat: {
      nl: 'Zorgketen is nog aan het werk in deze database ({aantal} verbindingen). Er is niets gewijzigd.',
      en: 'Zorgketen is still at work in this database ({aantal} connections). Nothing was changed.',
    },
    doe: {
      nl: 'Stop alle servers van Zorgketen op deze database en geef de opdracht opnieuw.',
      en: 'Stop every Zorgketen server on this database and give the command again.',
    },
  },
  'verdeel.schema': {
    wat: {
      nl: 'De database heeft {opslag} van de {programma} migraties van dit programma; een plan zou niet kloppen.',
      en: 'The database has {opslag} of the {programma} migrations of this program; a plan would be wrong.',
    },
    doe: {
      nl: 'Open de database eerst eenmaal met deze versie (zorgketen serve), of verdeel zonder --plan: dat werkt haar bij.',
      en: 'Open the database once with this version first (zorgketen serve), or distribute without --plan: that updates it.',
    },
  },
  'verdeel.bezwaar': {
    wat: {
      nl: 'Tabel {tabel} kan niet worden verdeeld: {bezwaren}. Er is niets verdeeld.',
      en: 'Table {tabel} cannot be distributed: {bezwaren}. Nothing was distributed.',
    },
    doe: {
      nl: 'Is de tabel van Zorgketen, meld dit als programmafout; hoort zij er niet bij, zet haar dan in een eigen schema.',
      en: 'If the table is one of Zorgketen, report this as a fault of the program; if not, put it in a schema of its own.',
    },
  },
  'verdeel.mislukt': {
    wat: {
      nl: 'Een stap van het verdelen mislukte bij {onderwerp} (SQLSTATE {sqlstate}; {opdracht}).',
      en: 'A step of the distribution failed at {onderwerp} (SQLSTATE {sqlstate}; {opdracht}).',
    },
    doe: HERHAAL,
  },
} as const satisfies Record<string, Bericht>
