import { takeSnapshot } from '@zorgketen/rules'
import type { Bericht, Verzekerde } from '../../v1_0/records.generated.ts'
import { regelboek } from '../../v1_0/regelboek.ts'
import { heenCodec, terugCodec } from '../../v1_0/voorbeeld/codec.ts'
import { type Geval, maakGeval } from '../../v1_0/voorbeeld/geval.ts'
import { retourcodes } from '../../v1_0/voorbeeld/retourcodes.ts'
import { poortLoket } from '../loketten.ts'
import { openPoort, type Poort, type PoortSpec } from '../poort.ts'

/** A sound message of DJI, edited. */
export function geval(bewerk: (geval: Geval) => void = () => undefined): Geval {
  const nieuw = maakGeval()
  bewerk(nieuw)
  return nieuw
}

/** The gate on the day and with the code lists of a case, set up otherwise where a test says so. */
export const poortVoor = (g: Geval, anders: Partial<PoortSpec> = {}): Poort =>
  openPoort({
    loket: poortLoket(retourcodes),
    regels: regelboek,
    heen: heenCodec,
    terug: terugCodec,
    feiten: takeSnapshot({ codelijsten: g.codelijsten }, 'voorbeeld'),
    vandaag: g.vandaag,
    milieu: g.milieu,
    ...anders,
  })

export const berichtVan = (
  { header, declaratieContext, overzicht, verzekerde }: Geval,
  verzekerden: Verzekerde[] = [verzekerde],
): Bericht => heenCodec.nieuw('Bericht', { header, declaratieContext, overzicht, verzekerde: verzekerden })
