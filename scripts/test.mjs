// npm test: types, lint, then every vitest project; ends with a plain count.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const only = process.argv.slice(2)
const report = join('.kring', 'test-report.json')
rmSync(report, { force: true })
let failed = 0
let passed = 0

const run = (name, args, env = {}) =>
  new Promise((resolve) => {
    const started = Date.now()
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('exit', (code) => {
      console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${name} (${Math.round((Date.now() - started) / 1000)} s)`)
      resolve(code === 0)
    })
  })
const check = async (name, args) => ((await run(name, args)) ? passed++ : failed++)

const bin = (name, path) => join('node_modules', name, path)
if (!only.length) {
  for (const folder of [
    'packages/contract',
    'packages/guard',
    'packages/language',
    'packages/words',
    'apps/api',
    'apps/web',
  ])
    await check(`types ${folder}`, [bin('typescript', 'bin/tsc'), '-p', folder])
  await check('lint', [bin('@biomejs/biome', 'bin/biome'), 'check', 'apps', 'packages', 'scripts'])
}
const ok = await run('tests', [
  bin('vitest', 'vitest.mjs'),
  'run',
  '--config',
  'scripts/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...only,
])
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
if (!ok && failed === 0) failed++
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
