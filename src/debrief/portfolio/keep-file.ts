/** Hands a file to the browser to be kept, and gives its name. */
export function keepFile(
  { name, text }: { readonly name: string; readonly text: string },
  type: string,
): string {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers fetch it only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}
