import { readFileSync } from 'node:fs'
import { makeRetourcodetabel, type Retourcoderij } from '@zorgketen/rules'

/** Reads a return-code table: one row `regel,variant,code,zekerheid` a line, with a head. */
const rijen = readFileSync(new URL('./retourcodetabel.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((regel) => {
    const [id = '', variant = '', code = '', zekerheid] = regel.split(',')
    return { regel: id, variant, code, zekerheid: zekerheid as Retourcoderij['zekerheid'] }
  })

/** The official codes of the v1.0 rules at every receiver. */
export const retourcodes = makeRetourcodetabel('alle', '1.0', rijen)
