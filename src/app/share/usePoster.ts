// The poster of a view, built once its preview comes into sight: a reader who copies the link at once loads nothing for it.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ExportJob } from '../../exporters/exporter'
import { runExport } from '../../exporters/runExport'
import type { View } from '../../view/params'
import { buildShareUrl } from '../../view/ViewProvider'
import { buildExportPage, loadExportRequest, type PageContent } from './exportRequest'
import { describeExportError } from './useDownload'

interface Preview {
  readonly link: string
  readonly file: Blob | null
  /** With its data: some browsers inside apps cannot keep pictures of a blob. */
  readonly url: string | null
  /** The reason why there is none; '' otherwise. */
  readonly problem: string
}

export interface Poster {
  /** For the element whose visibility starts the preview. */
  readonly previewRef: (element: Element | null) => (() => void) | undefined
  /** null while it is built. */
  readonly preview: Preview | null
  readonly build: (job: ExportJob) => Promise<Blob>
}

/** The share of the preview that must be in sight. */
const SEEN_SHARE = 0.2
/** Long enough to copy the link first. */
const PREVIEW_DELAY_MS = 800

const readDataUrl = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })

export function usePoster(view: View, content: PageContent): Poster {
  const client = useQueryClient()
  const [isSeen, setIsSeen] = useState(false)
  const [preview, setPreview] = useState<Preview | null>(null)
  const link = buildShareUrl(view, content.data.day)
  const build = async (job: ExportJob): Promise<Blob> => {
    const [{ posterExporter }, request] = await Promise.all([
      import('../../exporters/posterExporter'),
      loadExportRequest(client, buildExportPage(client, view, content), job.signal),
    ])
    return (await runExport(posterExporter, request, job)).blob
  }
  const buildCurrent = useEffectEvent(build)
  useEffect(() => {
    if (!isSeen) return
    const controller = new AbortController()
    const { signal } = controller
    const timer = setTimeout(async () => {
      const result: Omit<Preview, 'link'> = await buildCurrent({ signal, reportProgress: () => {} }).then(
        async file => ({ file, url: await readDataUrl(file), problem: '' }),
        (error: unknown) => ({ file: null, url: null, problem: describeExportError(error) }),
      )
      if (!signal.aborted) setPreview({ link, ...result })
    }, PREVIEW_DELAY_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [isSeen, link])
  const currentPreview = preview?.link === link ? preview : null
  const previewRef = useRef((element: Element | null) => {
    if (!element) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setIsSeen(true)
      },
      { threshold: SEEN_SHARE },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }).current
  return {
    previewRef,
    preview: currentPreview,
    build: async job => currentPreview?.file ?? (await build(job)),
  }
}
