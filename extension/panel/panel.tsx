import { render } from 'preact';
import '../../site/ui/parts.css';
import './panel.css';
import { loadEngine } from './engine.ts';
import { PanelApp } from './panel-app.tsx';

// The taxonomy loads while the page is being read, not after.
void loadEngine();
render(<PanelApp />, document.getElementById('panel')!);
