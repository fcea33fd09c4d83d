import type { EpochDay } from '@zorgketen/values'
import { Command, CommanderError, Option } from 'commander'
import { Onbruikbaar } from './bestand/onbruikbaar.ts'
import { dag, maand, poort, zaad } from './opties.ts'
import { makeScherm, type Scherm, type Stromen, type Taal } from './uitvoer/scherm.ts'

/** What the edge of the program gives: its streams, today as JJJJ-MM-DD, and this moment as an ISO instant. */
export interface Rand extends Stromen {
  readonly nu: () => string
  readonly moment: () => string
}

interface Algemeen {
  readonly taal: Taal
  readonly json?: true
}

const ONBRUIKBAAR = 2
/** Where the application is served unless something else is asked. */
const POORT = 4800

/** Runs one command line. 0: fine; 1: there are findings; 2: the input or the command cannot be used. */
export async function run(argv: readonly string[], rand: Rand): Promise<number> {
  let exit = 0
  let scherm = makeScherm('nl', false, rand)
  const vandaag = (): EpochDay => dag(rand.nu())
  const programma = makeProgramma(rand, vandaag, async (opdracht, uitvoeren) => {
    const { taal, json } = opdracht.optsWithGlobals<Algemeen>()
    scherm = makeScherm(taal, json === true, rand)
    exit = await uitvoeren(scherm)
    scherm.wis()
  })
  try {
    await programma.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : ONBRUIKBAAR
    if (!(error instanceof Onbruikbaar)) throw error
    for (const fout of error.fouten) scherm.fout(fout)
    scherm.geef({ onbruikbaar: error.fouten })
    return ONBRUIKBAAR
  }
  return exit
}

type Uitvoerder = (opdracht: Command, uitvoeren: (scherm: Scherm) => Promise<number>) => Promise<void>

