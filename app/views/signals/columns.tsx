import { memo } from 'react';
import { components } from '../../../data/measures/components.ts';
import { bodyTypes } from '../../format/words/labels.ts';
import { signalWords } from '../../format/words/signals.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import type { Locale } from '../../ui/Locale.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { points } from './answer.ts';
import { Band } from './Band.tsx';
import { countJudged, type Weighed } from './model.ts';
import { Strip } from './Strip.tsx';

/** Opens and names what a score is made of. */
export interface WhyDoor {
  readonly open: string;
  readonly onOpen: (bodyId: string) => void;
}

/** A row is the place of a body in the table that was weighed. */
export type BodyAt = number;

/** The columns of the ranking. */
export function rankingColumns(
  weighed: Weighed,
  door: WhyDoor,
  locale: Locale,
): TableColumn<BodyAt>[] {
  const { ranking } = weighed;
  return [
    bodyColumn(weighed, locale),
    {
      id: 'rank',
      label: locale.say(signalWords.rank),
      align: 'end',
      value: (body) => ranking.ranks[body]!,
      cell: (body) => <span className="signal-place">{locale.count(ranking.ranks[body]!)}</span>,
    },
    scoreColumn(weighed, locale),
    {
      id: 'band',
      label: locale.say(signalWords.band),
      deciding: true,
      roomy: true,
      cell: (body) => <Band weighed={weighed} body={body} />,
    },
    {
      id: 'strip',
      label: locale.say(signalWords.strip),
      wide: true,
      cell: (body) => <Strip weighed={weighed} body={body} />,
    },
    whyColumn(weighed, door, locale),
  ];
}

function bodyColumn({ table }: Weighed, locale: Locale): TableColumn<BodyAt> {
  return {
    id: 'body',
    label: locale.say(signalWords.body),
    wide: true,
    value: (body) => table.bodies[body]!.body_name,
    cell: (body) => {
      const { body_type: type, province_th: province, ...named } = table.bodies[body]!;
      const kind = bodyTypes[type as keyof typeof bodyTypes];
      return (
        <>
          <BodyLink id={named.body_id} name={named.body_name} />
          <span className="sum-note">
            {[kind ? locale.say(kind) : type, province].filter(Boolean).join(' · ')}
          </span>
        </>
      );
    },
  };
}

/** A body's name that opens its page; written again only for another body, not for every weight. */
export const BodyLink = memo(function BodyLink({ id, name }: { id: string; name: string }) {
  return <AddressLink to={{ view: 'body', body: id, sort: null }}>{name}</AddressLink>;
});

function scoreColumn(weighed: Weighed, locale: Locale): TableColumn<BodyAt> {
  const { scores, table } = weighed;
  return {
    id: 'score',
    label: locale.say(signalWords.score),
    align: 'end',
    deciding: true,
    value: (body) => scores.middle[body]!,
    cell: (body) => {
      const [low, high] = [points(scores.low[body]!, locale), points(scores.high[body]!, locale)];
      return (
        <span className="number">
          <strong>{points(scores.middle[body]!, locale)}</strong>
          <span className="sum-note">
            {low === high
              ? locale.say(signalWords.sure)
              : locale.say(signalWords.range, { low, high })}
          </span>
          <span className="sum-note">
            {locale.say(signalWords.judged, {
              n: locale.count(countJudged(table, body)),
              all: locale.count(components.length),
            })}
          </span>
        </span>
      );
    },
  };
}

function whyColumn({ table }: Weighed, door: WhyDoor, locale: Locale): TableColumn<BodyAt> {
  return {
    id: 'why',
    label: locale.say(signalWords.details),
    cell: (body) => <WhyButton weighed={{ table }} body={body} door={door} locale={locale} />,
  };
}

interface WhyButtonProps {
  weighed: Pick<Weighed, 'table'>;
  body: BodyAt;
  door: WhyDoor;
  locale: Locale;
}

/** Opens what a body's score is made of. */
export function WhyButton({ weighed, body, door, locale }: WhyButtonProps) {
  const { body_id: id, body_name: name } = weighed.table.bodies[body]!;
  return (
    <button
      type="button"
      className="button no-print"
      aria-pressed={door.open === id}
      aria-label={locale.say(signalWords.whyOf, { body: name })}
      onClick={() => door.onOpen(id)}
    >
      {locale.say(signalWords.why)}
    </button>
  );
}
