import { parseMaand } from '@zorgketen/values'
import type { Bouwbron } from '../aanbieder/basis.ts'
import type { Bouw } from '../aanbieder/bouw.ts'
import { bouwForensisch } from '../aanbieder/forensisch.ts'
import { bouwInstelling } from '../aanbieder/instelling.ts'
import { bouwPraktijk } from '../aanbieder/praktijk.ts'
import { maakBerichten } from '../bericht/maak-berichten.ts'
import type { Feiten } from '../feiten/feiten.ts'
import { maakPrestatieboek } from '../feiten/prestatieboek.ts'
import { NIET_INGEKOCHT, plantNietIngekocht } from '../fout/niet-ingekocht.ts'
import { plantFouten } from '../fout/plant-fouten.ts'
import { Werkplaats } from '../fout/werkplaats.ts'
import { maakNummers } from '../persoon/nummers.ts'
import { maakSleutelrijen } from '../sleutel/maak-sleutel.ts'
import { orden } from '../sleutel/orden.ts'
import { maakToeval } from '../toeval/toeval.ts'
import { maakRegisters, VERZEKERAARS } from './betalers.ts'
import type { Geplant, Land } from './land.ts'
import { maakMaandraster } from './periode.ts'

/** `maand` ('2023-03' when left out); `zonder`: ids of mistakes to leave out; `berichten`: how many bad messages. */
export interface Opties {
  readonly maand?: string
  readonly zonder?: readonly string[]
  readonly berichten?: number
}

const MAAND = '2023-03'
const BERICHTEN = 12
/** The model begins in 2022; a message of version 1.0 holds no care of 2027, and these are sent a month later. */
const EERSTE_MAAND = '2022-01'
const LAATSTE_MAAND = '2026-11'

/**
 * Makes a country from a seed: providers with a month of care, payers, bad messages, planted mistakes and the answer
 * key. Pure: the same seed, facts and options give the same country. Throws RangeError on a month that does not exist
 * or lies outside the life of message version 1.0, and on facts that hold no prestatie for a provider.
 */
export function synthesize(zaad: number, feiten: Feiten, opties: Opties = {}): Land {
  const maand = parseMaand(opties.maand ?? MAAND)
  if (!maand.ok || maand.value < EERSTE_MAAND || maand.value > LAATSTE_MAAND) {
    throw new RangeError(`geen maand van ${EERSTE_MAAND} tot en met ${LAATSTE_MAAND}: ${opties.maand}`)
  }
  const toeval = maakToeval(`zorgketen-land ${zaad} ${maand.value}`)
  const raster = maakMaandraster(maand.value)
  const boek = maakPrestatieboek(feiten, maand.value)
  const zonder = new Set(opties.zonder ?? [])
  const nummers = maakNummers(toeval.deel('nummers'))
  const bron = (naam: string): Bouwbron => ({
    ...{ toeval: toeval.deel(naam), nummers, raster, boek, feiten, verzekeraars: VERZEKERAARS },
  })
  const bouwen: Bouw[] = [bouwPraktijk(bron('praktijk')), bouwInstelling(bron('instelling')), ...bouwFz(bron, zonder)]
  const registers = maakRegisters(bouwen, raster.dag(-800))
  const geplant: Geplant[] = []
  const werkplaatsen = bouwen.map((bouw) => {
    const { id } = bouw.stam.organisatie
    const werkplaats = new Werkplaats({ bouw, toeval: toeval.deel(`fouten ${id}`), raster, boek, registers, nummers })
    if (bouw.soort === 'fz' && !bouw.bijBetaler.ingekocht) {
      plantNietIngekocht(werkplaats)
      geplant.push({
        ...{ fout: NIET_INGEKOCHT, soort: 'administratie', waar: id },
        registraties: [...werkplaats.afwijkingen.keys()].sort(),
      })
    } else geplant.push(...plantFouten(werkplaats, toeval.deel(`keuze ${id}`), bouw.soort, zonder))
    return werkplaats
  })
  const aantal = opties.berichten ?? BERICHTEN
  const proef = maakBerichten(toeval.deel('berichten'), { feiten, maand: maand.value, zaad, aantal, zonder })
  const rijen = werkplaatsen.map(maakSleutelrijen)
  return {
    zaad,
    maand: maand.value,
    vandaag: proef.vandaag,
    aanbieders: werkplaatsen.map((w) => ({
      naam: w.hersteld.stamgegevens.organisatie.id,
      soort: w.bron.bouw.soort,
      eerst: w.eerst,
      hersteld: w.hersteld,
    })),
    registers: [...registers.values()],
    berichten: proef.berichten,
    geplant: [...geplant, ...proef.geplant],
    sleutel: {
      afleiding: orden(
        rijen.flatMap((rij) => rij.afleiding),
        (rij) => `${rij.ronde} ${rij.aanbieder} ${rij.registratie}`,
      ),
      regels: orden(
        rijen.flatMap((rij) => rij.regels),
        (rij) => `${rij.ronde} ${rij.aanbieder} ${rij.prestatie}`,
      ),
      berichten: orden(proef.sleutel, (rij) => rij.bestand),
    },
  }
}

/** Always one forensic institution; its contract sometimes begins in the month; sometimes there is a small second one. */
function bouwFz(bron: (naam: string) => Bouwbron, zonder: ReadonlySet<string>): Bouw[] {
  const kliniek = bron('fz')
  const { toeval } = kliniek
  const groot = bouwForensisch(kliniek, {
    ...{ id: 'fz-kliniek', naam: 'Forensische kliniek', ingekocht: true },
    aantal: toeval.getal(100, 150),
    categorieen: [2, 6, 1, 8, toeval.getal(1, 8), toeval.getal(1, 8)],
    contractVanaf: toeval.kans(50) ? toeval.getal(3, 6) : 1,
  })
  if (zonder.has(NIET_INGEKOCHT) || !toeval.kans(25)) return [groot]
  const klein = bouwForensisch(bron('fz-poli'), {
    ...{ id: 'fz-poli', naam: 'Forensische polikliniek', ingekocht: false },
    ...{ aantal: 6, categorieen: [6, 1], contractVanaf: 1 },
  })
  return [groot, klein]
}
