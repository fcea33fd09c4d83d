import { readdirSync } from 'node:fs'
import { extname } from 'node:path'
import { ReferentieFout } from '../index.ts'
import { LAYOUT_MAP } from './data-map.ts'

/** Paths `<onderwerp>/<geldig-vanaf>/<uitgave>.(json|csv)` under a folder, in a fixed order. Layouts, .md and hidden files are passed over. */
export function findFiles(map: string): string[] {
  return readMap(map)
    .map((pad) => pad.replaceAll('\\', '/'))
    .filter((pad) => !pad.startsWith(`${LAYOUT_MAP}/`) && !/(^|\/)\.|\.md$/.test(pad))
    .sort()
    .map((pad) => {
      if (pad.split('/').length === 3 && ['.json', '.csv'].includes(extname(pad))) return pad
      throw new ReferentieFout(pad, '', null, {
        nl: 'verwacht <onderwerp>/<geldig-vanaf>/<uitgave>.json of .csv.',
        en: 'expected <subject>/<valid-from>/<release>.json or .csv.',
      })
    })
}

function readMap(map: string): string[] {
  try {
    const items = readdirSync(map, { recursive: true, withFileTypes: true })
    return items.filter((item) => item.isFile()).map((item) => `${item.parentPath}/${item.name}`.slice(map.length + 1))
  } catch {
    throw new ReferentieFout(map, '', null, {
      nl: 'deze map met referentiegegevens is niet te lezen.',
      en: 'this folder with reference data cannot be read.',
    })
  }
}
