/** The codes that this checker tells. */
import { RULES } from './rules.js';

/** Those of the text, and of the version and the shape; each a whole code or, with a hyphen or a 0 at the end, the start of some. */
export const TEXT = ['TOC-SYN-', 'TOC-LIM-'];
export const SHAPE = ['TOC-SHP-00', 'TOC-SHP-010', 'TOC-SHP-011', 'TOC-COD-001', 'TOC-PTY-001', 'TOC-TLP-001', 'TOC-EXR-001', 'TOC-TIM-001', 'TOC-VER-'];

/** Of open lists this checker looks at the type of the message alone. */
export const isKnown = ({ code, pointer }) => code in RULES || [...TEXT, ...SHAPE].some(start => code.startsWith(start))
  || (code === 'TOC-COD-002' && pointer === '/type');
