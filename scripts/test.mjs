// npm test: types, lint, then every vitest project; ends with a plain count. Browser stories run beside the rest.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const only = process.argv.slice(2)
let failed = 0
let passed = 0

/** Runs Node with these arguments; what it prints is shown as it comes, or in one piece at its end. */
const run = (name, args, atTheEnd = false) =>
  new Promise((resolve) => {
    const started = Date.now()
    const stdio = atTheEnd ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(process.execPath, args, { stdio, env: process.env })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
    child.on('close', (code) => {
      process.stdout.write(said)
      console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${name} (${Math.round((Date.now() - started) / 1000)} s)`)
      resolve(code === 0)
    })
  })
const check = async (name, args) => ((await run(name, args)) ? passed++ : failed++)

const bin = (name, path) => join('node_modules', name, path)
const folders = ['packages/contract', 'packages/guard', 'packages/language', 'packages/words', 'apps/api', 'apps/web']

/** Runs vitest with these arguments and adds its tests to the count; a skipped test counts as failed. */
async function tests(name, args, atTheEnd) {
  const report = join('.kring', `test-report-${name.replaceAll(' ', '-')}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = [bin('vitest', 'vitest.mjs'), 'run', '--config', 'scripts/vitest.config.ts', ...reporters, ...args]
  const ok = await run(`tests ${name}`, vitest, atTheEnd)
  const before = failed
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'))
    passed += result.numPassedTests
    failed += result.numFailedTests + result.numPendingTests + (result.numTodoTests ?? 0)
    // a file that does not even load has no tests to count
    failed += result.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    ).length
  } catch {
    failed++
  }
  if (!ok && failed === before) failed++
}

async function everythingElse() {
  await tests('all else', ['--project', 'packages', '--project', 'api', '--project', 'web'])
  for (const folder of folders) await check(`types ${folder}`, [bin('typescript', 'bin/tsc'), '-p', folder])
  await check('lint', [bin('@biomejs/biome', 'bin/biome'), 'check', 'apps', 'packages', 'scripts'])
}

if (only.length) await tests('chosen', only)
else await Promise.all([tests('browser', ['--project', 'browser'], true), everythingElse()])
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
