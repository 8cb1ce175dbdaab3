import { severities } from '../format/words/labels.ts';
import { useLocale } from './Locale.tsx';

const signs = { serious: '▲', warning: '◆', info: '●' } as const;

/** How much a finding matters: a shape, a word and a colour, so that none is needed alone. */
export function SeverityBadge({ severity }: { severity: string }) {
  const locale = useLocale();
  const known = severity in signs ? (severity as keyof typeof signs) : 'info';
  return (
    <span className={`badge badge-${known}`}>
      <span aria-hidden="true">{signs[known]}</span>
      {locale.say(severities[known])}
    </span>
  );
}
