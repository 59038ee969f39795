import learning from 'lucide-static/icons/book-open.svg?raw';
import supporting from 'lucide-static/icons/hand-helping.svg?raw';
import collaborating from 'lucide-static/icons/handshake.svg?raw';
import monitoring from 'lucide-static/icons/lighthouse.svg?raw';
import investigating from 'lucide-static/icons/search.svg?raw';
import type { ByRole } from '../profession/roles.ts';

export const ROLE_ICONS: ByRole<string> = { investigating, supporting, collaborating, monitoring, learning };
