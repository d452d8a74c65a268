/** Content security policies: what a browser may load and run, page by page. */

const locked = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

/** Helmet options of answers that are data: nothing may load. Any origin may read them. */
export const dataPolicy = {
  contentSecurityPolicy: { useDefaults: false, directives: locked },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  xFrameOptions: { action: 'deny' },
} as const

/** Helmet options of a page whose one style sheet has this hash, such as `sha256-...`; no scripts. */
export function pagePolicy(styleHash: string) {
  const directives = { ...locked, styleSrc: [`'${styleHash}'`], imgSrc: ['data:'] }
  return { contentSecurityPolicy: { useDefaults: false, directives } }
}

/** Helmet options of the playground: its own files only. Its editor writes styles and starts workers from blobs. */
export const playgroundPolicy = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      ...locked,
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      workerSrc: ["'self'", 'blob:'],
      imgSrc: ["'self'", 'data:'],
    },
  },
} as const
