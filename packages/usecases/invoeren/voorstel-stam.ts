import type { Kast } from '../opslag/opslag.ts'
import { importStam } from '../stam/invoer/import-stam.ts'
import { proposeMapping } from '../stam/invoer/koppel-koppen.ts'
import type { Importvoorstel } from '../stam/invoer/voorstel.ts'
import { type InvoerbaarRegister, importColumns } from '../stam/invoer/vormen.ts'
import { AANBIEDER_REGISTERS, BETALER_REGISTERS, beschrijvingVan, type RegisterNaam } from '../stam/registers.ts'
import { contractoordeelVan } from '../tarieven/contractoordeel-van.ts'
import { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { readBekend } from './bekend.ts'
import { refuseRegie } from './check-regie.ts'
import { putBesluiten } from './kolomlezer.ts'
import { openKolommen } from './open-kolommen.ts'
import type { Invoervoorstel, Tabelinvoer } from './voorstel.ts'

/** A proposal with the versions it was made on: 0 for what is new. */
export interface Stamlezing<N extends InvoerbaarRegister> {
  readonly voorstel: Importvoorstel<N>
  readonly beeld: Invoervoorstel
  readonly versies: ReadonlyMap<string, number>
}

/** Reads a table against what is recorded now. Throws `Werkfout` when this organisation keeps no such register. */
export async function proposeStam<N extends InvoerbaarRegister>(
  kast: Kast,
  { gereedschap, nu }: Pick<Werkplek, 'gereedschap' | 'nu'>,
  register: N,
  { tabel: gelezen, koppeling: gewijzigd, besluiten, leesKolom }: Tabelinvoer,
): Promise<Stamlezing<N>> {
  await assertKept(kast, register)
  const tabel = putBesluiten(gelezen, besluiten)
  const kolommen = importColumns(register)
  const herkend = proposeMapping(register, tabel.koppen)
  const koppeling = { ...herkend.koppeling, ...gewijzigd }
  const bekend = await readBekend(kast, gereedschap.referentie, kolommen)
  const open = openKolommen(tabel, kolommen, koppeling, leesKolom, bekend.kent)
  const rijen = await kast.registers.actueel(register)
  const { schema } = beschrijvingVan(register)
  const ruw = importStam({
    register,
    tabel,
    koppeling,
    bestaand: rijen.map(({ inhoud }) => schema.parse(inhoud)),
    bekend: bekend.sleutels,
    beroepen: gereedschap.referentie.beroepen().map(({ beroep }) => beroep),
    leesCel: open.leesCel,
    ...(register === 'contract' && { oordeel: await contractoordeelVan(kast, gereedschap) }),
  })
  const voorstel = register === 'zorgtraject' ? await refuseRegie({ gereedschap, nu }, kast, ruw) : ruw
  const stand = kolommen.map(({ sleutel, naam, verplicht, uitleg }) => {
    const kop = voorstel.koppeling[sleutel] ?? null
    // What a person pointed out is certain.
    const zekerheid = gewijzigd[sleutel] === undefined ? (herkend.zekerheid[sleutel] ?? null) : 'zeker'
    const schade = open.schade.get(sleutel) ?? []
    return { sleutel, naam, verplicht, uitleg, kop, zekerheid: kop === null ? null : zekerheid, schade }
  })
  return {
    voorstel,
    versies: new Map(rijen.map(({ id, versie }) => [id, versie])),
    beeld: {
      kolommen: stand,
      nietHerkend: voorstel.nietHerkend,
      regels: voorstel.uitkomsten,
      fouten: voorstel.fouten,
      hersteld: voorstel.hersteld,
      dubbeleRijen: voorstel.dubbeleRijen,
    },
  }
}

async function assertKept(kast: Kast, register: InvoerbaarRegister): Promise<void> {
  const { soort } = await kast.organisaties.eigen()
  const eigen: readonly RegisterNaam[] = soort === 'aanbieder' ? AANBIEDER_REGISTERS : BETALER_REGISTERS
  if (eigen.includes(register)) return
  const { nl, en } = beschrijvingVan(register).naam.meervoud
  throw new Werkfout('invoer', {
    waar: 'soort',
    wat: { nl: `Uw organisatie houdt geen register ${nl} bij.`, en: `Your organisation keeps no register of ${en}.` },
    doe: { nl: 'Kies een ander register.', en: 'Choose another register.' },
  })
}
