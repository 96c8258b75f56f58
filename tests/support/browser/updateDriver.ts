// Drives the page that updates the data.
import { type App, type OpenOptions, openApp } from './appDriver'

const SOURCE = { title: '名单公示', publisher: '四川省经济和信息化厅', date: '2023-07-14' }

/** The page in a context of its own: drafts of other tests are not there. */
export async function openUpdatePage(options: OpenOptions & { readonly path?: string } = {}): Promise<App> {
  const { path = '/update/?list=sc-2023', ...others } = options
  const app = await openApp(path, { freshContext: true, waitFor: 'heading', ...others })
  await waitForScript(app)
  return app
}

export const waitForScript = ({ page }: App) => page.locator('html[data-scripted]').waitFor()

/** Fills in the source and the names, and checks them. */
export async function checkNames({ page }: App, names: string): Promise<void> {
  for (const [field, value] of Object.entries(SOURCE)) await page.locator(`[name=${field}]`).fill(value)
  await page.locator('select[name=list]:has(option:checked:not([value=""]))').waitFor()
  await page.locator('textarea').fill(names)
  await page.locator('form button[type=submit]').click()
  await page.getByRole('table').first().waitFor()
}

/** @param way the index of the way: 1 for a workbook, 2 for a change set */
export async function openFile({ page }: App, way: 1 | 2, name: string, bytes: Uint8Array | string): Promise<void> {
  await page.locator('[name=way]').nth(way).check()
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
}

/** The sentence that says where the draft is. */
export const getDraftNotice = ({ page }: App) => page.locator('main [role=status]').first()