// Commands are loaded when they are asked for: one that needs no rule book does not wait for it.
function makeProgramma({ out, err, moment }: Rand, vandaag: () => EpochDay, doe: Uitvoerder): Command {
  const programma = new Command('zorgketen')
    .description('De keten van de Nederlandse zorgadministratie, op bestanden.')
    .addOption(new Option('--taal <taal>', 'taal van de uitvoer').choices(['nl', 'en']).default('nl'))
    .option('--json', 'uitvoer voor een ander programma, één JSON-object per regel')
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err })
    .showHelpAfterError('(zorgketen --help)')

  const met = (naam: string, omschrijving: string): Command =>
    programma.command(naam).description(omschrijving).exitOverride()
  const datum = (opdracht: Command): Command =>
    opdracht.option('--datum <dag>', 'de dag waarop dit gebeurt (JJJJ-MM-DD); standaard vandaag', dag)
  const op = (opties: { datum?: EpochDay }): EpochDay => opties.datum ?? vandaag()

  met('derive', 'leid prestaties af uit registraties')
    .argument('<registraties>', 'NDJSON, één registratie per regel')
    .requiredOption('--stam <bestand>', 'stamgegevens van de aanbieder (JSON)')
    .requiredOption('--uit <bestand>', 'waar de prestaties komen (NDJSON)')
    .option('--uitleg <registratie>', 'leg van deze registratie elke stap uit')
    .action((bestand, opties, opdracht) =>
      doe(opdracht, async (scherm) => (await import('./opdrachten/derive.ts')).derive(bestand, opties, scherm)),
    )

  const declarerend = (naam: string, omschrijving: string): Command =>
    datum(met(naam, omschrijving))
      .argument('<prestaties>', 'NDJSON van derive')
      .requiredOption('--stam <bestand>', 'stamgegevens van de aanbieder (JSON)')
      .requiredOption('--maand <maand>', 'kalendermaand (JJJJ-MM)', maand)
      .requiredOption('--dossiers <map>', 'map met een dossier per betaler')
      .option('--productie', 'maak een productiebericht (P); standaard test (T)', false)

  declarerend('declare', 'declareer een maand: een GDS801-bericht per betaler').action((bestand, opties, opdracht) =>
    doe(opdracht, async (scherm) =>
      (await import('./opdrachten/declare.ts')).declare(bestand, { ...opties, datum: op(opties) }, scherm),
    ),
  )

  declarerend('correct', 'corrigeer wat verzonden is volgens de herstelde administratie')
    .option('--opnieuw <prestatie...>', 'prestaties die ongewijzigd opnieuw mogen', [])
    .action((bestand, opties, opdracht) =>
      doe(opdracht, async (scherm) =>
        (await import('./opdrachten/correct.ts')).correct(bestand, { ...opties, datum: op(opties) }, scherm),
      ),
    )

  datum(met('check', 'keur GDS801-berichten zoals de poort doet'))
    .argument('<bericht...>', 'GDS801 (XML)')
    .option('--uit <map>', 'waar antwoord en ontvangstbewijs komen', '.')
    .option('--productie', 'de productie-omgeving van de poort', false)
    .action((bestanden, opties, opdracht) =>
      doe(opdracht, async (scherm) =>
        (await import('./opdrachten/check.ts')).check(bestanden, { ...opties, datum: op(opties) }, scherm),
      ),
    )

  datum(met('judge', 'beoordeel GDS801-berichten zoals de betaler doet'))
    .argument('<bericht...>', 'GDS801 (XML) dat de poort doorliet')
    .requiredOption('--registers <bestand>', 'wat de betaler weet (JSON)')
    .requiredOption('--boek <bestand>', 'wat de betaler eerder ontving en besliste (JSON); ontstaat vanzelf')
    .requiredOption('--uit <map>', 'waar antwoord en ontvangstbewijs komen')
    .option('--uitleg <referentie>', 'leg van deze regel uit welke regels oordeelden')
    .action((bestanden, opties, opdracht) =>
      doe(opdracht, async (scherm) =>
        (await import('./opdrachten/judge.ts')).judge(bestanden, { ...opties, datum: op(opties) }, scherm),
      ),
    )

  datum(met('settle', 'verwerk retourberichten in de dossiers'))
    .argument('<retour...>', 'GDS802 (XML)')
    .requiredOption('--dossiers <map>', 'map met een dossier per betaler')
    .action((bestanden, opties, opdracht) =>
      doe(opdracht, async (scherm) =>
        (await import('./opdrachten/settle.ts')).settle(bestanden, { ...opties, datum: op(opties) }, scherm),
      ),
    )

  met('synth', 'maak een verzonnen land met ingebouwde fouten en een antwoordsleutel')
    .requiredOption('--zaad <getal>', 'hetzelfde zaad geeft dezelfde bestanden', zaad)
    .requiredOption('--uit <map>', 'waar de bestanden komen')
    .option('--maand <maand>', 'kalendermaand (JJJJ-MM)', maand)
    .action((opties, opdracht) =>
      doe(opdracht, async (scherm) => (await import('./opdrachten/synth.ts')).synth(opties, scherm)),
    )

  met('rules', 'zoek in het regelboek; zonder woord alle regels')
    .argument('[woord...]', 'regel, nummer (VC034), retourcode of woord')
    .action((woorden, _opties, opdracht) =>
      doe(opdracht, async (scherm) => (await import('./opdrachten/rules.ts')).rules(woorden, scherm)),
    )

  met('replay', 'doe oude beslissingen over')
    .argument('<ontvangstbewijs...>', 'ontvangstbewijzen van judge')
    .action((bestanden, _opties, opdracht) =>
      doe(opdracht, async (scherm) => (await import('./opdrachten/replay.ts')).replay(bestanden, scherm)),
    )

  const gegevens = (opdracht: Command): Command =>
    opdracht
      .option('--gegevens <map>', 'map met de ingebouwde database', 'gegevens')
      .addOption(new Option('--database <url>', 'een PostgreSQL-server in plaats van de map').env('DATABASE_URL'))

  gegevens(met('serve', 'open de gegevens en toon de schermen in de browser'))
    .option('--poort <getal>', 'poort op deze machine', poort, POORT)
    .option('--productie', 'nieuwe gegevens zijn voor productie (P); standaard test (T)', false)
    .option('--demo', 'zet de demonstratie in lege gegevens', false)
    .action((opties, opdracht) =>
      doe(opdracht, async (scherm) => (await import('./opdrachten/serve.ts')).serve({ ...opties, nu: moment }, scherm)),
    )

  gegevens(met('backup', 'zet alles wat bewaard is in één bestand; ook terwijl de server draait'))
    .argument('<bestand>', 'het nieuwe bestand')
    .action((bestand, opties, opdracht) =>
      doe(opdracht, async (scherm) =>
        (await import('./opdrachten/backup.ts')).backup(bestand, { ...opties, nu: moment }, scherm),
      ),
    )

  gegevens(met('restore', 'zet een reservekopie terug in een lege map of database'))
    .argument('<bestand>', 'een reservekopie')
    .action((bestand, opties, opdracht) =>
      doe(opdracht, async (scherm) => (await import('./opdrachten/restore.ts')).restore(bestand, opties, scherm)),
    )

  const store = programma.command('store').description('de opslag zelf').exitOverride()
  gegevens(
    store.command('distribute').description('verdeel een PostgreSQL-database over haar Citus-cluster').exitOverride(),
  )
    .option('--plan', 'zeg alleen wat er gedaan zou worden', false)
    .action((opties, opdracht) =>
      doe(opdracht, async (scherm) => (await import('./opdrachten/distribute.ts')).distribute(opties, scherm)),
    )

  gegevens(met('vraag', 'stel de toepassing een vraag: de draaiende server, of de gegevens zelf'))
    .argument('<methode>', 'GET, POST, PUT of DELETE')
    .argument('<pad>', 'een pad van /api/openapi.json, bijvoorbeeld /api/maanden')
    .option('--als <organisatie:rol>', 'wie vraagt, bijvoorbeeld praktijk:lezer')
    .option('--inhoud <json>', 'de inhoud van de vraag')
    .action((methode, pad, opties, opdracht) =>
      doe(opdracht, async (scherm) =>
        (await import('./opdrachten/vraag.ts')).vraag(methode, pad, { ...opties, nu: moment }, scherm),
      ),
    )

  met('demo', 'een verzonnen maand door de hele keten')
    .option('--uit <map>', 'waar de bestanden komen', 'demo')
    .option('--zaad <getal>', 'hetzelfde zaad geeft dezelfde maand', zaad, 1)
    .action((opties, opdracht) =>
      doe(opdracht, async (scherm) => (await import('./opdrachten/demo.ts')).demo(opties, scherm)),
    )

  return programma
}
