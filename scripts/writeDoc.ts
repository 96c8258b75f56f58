import { writeFile } from 'node:fs/promises'

/** Writes a generated document and prints its size. @param path below the project's root: `docs/links.md` */
export async function writeDoc(path: string, text: string): Promise<void> {
  await writeFile(new URL(`../${path}`, import.meta.url), text)
  console.log(`${path}  ${Buffer.byteLength(text)} bytes`)
}
