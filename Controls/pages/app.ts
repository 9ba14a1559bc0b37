/** The app around a page; null where the page stands alone. */
export function app(): Xrm.XrmStatic | null {
  try {
    return (window.parent as unknown as { Xrm?: Xrm.XrmStatic }).Xrm ?? null;
  } catch {
    return null;
  }
}
