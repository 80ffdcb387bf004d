import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, placeOf, visit } from './kring.ts'
import { heic, pdf } from './papers.ts'
import { demo, phone } from './visit.ts'

/** A white photo, made by the browser itself. */
async function photo(page: Page, name = 'IMG_20261120_0932.png') {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 2_000
    canvas.height = 1_500
    const pen = canvas.getContext('2d')
    if (pen) {
      pen.fillStyle = '#fff'
      pen.fillRect(0, 0, 2_000, 1_500)
    }
    return canvas.toDataURL('image/png')
  })
  return { name, mimeType: 'image/png', buffer: Buffer.from(url.split(',')[1] ?? '', 'base64') }
}

/** How light the photo is at a place, as a share of its width and height; 0 is black. */
const lightAt = (page: Page, url: string, across: number, down: number) =>
  page.evaluate(
    async ([from, x, y]) => {
      const bitmap = await createImageBitmap(await (await fetch(from)).blob())
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const pen = canvas.getContext('2d')
      pen?.drawImage(bitmap, 0, 0)
      return pen?.getImageData(Math.floor(x * bitmap.width), Math.floor(y * bitmap.height), 1, 1).data[0]
    },
    [url, across, down] as const,
  )

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What is wrong for somebody who cannot see or hear it well, one line for each place. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} ${node.html.slice(0, 160)}`))
}

const addButton = (page: Page) => page.getByRole('button', { name: 'Add the photo' })
async function answer(page: Page, person: 'Yes' | 'No', trace: 'Yes' | 'No') {
  await page
    .getByRole('group', { name: /recognised/ })
    .getByRole('radio', { name: person })
    .check()
  await page
    .getByRole('group', { name: /label, screen/ })
    .getByRole('radio', { name: trace })
    .check()
}

let fatima: Page
let joke: Page
let question = ''
beforeAll(async () => {
  ;[fatima, joke] = await Promise.all([visit(demo.fatima, '/ask'), visit(demo.joke)])
})

describe('Kring', () => {
  it('asks two questions about a photo, and takes none on which something can be seen', async () => {
    await fatima.getByLabel(/^Your question/).fill('How do you fix this dressing on a heel?')
    await fatima
      .locator('input[type=file]')
      .first()
      .setInputFiles(await photo(fatima))
    await addButton(fatima).click()
    await fatima.getByText('Answer both questions first.').first().waitFor()
    await answer(fatima, 'No', 'Yes')
    await addButton(fatima).click()
    await fatima
      .getByText(/photo on which you answered Yes cannot be shared/)
      .first()
      .waitFor()
    expect(await fatima.getByText(/consent|permission/i).count()).toBe(0)
  })

  it('burns black into a photo, with the keyboard alone and with a brush', async () => {
    await fatima.getByRole('button', { name: 'Add a black rectangle' }).click()
    const box = fatima.getByRole('button', { name: /^Black rectangle 1/ })
    await box.focus()
    for (let step = 0; step < 6; step += 1) await fatima.keyboard.press('ArrowLeft')
    for (let step = 0; step < 4; step += 1) await fatima.keyboard.press('Shift+ArrowDown')
    expect(await barriers(fatima)).toEqual([])
    await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true)
    await fatima.locator('.picture canvas').evaluate((element) => element.scrollIntoView({ block: 'start' }))
    const canvas = await fatima.locator('.picture canvas').boundingBox()
    if (!canvas) throw new Error('the photo is not on the screen')
    await fatima.mouse.move(canvas.x + canvas.width * 0.8, canvas.y + canvas.height * 0.1)
    await fatima.mouse.down()
    await fatima.mouse.move(canvas.x + canvas.width * 0.8, canvas.y + canvas.height * 0.3, { steps: 4 })
    await fatima.mouse.up()
    await answer(fatima, 'No', 'No')
    await addButton(fatima).click()
    await fatima.getByText('Say in one sentence what is on the photo.').first().waitFor()
    await fatima.getByLabel('What is on the photo?').fill('A heel with a white dressing')
    await addButton(fatima).click()
    await fatima.locator('.taken-photos img[alt="A heel with a white dressing"]').waitFor()
  })

  it('keeps the photo with the draft and shows it in the question', async () => {
    await fatima.waitForTimeout(500)
    await fatima.reload()
    await fatima.locator('.taken-photos img').waitFor()
    expect(await barriers(fatima)).toEqual([])
    await fatima.getByRole('button', { name: 'Ask', exact: true }).click()
    await fatima.waitForURL(/\/questions\/p_/)
    question = placeOf(fatima)
    await joke.goto(address + question)
    await joke.getByRole('button', { name: 'Enlarge: A heel with a white dressing' }).click()
    const large = joke.getByRole('dialog').getByRole('img', { name: 'A heel with a white dressing' })
    await large.waitFor()
    expect(await barriers(joke)).toEqual([])
    const url = (await large.getAttribute('src')) ?? ''
    expect(await lightAt(joke, url, 0.35, 0.55)).toBeLessThan(20)
    expect(await lightAt(joke, url, 0.8, 0.2)).toBeLessThan(20)
    expect(await lightAt(joke, url, 0.05, 0.95)).toBeGreaterThan(230)
    await joke.keyboard.press('Escape')
    await large.waitFor({ state: 'detached' })
  })

  it('shows the photo on the card of the feed', async () => {
    await joke.goto(`${address}/questions`)
    await joke.locator('article .thumb[alt="A heel with a white dressing"]').waitFor()
  })

  it('takes a photo with an answer, on a phone', async () => {
    const small = await visit(demo.joke, question, phone)
    await small.getByLabel('Your answer').fill('With a stocking over it, like this.')
    await small.locator('input[type=file]').setInputFiles(await photo(small))
    await answer(small, 'No', 'No')
    await small.getByLabel('What is on the photo?').fill('A stocking over a dressing')
    await addButton(small).click()
    await small.locator('.taken-photos img').waitFor()
    await small.getByRole('button', { name: /^Answer|^Send/ }).click()
    await small.getByRole('button', { name: 'Enlarge: A stocking over a dressing' }).waitFor()
  })

  it('lets its writer take a photo out of a text, after asking', async () => {
    await joke.goto(address + question)
    await joke.getByRole('button', { name: 'Enlarge: A stocking over a dressing' }).click()
    await joke.getByRole('button', { name: 'Take this photo away' }).click()
    await joke.getByRole('button', { name: 'Take this photo away' }).last().click()
    await joke.getByRole('button', { name: 'Enlarge: A stocking over a dressing' }).waitFor({ state: 'detached' })
    await joke.getByRole('button', { name: 'Enlarge: A heel with a white dressing' }).click()
    expect(await joke.getByRole('button', { name: 'Take this photo away' }).count()).toBe(0)
  })

  it('lets its writer make a part of a published photo black, and add another', async () => {
    await fatima.goto(address + question)
    await fatima.getByRole('button', { name: 'Enlarge: A heel with a white dressing' }).click()
    const before = await fatima.getByRole('dialog').getByRole('img').getAttribute('src')
    await fatima.getByRole('button', { name: 'Make a part black' }).click()
    await fatima.getByRole('button', { name: 'Add a black rectangle' }).click()
    const box = fatima.getByRole('button', { name: /^Black rectangle 1/ })
    await box.focus()
    for (let step = 0; step < 30; step += 1) await fatima.keyboard.press('ArrowDown')
    expect(await barriers(fatima)).toEqual([])
    await fatima.getByRole('button', { name: 'Make it black for good' }).click()
    await fatima.getByText('The part is black. The photo as it was is gone.').first().waitFor()
    await joke.goto(address + question)
    await joke.getByRole('button', { name: 'Enlarge: A heel with a white dressing' }).click()
    const after = await joke.getByRole('dialog').getByRole('img').getAttribute('src')
    expect(after).not.toBe(before)
    expect(await lightAt(joke, after ?? '', 0.5, 0.95)).toBeLessThan(20)
    expect(await lightAt(joke, after ?? '', 0.05, 0.95)).toBeGreaterThan(230)
    expect(await joke.evaluate(async (url) => (await fetch(url, { cache: 'no-store' })).status, before ?? '')).toBe(404)
    await joke.keyboard.press('Escape')
    await fatima
      .getByRole('button', { name: /^More|^About this/ })
      .first()
      .click()
    await fatima.getByRole('button', { name: 'Edit' }).first().click()
    const phonePhoto = { name: 'IMG_0932.HEIC', mimeType: 'image/heic', buffer: heic }
    await fatima.locator('form input[type=file]').first().setInputFiles(phonePhoto)
    await answer(fatima, 'No', 'No')
    await fatima.getByLabel('What is on the photo?').fill('A red corner')
    await addButton(fatima).click()
    await fatima.locator('.taken-photos img[alt="A red corner"]').waitFor()
    await fatima.getByRole('button', { name: /^Keep/ }).first().click()
    await fatima.getByRole('button', { name: 'Enlarge: A red corner' }).waitFor()
  })

  it('says in words why a file is not taken', async () => {
    await fatima.goto(`${address}/update`)
    const file = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html>') }
    await fatima.locator('input[type=file]').first().setInputFiles(file)
    await fatima.getByText('Kring does not know this kind of file.').first().waitFor()
    await fatima.getByRole('button', { name: 'Choose another photo' }).click()
    await fatima.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('takes a PDF with an update and gives it as a download', async () => {
    await fatima.getByLabel(/^Your news/).fill('A new leaflet about heels')
    await fatima.getByLabel(/^What would you like/).fill('It goes with this.')
    const input = fatima.locator('input[type=file][accept*="pdf"]')
    await input.setInputFiles({
      name: 'Leaflet heels.pdf',
      mimeType: 'application/pdf',
      buffer: pdf('How to look after a heel.'),
    })
    await fatima.getByText('Leaflet heels.pdf').waitFor()
    await fatima.getByRole('button', { name: 'Share', exact: true }).click()
    await fatima.waitForURL(/\/posts\/p_/)
    const waiting = fatima.waitForEvent('download')
    await fatima.getByRole('link', { name: /Leaflet heels.pdf/ }).click()
    expect((await waiting).suggestedFilename()).toBe('Leaflet heels.pdf')
  })

  it('reads a PDF, asks about what may be a client and refuses what is one', async () => {
    await fatima.goto(`${address}/update`)
    const input = fatima.locator('input[type=file][accept*="pdf"]')
    const send = (name: string, text: string) =>
      input.setInputFiles({ name, mimeType: 'application/pdf', buffer: pdf(text) })
    await send('Plan.pdf', 'BSN 123456782 does not belong here.')
    await fatima
      .getByText(/cannot be shared. Take it out/)
      .first()
      .waitFor()
    expect(await barriers(fatima)).toEqual([])
    await fatima.getByRole('button', { name: 'Do not add it' }).click()
    await send('Letter.pdf', 'Mrs Jansen came to the office on Monday.')
    await fatima
      .getByText(/\(page 1\)/)
      .first()
      .waitFor()
    await fatima.getByRole('button', { name: 'Not a client: add it' }).click()
    await fatima.getByText('Letter.pdf').first().waitFor()
    await fatima.getByRole('button', { name: 'Take away: Letter.pdf' }).waitFor()
  })

  it('puts a photo on a profile, for every colleague', async () => {
    await fatima.goto(`${address}/me`)
    await fatima.locator('input[type=file]').setInputFiles(await photo(fatima))
    await answer(fatima, 'No', 'No')
    await fatima.getByLabel('What is on the photo?').fill('Fatima at the office door')
    await fatima
      .getByRole('button', { name: 'Not a client' })
      .click({ timeout: 2_000 })
      .catch(() => undefined)
    await addButton(fatima).click()
    await fatima.locator('.taken-photos img').waitFor()
    await fatima.getByRole('button', { name: 'Keep' }).first().click()
    const profile = await fatima.locator('a[href^="/people/u_"]').first().getAttribute('href')
    await joke.goto(address + profile)
    await joke.locator('img.portrait').waitFor()
  })
})
