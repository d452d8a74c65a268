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

/** The same for `/graphql` as plain headers: helmet makes its own anew for each request, a twentieth of a short answer's time. */
export const dataHeaders = {
  'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/** Helmet options of a page whose one style sheet has this hash, such as `sha256-...`; no scripts, and forms only where they are. */
export function pagePolicy(styleHash: string, { forms }: { readonly forms: boolean } = { forms: false }) {
  const formAction = forms ? ["'self'"] : locked.formAction
  const directives = { ...locked, formAction, styleSrc: [`'${styleHash}'`], imgSrc: ['data:'] }
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
