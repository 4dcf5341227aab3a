/** Keeps a file among the downloads. */
export function keepFile({ name, content }: { name: string; content: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has begun to read it by then, whatever its size.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
