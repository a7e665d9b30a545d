/** Firefox's own name for its side panel; Chrome's types do not know it. */
interface FirefoxSidebar {
  sidebarAction: { open(): Promise<void> };
}

/**
 * Opens the panel beside the tab. Called inside the gesture with nothing awaited before it: a browser forgets the gesture at the first wait.
 * The press itself lends us the tab (activeTab).
 */
export function openPanel(tab: chrome.tabs.Tab): void {
  if (__BROWSER__ === 'firefox') void (chrome as unknown as FirefoxSidebar).sidebarAction.open();
  else void chrome.sidePanel.open({ windowId: tab.windowId });
}
