#!/usr/bin/env node
import { run } from './programma.ts'

process.exitCode = await run(process.argv.slice(2), {
  out: (tekst) => void process.stdout.write(tekst),
  err: (tekst) => void process.stderr.write(tekst),
  isTty: process.stderr.isTTY === true,
  moment: () => Temporal.Now.instant().toString(),
  nu: () => Temporal.Now.plainDateISO('Europe/Amsterdam').toString(),
})
