import { render } from 'preact';
import '../../site/ui/parts.css';
import './options.css';
import { OptionsApp } from './options-app.tsx';

render(<OptionsApp />, document.getElementById('options')!);
