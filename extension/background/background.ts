import { openPanel } from './open-panel.ts';

// The worker may be killed at any moment and keeps nothing: it opens the panel, and the panel does the rest. The panel hears the same press
// through its own listener when it is open already, and reads the active tab when it starts.
chrome.action.onClicked.addListener((tab) => openPanel(tab));
