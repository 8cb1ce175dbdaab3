import type { ReactNode } from 'react';
import { compareWords } from '../../format/words/compare.ts';
import type { BodySummary } from '../../queries/bodies.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useLocale } from '../../ui/Locale.tsx';

interface MultiplesProps {
  bodies: readonly BodySummary[];
  children: (body: BodySummary) => ReactNode;
}

/** One small picture per body, side by side under the body's name, which opens its page. */
export function Multiples({ bodies, children }: MultiplesProps) {
  return (
    <div className="multiples">
      {bodies.map((body) => (
        <div key={body.body_id} className="multiple" data-body={body.body_id}>
          <h3 className="multiple-name">
            <BodyLink body={body} />
          </h3>
          {children(body)}
        </div>
      ))}
    </div>
  );
}

/** A body's name as a link to its page. */
export function BodyLink({ body }: { body: Pick<BodySummary, 'body_id' | 'name_th'> }) {
  const locale = useLocale();
  const to = { view: 'body', body: body.body_id, sort: null, ev: null, sum: null } as const;
  return (
    <AddressLink to={to}>
      <span className="unseen">{locale.say(compareWords.openBody, { body: '' })}</span>
      {body.name_th}
    </AddressLink>
  );
}
