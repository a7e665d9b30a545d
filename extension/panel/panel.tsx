import { render } from 'preact';
import '../../site/ui/parts.css';
import './panel.css';
import { PanelApp } from './panel-app.tsx';

render(<PanelApp />, document.getElementById('panel')!);
