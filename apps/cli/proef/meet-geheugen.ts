// Loaded before a program (--import): says on standard error how much memory the process held at most, in bytes.
process.on('exit', () => process.stderr.write(`\npiek ${process.resourceUsage().maxRSS * 1024}\n`))
