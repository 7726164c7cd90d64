/**
 * A style sheet of a shadow root that can be written again. Firefox refuses adopted sheets from content
 * scripts, so there a style element does the same.
 */
export function styleSheet(root: ShadowRoot): (css: string) => void {
  try {
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet];
    return (css) => sheet.replaceSync(css);
  } catch {
    const element = document.createElement('style');
    root.append(element);
    return (css) => {
      element.textContent = css;
    };
  }
}
