import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** House rules that no other tool checks, over every tracked or new source file. Prints each breach as file:line. */
interface Ban {
  readonly what: string
  readonly pattern: RegExp
  readonly where: RegExp
  readonly except?: RegExp
}

const PURE = /^packages\/(?!store|columnar|documents|transport)/
const CODE = /\.tsx?$/
const BANS: readonly Ban[] = [
  { what: 'TODO of FIXME', pattern: /\b(TODO|FIXME|XXX)\b/, where: CODE, except: /^scripts\/tidy/ },
  {
    what: 'klok in zuivere code',
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/,
    where: PURE,
    except: /\.test\.ts$/,
  },
  { what: 'toeval in zuivere code', pattern: /\bMath\.random\(|\brandomUUID\(/, where: PURE, except: /\.test\.ts$/ },
  { what: 'zwijgende catch', pattern: /catch\s*(\([^)]*\))?\s*\{\s*\}/, where: CODE },
  { what: 'ts-ignore', pattern: /@ts-(ignore|expect-error|nocheck)/, where: CODE, except: /^scripts\/tidy/ },
  {
    what: 'pad van deze machine',
    pattern: /(^|[^\w.-])\/(work|farm|root|home)\/\w/,
    where: /./,
    except: /^scripts\/tidy/,
  },
  {
    what: 'adres van een pakketregister',
    pattern: /registry\.npm|"resolved": "http/,
    where: /./,
    except: /^scripts\/tidy/,
  },
  { what: 'Stryker uitgezet zonder reden', pattern: /Stryker disable(?!.*:)/, where: CODE, except: /^scripts\/tidy/ },
  { what: 'overgeslagen proef', pattern: /\b(it|test|describe)\.(skip|only)\(/, where: /\.test\.tsx?$/ },
]
const MAX_LINES = 400
// The formatter wraps code at 120; what is left over are texts.
const MAX_WIDTH = 220

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).split('\n')
const breaches: string[] = []
for (const file of files) {
  if (!/\.(tsx?|css|sql|sh|md|json|csv|yml)$/.test(file) || /^package-lock/.test(file) || !existsSync(file)) continue
  const lines = readFileSync(file, 'utf8').split('\n')
  const source = CODE.test(file) && !file.endsWith('.generated.ts')
  if (source && lines.length > MAX_LINES) breaches.push(`${file}: ${lines.length} regels, hoogstens ${MAX_LINES}`)
  lines.forEach((line, i) => {
    const at = `${file}:${i + 1}`
    if (source && line.length > MAX_WIDTH) breaches.push(`${at}: ${line.length} tekens breed, hoogstens ${MAX_WIDTH}`)
    for (const ban of BANS) {
      if (ban.where.test(file) && !ban.except?.test(file) && ban.pattern.test(line)) breaches.push(`${at}: ${ban.what}`)
    }
  })
}
for (const breach of breaches) process.stdout.write(`${breach}\n`)
process.stdout.write(`${files.length} bestanden bekeken, ${breaches.length} overtredingen\n`)
process.exit(breaches.length === 0 ? 0 : 1)
