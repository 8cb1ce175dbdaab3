import { bodyWords } from '../../format/words/body.ts';
import { bodyTypes } from '../../format/words/labels.ts';
import type { BodySummary } from '../../queries/bodies.ts';
import { useLocale } from '../../ui/Locale.tsx';

/** Who the body is: name, type, district, province, region. */
export function Header({ header }: { header: BodySummary }) {
  const locale = useLocale();
  const { district_th: district, province_th: province } = header;
  const facts = [
    locale.say(bodyTypes[header.body_type as keyof typeof bodyTypes]),
    district === null ? null : locale.say(bodyWords.district, { name: district }),
    province === null ? null : locale.say(bodyWords.province, { name: province }),
    header.region,
  ];
  return (
    <header>
      <h1>{header.name_th}</h1>
      <p className="body-kind">{facts.filter((fact) => fact !== null).join(' · ')}</p>
    </header>
  );
}
