import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const PROGRAMMA = fileURLToPath(new URL('../../cli/main.ts', import.meta.url))
const ADRES = /http:\/\/127\.0\.0\.1:\d+/

/** Serves a folder as people do, in a process of its own: the one who looks at the clock must not slow it down. */
export async function startServer(gegevens: string): Promise<{ adres: string; stop: () => Promise<void> }> {
  const kind = spawn(process.execPath, [PROGRAMMA, 'serve', '--gegevens', gegevens, '--poort', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const einde = once(kind, 'exit')
  for await (const regel of createInterface({ input: kind.stdout })) {
    const adres = ADRES.exec(regel)?.[0]
    if (adres === undefined) continue
    kind.stdout.resume()
    const stop = async (): Promise<void> => {
      kind.kill('SIGTERM')
      await einde
    }
    return { adres, stop }
  }
  throw new Error('the server ended before it told its address')
}
