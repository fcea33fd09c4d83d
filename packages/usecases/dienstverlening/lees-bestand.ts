import { readJson } from '../grens/read-json.ts'
import type { Actor } from '../opslag/actor.ts'
import { assertMag } from '../werk/mag.ts'
import { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { dienstverleningsfactuur } from './formaat/factuur.ts'
import { dienstverleningsverzoek } from './formaat/verzoek.ts'
import { keepVerzoek, type Verwerkt } from './innemen/bewaar-verzoek.ts'
import { keepFactuur } from './terug/bewaar-factuur.ts'

export interface Bestandsinname {
  readonly soort: 'verzoek' | 'factuur'
  readonly id: string
  readonly verwerkt: Verwerkt
}

const MEEST = 5_000_000

/** Takes in a file from a provider elsewhere: a request or an invoice. `naam` is only used to say where. */
export async function receiveDienstbestand(
  plek: Werkplek,
  actor: Actor,
  naam: string,
  bytes: Uint8Array,
): Promise<Bestandsinname> {
  assertMag(actor, 'bezorgen')
  if (bytes.length > MEEST) throw unreadable(naam)
  const tekst = new TextDecoder().decode(bytes)
  if (kindOf(tekst) === 'factuur') {
    const factuur = read(dienstverleningsfactuur, naam, tekst)
    const verwerkt = await plek.opslag.transact(actor, (kast) => keepFactuur(kast, plek, actor, factuur))
    return { soort: 'factuur', id: factuur.nummer, verwerkt }
  }
  const verzoek = read(dienstverleningsverzoek, naam, tekst)
  const verwerkt = await plek.opslag.transact(actor, (kast) => keepVerzoek(kast, plek, actor, verzoek))
  return { soort: 'verzoek', id: verzoek.id, verwerkt }
}

function kindOf(tekst: string): 'verzoek' | 'factuur' {
  const [, soort] = /"formaat"\s*:\s*"zorgketen\/dienstverlenings(verzoek|factuur)@1"/.exec(tekst) ?? []
  return soort === 'factuur' ? 'factuur' : 'verzoek'
}

function read<T>(schema: Parameters<typeof readJson<T>>[0], naam: string, tekst: string): T {
  const gelezen = readJson(schema, naam, tekst)
  if (gelezen.ok) return gelezen.waarde
  const [fout] = gelezen.fouten
  if (fout === undefined) throw unreadable(naam)
  const waar = fout.veld === '' ? `${naam}, regel ${fout.regel}` : `${naam}, regel ${fout.regel}, ${fout.veld}`
  throw new Werkfout('onleesbaar', { waar, wat: fout.wat, verwacht: fout.verwacht, doe: fout.doe })
}

const unreadable = (waar: string): Werkfout =>
  new Werkfout('onleesbaar', {
    waar,
    wat: { nl: 'Dit bestand is niet te lezen.', en: 'This file cannot be read.' },
    verwacht: {
      nl: 'een dienstverleningsverzoek of dienstverleningsfactuur van Zorgketen (JSON)',
      en: 'a dienstverleningsverzoek or dienstverleningsfactuur of Zorgketen (JSON)',
    },
    doe: { nl: 'Vraag de afzender om het bestand opnieuw.', en: 'Ask the sender for the file again.' },
  })
