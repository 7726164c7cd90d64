/**
 * Puts a text on the clipboard, from a press of the user. Inside a page's frame the modern way is closed
 * unless that page opened it; the old one still works there. False = neither did.
 */
export async function copyText(text: string): Promise<boolean> {
  const modern = navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return (await modern) === true || copySelected(text);
}

function copySelected(text: string): boolean {
  const copy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', copy);
  try {
    return document.execCommand?.('copy') ?? false;
  } finally {
    document.removeEventListener('copy', copy);
  }
}
