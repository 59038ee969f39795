/**
 * Copies what stands in a field, and tells whether that was allowed. Where it was not, for want of permission or of a
 * secure page, the text is selected for who copies by hand: the caller says so.
 */
export async function copyFrom(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return false;
  }
}
