import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ReferentieFout } from '../index.ts'
import { DATA_MAP, LAYOUT_MAP } from './data-map.ts'

const NAAM = /^[a-z0-9]+$/
const VERSIE = /^\d+\.\d+$/

/** The JSON of a message layout: `data/layout/<naam>/<geldig-vanaf>/<versie>.json`. Checked by the message kernel, not here. */
export function loadLayout(naam: string, versie: string): unknown {
  const map = join(DATA_MAP, LAYOUT_MAP)
  const dagen = NAAM.test(naam) && VERSIE.test(versie) ? readNamen(join(map, naam)) : []
  const dag = dagen.findLast((dag) => readNamen(join(map, naam, dag)).includes(`${versie}.json`))
  if (dag === undefined) {
    throw new ReferentieFout(`${LAYOUT_MAP}/${naam}`, '', null, {
      nl: `er is geen layout ${naam} versie ${versie}.`,
      en: `there is no layout ${naam} version ${versie}.`,
    })
  }
  const json: unknown = JSON.parse(readFileSync(join(map, naam, dag, `${versie}.json`), 'utf8'))
  return json
}

function readNamen(map: string): string[] {
  try {
    return readdirSync(map).sort()
  } catch {
    return []
  }
}
